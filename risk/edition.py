"""An edition of the method as values: indicators, observations, ratings, conditions.

Each number in it stands in ``method/*.yaml`` with its source, where experts can
set it; this module gives the numbers a shape and nothing else.
"""

from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from risk.assessment import Bounds
from risk.claims import Rating, Reliability


class Shape(BaseModel):
    """Content that is whole: nothing missing, nothing unknown, frozen."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Component(StrEnum):
    """What indicators are gathered into; each indicator belongs to exactly one."""

    DRIVE = "drive"
    CAPACITY = "capacity"
    REACH = "reach"
    LURE = "lure"
    BRAKE = "brake"
    SUPPORT = "support"
    WORDS = "words"
    PRESSED = "pressed"
    SWAY = "sway"
    TRUST = "trust"
    TALKS = "talks"


class Phrase(Shape):
    """The same words in Dutch and in English."""

    nl: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Subject(StrEnum):
    PERSON = "person"
    TIE = "tie"


class Indicator(Shape):
    """One thing that can be reported of a person or of a tie."""

    id: str
    label: Phrase
    question: Phrase
    reason: Phrase
    about: Subject
    component: Component
    sign: Literal[-1, 0, 1]
    weight: float = Field(gt=0, le=1)
    provenance: str = Field(min_length=1)
    source: str = Field(min_length=1)


class Reading(Shape):
    """The fact key of a published case that an observation is read from."""

    key: str
    value: str | None = None
    unless_said: tuple[str, ...] = ()


class Observation(Shape):
    """What a professional picks: one claim for each indicator that it names."""

    id: str
    label: Phrase
    indicators: tuple[str, ...] = Field(min_length=1)
    rating: Rating = Rating.PRESENT
    read_from: tuple[Reading, ...] = ()
    provenance: str = Field(min_length=1)


class Condition(Shape):
    """A precondition or contra-indication of mediation."""

    id: str
    label: Phrase
    short: Phrase | None = None
    provenance: str = Field(min_length=1)


class Form(Shape):
    """Questions that are asked together."""

    id: str
    label: Phrase
    questions: tuple[str, ...] = Field(min_length=1)
    provenance: str = Field(min_length=1)


class File(Shape):
    """What every file of the method says of itself."""

    id: str
    edition: date
    source: str = Field(min_length=1)


class Indicators(File):
    indicators: tuple[Indicator, ...]


class Observations(File):
    observations: tuple[Observation, ...]
    notes: tuple[str, ...]
    knowledge: tuple[str, ...]
    answers: dict[str, Rating]
    no_answers: tuple[str, ...]


class Conditions(File):
    conditions: tuple[Condition, ...]


class Forms(File):
    forms: tuple[Form, ...]


class Floors(Shape):
    capacity: float = Field(ge=0, le=1)
    reach: float = Field(ge=0, le=1)


class Words(Shape):
    strong: float
    clear: float


class Ratings(File):
    """The numbers of an edition: intervals, floors, limits."""

    provenance: str = Field(min_length=1)
    intervals: dict[Reliability, dict[Rating, Bounds]]
    weights: tuple[float, ...]
    floors: Floors
    brake: float = Field(ge=0, le=1)
    words: Words
    never_below_age: int
    answers_count_for_days: int


class Method(BaseModel):
    """All content of one edition, checked and frozen."""

    model_config = ConfigDict(frozen=True)

    ratings: Ratings
    indicators: dict[str, Indicator]
    observations: dict[str, Observation]
    reading: Observations
    preconditions: dict[str, Condition]
    contraindications: dict[str, Condition]
    forms: dict[str, Form]

    @property
    def edition(self) -> str:
        return self.ratings.edition.isoformat()

    def of(self, component: Component, about: Subject = Subject.PERSON) -> tuple[Indicator, ...]:
        """The indicators that one component gathers."""
        return self._gathered.get((component, about), ())

    @cached_property
    def _gathered(self) -> dict[tuple[Component, Subject], tuple[Indicator, ...]]:
        groups: dict[tuple[Component, Subject], tuple[Indicator, ...]] = {}
        for indicator in self.indicators.values():
            key = (indicator.component, indicator.about)
            groups[key] = (*groups.get(key, ()), indicator)
        return groups
