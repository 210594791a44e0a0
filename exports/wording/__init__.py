"""The one place where codes become sentences."""

from exports.wording.catalogue import LANGUAGES, Language
from exports.wording.wording import Wording

__all__ = ["LANGUAGES", "Language", "Wording"]
