"""What an assessment says: values without words, for documents, screens and notebooks alike."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from genogram import PersonId


class Bounds(NamedTuple):
    """A strength between what stands and what may still be, both in [0, 1]."""

    lower: float
    upper: float


UNKNOWN = Bounds(0.0, 1.0)


class Part(StrEnum):
    """The place somebody has on a threat path: a role hypothesis."""

    ACTS_ALONE = "acts_alone"
    DECIDES = "decides"
    PASSES_ON = "passes_on"
    CARRIES_OUT = "carries_out"
    LURES = "lures"


class Word(StrEnum):
    """How much the file holds; never a probability."""

    STRONG = "strong"
    CLEAR = "clear"
    SOME = "some"
    TOO_LITTLE = "too_little"


@dataclass(frozen=True, slots=True)
class Question:
    """An open item: an indicator, or one of listens_to, talks_with and trusts_whom."""

    item: str
    person: PersonId
    towards: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One person on a path, what they do on it, and the claims under it."""

    person: PersonId
    part: Part
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A threat path with the bounds of its strength."""

    steps: tuple[Step, ...]
    strength: Bounds

    @property
    def people(self) -> tuple[PersonId, ...]:
        return tuple(step.person for step in self.steps)


@dataclass(frozen=True, slots=True)
class Succession:
    """What is left when one person falls away: the strongest remaining path."""

    without: PersonId
    left: Path | None


@dataclass(frozen=True, slots=True)
class Threat:
    """Somebody about whom something threatening is reported."""

    person: PersonId
    rank: int
    strength: Bounds
    word: Word
    part: Part
    path: Path
    contradictions: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    would_settle: Question | None = None
    succession: Succession | None = None


class Because(StrEnum):
    """Why somebody is asked about, at risk, excluded or to be explored."""

    NOTHING_REPORTED = "nothing_reported"
    DRIVE_UNKNOWN = "drive_unknown"
    INDEX_PERSON = "index_person"
    CO_THREATENED = "co_threatened"
    LEFT_BEHIND = "left_behind"
    CHILD = "child"
    UNDER_PRESSURE = "under_pressure"
    HELPER = "helper"
    ON_STRONG_PATH = "on_strong_path"
    UNDER_SWAY = "under_sway"
    LURE_ATTEMPT = "lure_attempt"
    CONFLICT_OF_INTEREST = "conflict_of_interest"
    SUPPORTIVE_WORDS = "supportive_words"
    TRUSTED = "trusted"
    WILLING = "willing"


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody of whom it is unknown whether they want harm."""

    person: PersonId
    because: Because
    strength: Bounds
    question: Question


@dataclass(frozen=True, slots=True)
class AtRisk:
    person: PersonId
    because: Because
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """An open item and how much the total width shrinks by its answer."""

    question: Question
    changes: float
    reorders: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """Somebody who did something for the victim: what that may move, and whom it may reach.

    `could_hear` counts who would newly hear something by talks that are reported,
    `could_hear_at_most` also those of whom it is unknown whether word reaches them.
    `way` leads to the driver who would listen, `leak` to the nearest opponent; both
    are empty where the file reports none.
    """

    person: PersonId
    effect: Bounds
    exposure: Bounds
    claims: tuple[str, ...] = ()
    support: Bounds = UNKNOWN
    could_hear: int = 0
    could_hear_at_most: int = 0
    hearers: tuple[PersonId, ...] = ()
    way: tuple[PersonId, ...] = ()
    leak: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A person with a reason: to be explored, or excluded from mediation."""

    person: PersonId
    because: Because


class Advice(StrEnum):
    NOT_NOW = "not_now"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Gate:
    advice: Advice
    missing: tuple[str, ...]
    contraindications: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything that follows from one case in one edition of the method."""

    edition: str
    strict: bool
    threats: tuple[Threat, ...]
    ask: tuple[Ask, ...]
    people_at_risk: tuple[AtRisk, ...]
    openings: tuple[Opening, ...] = ()
    explore: tuple[Named, ...] = ()
    excluded: tuple[Named, ...] = ()
    gate: Gate | None = None
    gaps: tuple[Gap, ...] = ()
