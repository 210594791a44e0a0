"""Coordinates: how far apart neighbours stand, by linear programme."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import ceil

from genogram.people import PersonId
from genogram.placement.board import Board
from genogram.placement.layout import Spacing
from genogram.placement.programme import Programme

GRID = 0.5
STRAIGHT = 8.0
CENTRED = 2.0
NEAR = 0.2
TOGETHER = 1.5
NARROW = 0.1
HELD = 50.0

Term = tuple[float, Mapping[int, float], float]
"""Weight, coefficients and target: weight times |sum of coefficient times place - target|."""


def coordinates(
    board: Board,
    rows: Sequence[Sequence[int]],
    spacing: Spacing,
    widths: Mapping[PersonId, float],
    held: Mapping[PersonId, float],
) -> list[float]:
    """The x of every item, its rows being given from left to right."""
    gaps = _gaps(board, rows, spacing, widths)
    if not board.links and not held:
        x = [0.0] * len(board.row)
    else:
        x = _solve(len(board.row), gaps, _terms(board, rows, gaps, held))
    return _apart(rows, gaps, x)


def _gaps(
    board: Board,
    rows: Sequence[Sequence[int]],
    spacing: Spacing,
    widths: Mapping[PersonId, float],
) -> dict[tuple[int, int], float]:
    def width(item: int) -> float:
        if item not in board.is_person:
            return spacing.column / 2
        return max(spacing.column, widths.get(board.people[item], 0))

    return {
        pair: ceil(sum(map(width, pair)) / 2 / GRID) * GRID
        for row in rows
        for pair in pairwise(row)
    }


def _terms(
    board: Board,
    rows: Sequence[Sequence[int]],
    gaps: Mapping[tuple[int, int], float],
    held: Mapping[PersonId, float],
) -> list[Term]:
    terms: list[Term] = []
    below: dict[tuple[int, int], list[int]] = defaultdict(list)
    turn = {item: place for row in rows for place, item in enumerate(row)}
    for link in board.links:
        below[link.above].append(link.below)
    for (one, other), items in below.items():
        middle = {one: 0.5, other: 0.5} if one != other else {one: 1.0}
        people = sorted((i for i in items if i in board.is_person), key=lambda item: turn[item])
        for item in items:
            weight = NEAR if item in board.is_person else STRAIGHT
            terms.append((weight, {**middle, item: -1.0}, 0.0))
        if len(people) == 1:
            terms.append((CENTRED, {**middle, people[0]: -1.0}, 0.0))
        elif people:
            terms.append((CENTRED, {**middle, people[0]: -0.5, people[-1]: -0.5}, 0.0))
    couples = {frozenset(pair) for chain in board.chains for pair in pairwise(chain)}
    for (left, right), gap in gaps.items():
        weight = TOGETHER if frozenset((left, right)) in couples else NARROW
        terms.append((weight, {right: 1.0, left: -1.0}, gap))
    number = {person: item for item, person in enumerate(board.people)}
    terms += [(HELD, {number[person]: 1.0}, x) for person, x in held.items()]
    return terms


def _solve(count: int, gaps: Mapping[tuple[int, int], float], terms: Sequence[Term]) -> list[float]:
    programme = Programme(count)
    for (left, right), gap in gaps.items():
        programme.keep({left: 1, right: -1}, -gap)
    for weight, shares, target in terms:
        programme.weigh(weight, shares, target)
    return programme.solve() or [0.0] * count


def _apart(
    rows: Sequence[Sequence[int]], gaps: Mapping[tuple[int, int], float], x: Sequence[float]
) -> list[float]:
    """Round to half pixels without coming nearer than the gaps allow."""
    placed = [round(value / GRID) * GRID for value in x]
    for row in rows:
        for left, right in pairwise(row):
            placed[right] = max(placed[right], placed[left] + gaps[left, right])
    return placed
