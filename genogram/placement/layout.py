"""A layout: where everybody stands and which lines join them; numbers only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from genogram.people import PersonId


class Point(NamedTuple):
    """A place in px, x to the right and y down."""

    x: float
    y: float


class Box(NamedTuple):
    left: float
    top: float
    width: float
    height: float


class LineKind(StrEnum):
    UNION = "union"
    CHILD = "child"


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in px between centres of symbols."""

    symbol: float = 40
    column: float = 60
    row: float = 120
    margin: float = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One family line with square corners.

    A union runs from partner to partner and is named after its partnership, or
    "a+b" for parents of whom no partnership is recorded.  A child line runs
    from the union, or from a single parent, down to the child whose id it has.
    """

    kind: LineKind
    of: str
    points: tuple[Point, ...]
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of everybody, each exactly once."""

    spacing: Spacing
    positions: Mapping[PersonId, Point]
    lines: tuple[Line, ...]
    size: tuple[float, float]
    rows: tuple[float, ...] = ()
    lane: Box | None = None
    outside: frozenset[PersonId] = field(default_factory=frozenset)
