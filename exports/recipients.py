"""Who receives a document, and what may be kept out of it for them; values without words."""

from dataclasses import dataclass
from enum import StrEnum


class Recipient(StrEnum):
    """Whom an extract is made for; it stands on every page of it."""

    TEAM = "team"
    POLICE = "police"
    VEILIG_THUIS = "veilig_thuis"
    MEDIATOR = "mediator"
    VICTIM = "victim"


class Withheld(StrEnum):
    """A kind of thing that a recipient does not get."""

    SEALED_SOURCES = "sealed_sources"
    SOURCES = "sources"
    """Who said something, and the literal words, which could betray who."""
    RELATIONS = "relations"
    """A promise of marriage, or a relationship that is kept quiet."""
    FACTS = "facts"
    """What somebody must not know."""
    SAFE_CONTACT = "safe_contact"
    TASKS = "tasks"
    """What is agreed without somebody knowing it."""
    PLACES = "places"
    CANDIDATES = "candidates"
    """Who might be spoken with in a mediation."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What one recipient does not get, by the ids of the records."""

    what: Withheld
    records: tuple[str, ...] = ()
