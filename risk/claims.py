"""Who said what, when, and how reliable it is.

A claim rates one indicator of one person, or of one person towards another.
Answers that say nothing (*not asked*, *refused*) are kept as what they are.
"""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from genogram import PartialDate, PersonId, Record


class Rating(StrEnum):
    PRESENT = "present"
    PARTLY = "partly"
    ABSENT = "absent"
    NOT_ASKED = "not_asked"
    REFUSED = "refused"


class Reliability(StrEnum):
    CONFIRMED = "confirmed"
    ONE_SOURCE = "one_source"
    NOT_CHECKED = "not_checked"


class SourceKind(StrEnum):
    OWN_OBSERVATION = "own_observation"
    VICTIM = "victim"
    RELATIVE = "relative"
    PROFESSIONAL = "professional"
    DOCUMENT = "document"
    THIRD_HAND = "third_hand"


class Source(Record):
    """Where claims come from; a sealed source is never named outside the case."""

    who: str = ""
    kind: SourceKind | None = None
    sealed: bool = False


class AboutPerson(BaseModel):
    """A claim about one person."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    person: PersonId


class AboutTie(BaseModel):
    """A claim about what one person is to another."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    origin: PersonId = Field(alias="from")
    target: PersonId = Field(alias="to")


class Claim(Record):
    """One statement about one indicator, with its source.

    Examples
    --------
    >>> Claim(id="c1", about=AboutPerson(person="p2"), indicator="uttered_threat").rating
    <Rating.PRESENT: 'present'>
    """

    about: AboutPerson | AboutTie
    indicator: str
    rating: Rating = Rating.PRESENT
    text: str = ""
    source: str | None = None
    date: PartialDate | None = None
    reliability: Reliability = Reliability.NOT_CHECKED

    @property
    def people(self) -> tuple[PersonId, ...]:
        """Everybody the claim is about."""
        match self.about:
            case AboutPerson():
                return (self.about.person,)
            case AboutTie():
                return (self.about.origin, self.about.target)
