"""Across: clan by clan, the x of everybody and of the lines that pass between them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import mean

from genogram.family import Family
from genogram.people import Gender, PersonId
from genogram.placement.board import Board, board_of
from genogram.placement.coordinates import coordinates
from genogram.placement.generations import clans_of
from genogram.placement.layout import Point, Spacing
from genogram.placement.search import ordered
from genogram.placement.unions import Union

LEFTWARD = {Gender.MAN: 1, Gender.WOMAN: -1}
BETWEEN_CLANS = 1.5
"""Distance between families without a tie, in columns."""

Sides = dict[PersonId, tuple[PersonId | None, PersonId | None]]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the drawing asks for: distances, room for labels, places chosen by hand."""

    spacing: Spacing
    widths: Mapping[PersonId, float]
    manual: Mapping[PersonId, Point]

    def width(self, person: PersonId) -> float:
        return max(self.spacing.column, self.widths.get(person, 0.0))


@dataclass(slots=True)
class Across:
    """The x of people, the x of each union's lines in the rows they pass, and neighbours."""

    x: dict[PersonId, float] = field(default_factory=dict)
    through: dict[Union, dict[int, float]] = field(default_factory=dict)
    sides: Sides = field(default_factory=dict)


def across(
    family: Family, rows: Mapping[PersonId, int], unions: Sequence[Union], wishes: Wishes
) -> Across:
    """Set the clans side by side, each in the best order found."""
    found = Across()
    leftward = {PersonId(person.id): LEFTWARD.get(person.gender, 0) for person in family.people}
    left = wishes.spacing.margin
    for clan in _from_the_left(clans_of(family), wishes.manual):
        inside = frozenset(clan)
        own = [union for union in unions if union.partners[0] in inside]
        board = board_of(clan, own, rows, leftward)
        left = _set_down(found, board, left, wishes)
        left += BETWEEN_CLANS * max(map(wishes.width, clan))
    return found


def _set_down(found: Across, board: Board, left: float, wishes: Wishes) -> float:
    held = {person: wishes.manual[person].x for person in board.people if person in wishes.manual}
    rows = _with_held(board, ordered(board).items(), held)
    at = {person: x - left for person, x in held.items()}
    places = coordinates(board, rows, wishes.spacing, wishes.widths, at)
    shift = left if held else left - min(places)
    found.x |= {person: places[item] + shift for item, person in enumerate(board.people)}
    for union, strand in zip(board.unions, board.strands, strict=True):
        found.through[union] = {row: places[item] + shift for row, item in strand.items()}
    for row in rows:
        found.sides |= _sides([board.people[item] for item in row if item in board.is_person])
    return shift + max(places)


def _from_the_left(
    clans: Sequence[list[PersonId]], manual: Mapping[PersonId, Point]
) -> list[list[PersonId]]:
    def place(clan: Sequence[PersonId]) -> float:
        held = [manual[person].x for person in clan if person in manual]
        return mean(held) if held else float("inf")

    return sorted(clans, key=place)


def _with_held(
    board: Board, rows: Iterable[Sequence[int]], held: Mapping[PersonId, float]
) -> list[list[int]]:
    """Let those who were placed by hand take each other's turns until they are in order."""
    at = {item: held[person] for item, person in enumerate(board.people) if person in held}
    found = []
    for row in rows:
        turns = iter(sorted((item for item in row if item in at), key=lambda item: at[item]))
        found.append([next(turns) if item in at else item for item in row])
    return found


def _sides(row: Sequence[PersonId]) -> Sides:
    padded = (None, *row, None)
    return {person: (padded[turn], padded[turn + 2]) for turn, person in enumerate(row)}
