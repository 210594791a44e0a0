"""Words for kinship, one module a language."""

from collections.abc import Callable
from types import MappingProxyType

from exports.kinship_terms import en, nl
from exports.kinship_terms.vocabulary import GenderOf
from genogram.kinship import Kinship

TERMS: MappingProxyType[str, Callable[[Kinship, GenderOf], str]] = MappingProxyType(
    {"nl": nl.term, "en": en.term}
)

__all__ = ["TERMS", "GenderOf"]
