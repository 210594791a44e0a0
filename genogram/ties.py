"""Ties between people, each with a life of its own in time.

A parentage joins one parent to one child; a partnership joins two; a tie is
anything drawn over the family lines.  None of them is evidence of anything.
"""

from enum import StrEnum

from pydantic import Field

from genogram.dates import PartialDate
from genogram.people import PersonId
from genogram.records import Record


class Origin(StrEnum):
    """How a child came to a parent."""

    BIRTH = "birth"
    ADOPTION = "adoption"
    FOSTER = "foster"
    STEP = "step"
    UNKNOWN = "unknown"


class PartnershipKind(StrEnum):
    MARRIED_CIVIL = "married_civil"
    MARRIED_RELIGIOUS = "married_religious"
    COHABITING = "cohabiting"
    PROMISED = "promised"
    AFFAIR = "affair"


class Ending(StrEnum):
    SEPARATED = "separated"
    DIVORCED = "divorced"
    DEATH = "death"


class TieKind(StrEnum):
    """What a drawn tie says."""

    CLOSENESS = "closeness"
    CONFLICT = "conflict"
    CONTROL = "control"
    VIOLENCE = "violence"
    CUT_OFF = "cut_off"
    DEPENDENCE = "dependence"
    CONTACT = "contact"
    OTHER = "other"


class Parentage(Record):
    """One parent, one child: each parent has an origin of their own."""

    parent: PersonId
    child: PersonId
    origin: Origin = Origin.BIRTH
    since: PartialDate | None = None


class Partnership(Record):
    """Two partners; a person may have several, one after or beside another."""

    partners: tuple[PersonId, PersonId]
    kind: PartnershipKind | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    ended: Ending | None = None


class Tie(Record):
    """A social tie as drawn, from one person to another; never scored."""

    origin: PersonId = Field(alias="from")
    target: PersonId = Field(alias="to")
    kind: TieKind = TieKind.OTHER
    since: PartialDate | None = None
    until: PartialDate | None = None
