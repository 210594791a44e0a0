"""What weighing a measure says: values without words.

There is no *safe*: at best nothing is known against a measure.
"""

from dataclasses import dataclass
from enum import StrEnum

from genogram import PersonId
from risk.assessment import Bounds, Path


class WeighAdvice(StrEnum):
    STOP = "stop"
    CAUTION = "caution"
    NO_KNOWN_OBJECTION = "no_known_objection"


@dataclass(frozen=True, slots=True)
class Objection:
    """A rule of the closed list that speaks against a measure in this case.

    `unknown` tells that the rule could not be answered; that is a caution too.
    """

    rule: str
    stops: bool
    unknown: bool = False
    people: tuple[PersonId, ...] = ()
    facts: tuple[str, ...] = ()
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Reveal:
    """A fact that people newly learn by a measure."""

    fact: str
    to: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class Residual:
    """Somebody's strength once a measure has had its effect."""

    person: PersonId
    strength: Bounds


@dataclass(frozen=True, slots=True)
class Weighing:
    """One measure in one case; `left` is the strongest path that it leaves standing."""

    measure: str
    person: PersonId | None
    advice: WeighAdvice
    objections: tuple[Objection, ...]
    reveals: tuple[Reveal, ...]
    residual: tuple[Residual, ...]
    left: Path | None
    edition: str
