"""What is promised, what a professional concluded, and what happened in the case."""

from enum import StrEnum

from genogram import PartialDate, PersonId, Record


class Agreement(Record):
    """A promise: who gave it, how a breach shows, who watches over it and until when.

    Whoever is not among `promised_by` is not bound, however close they stand.
    """

    text: str = ""
    promised_by: tuple[PersonId, ...] = ()
    guarantor: PersonId | None = None
    breach_signal: str = ""
    monitor: str = ""
    since: PartialDate | None = None
    valid_until: PartialDate | None = None


class Matter(StrEnum):
    """What a judgement is about."""

    MEDIATION = "mediation"


class Conclusion(StrEnum):
    """What a professional may conclude; until then nothing is concluded."""

    NOT_NOW = "not_now"
    SHUTTLE_ONLY = "shuttle_only"


class Judgement(Record):
    """A conclusion by a named person, with reasons and a day on which it ends."""

    about: Matter = Matter.MEDIATION
    conclusion: Conclusion = Conclusion.NOT_NOW
    by: str = ""
    reason: str = ""
    date: PartialDate | None = None
    valid_until: PartialDate | None = None


class EventKind(StrEnum):
    GENERAL = "general"
    MEDIATION_PREPARED = "mediation_prepared"
    """Somebody opened the preparation behind a closed gate, and said why."""


class Event(Record):
    """Something that happened, as a professional wrote it down."""

    kind: EventKind = EventKind.GENERAL
    text: str = ""
    by: str = ""
    date: PartialDate | None = None
