"""Facts that may not be known to everybody, and who knows them."""

from enum import StrEnum

from genogram import PartialDate, PersonId, Record


class KnowledgeState(StrEnum):
    KNOWS = "knows"
    SUSPECTS = "suspects"
    DOES_NOT_KNOW = "does_not_know"
    UNKNOWN = "unknown"


class Fact(Record):
    """Something that does harm when the wrong person hears it."""

    text: str = ""
    harm_if_known: str = ""


class Knowledge(Record):
    """What one person knows of one fact, since when and through whom."""

    fact: str
    person: PersonId
    state: KnowledgeState = KnowledgeState.UNKNOWN
    since: PartialDate | None = None
    via: PersonId | None = None
    must_not_know: bool = False
