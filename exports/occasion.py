"""The occasion on which a document is handed over."""

from dataclasses import dataclass
from datetime import date

from exports.recipients import Recipient


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who hands over a document, when, and to whom."""

    author: str = ""
    written_on: date | None = None
    recipient: Recipient = Recipient.TEAM
    prepared: bool = False
    """Whether a specialist opened the preparation behind a closed gate, with a reason."""
    expires: date | None = None
