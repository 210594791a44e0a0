"""Lines: the course of every family line, with square corners.

Between two rows lies first the room for names, then the lanes: lines between
partners who do not stand beside each other, and the bars over children.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil

from genogram.people import PersonId
from genogram.placement.bars import Bar, lanes
from genogram.placement.layout import Line, LineKind, Point, Spacing
from genogram.placement.unions import Union

NAMES = 0.52
"""Share of the distance between rows that symbols and names take."""
ABOVE = 0.1
LANE = 7.0
"""Least distance between lanes; rows move apart where it does not suffice."""
GUEST = 8.0
"""How far beside the middle a line from second parents reaches a child."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where everybody stands: row and x, and who stands next to whom."""

    row: Mapping[PersonId, int]
    x: Mapping[PersonId, float]
    sides: Mapping[PersonId, tuple[PersonId | None, PersonId | None]]

    def are_neighbours(self, one: PersonId, other: PersonId) -> bool:
        return other in self.sides[one]

    def beside(self, person: PersonId, side: int, spacing: Spacing) -> float:
        """An x between this person and the next on the left (-1) or right (1)."""
        near = spacing.symbol / 2 + 10
        if (neighbour := self.sides[person][side > 0]) is not None:
            near = abs(self.x[neighbour] - self.x[person]) / 2 - 6
        return self.x[person] + side * max(spacing.symbol / 2 + 3, near)


@dataclass(slots=True)
class Course:
    """One union's way down: its bars by row, and where it begins."""

    union: Union
    start: float
    base: int
    bars: dict[int, int] = field(default_factory=dict)
    across: dict[int, int] = field(default_factory=dict)
    through: Mapping[int, float] = field(default_factory=dict)


class Plan:
    """All courses, with bars collected row by row."""

    def __init__(self, stand: Stand, spacing: Spacing) -> None:
        self.stand = stand
        self.spacing = spacing
        self.bars: dict[int, list[Bar]] = defaultdict(list)
        self.courses: list[Course] = []
        self.lane: dict[int, list[int]] = {}

    def add(self, union: Union, through: Mapping[int, float]) -> None:
        """Plan a union's lines; through holds the x of its passages by row."""
        stand, (first, last) = self.stand, (union.partners[0], union.partners[-1])
        upper, base = sorted((stand.row[first], stand.row[last]))
        middle = (stand.x[first] + stand.x[last]) / 2
        course = Course(union, middle, base, through=through)
        self.courses.append(course)
        if upper < base:
            self._lead_down(course, upper)
        elif first != last and not stand.are_neighbours(first, last):
            left, right = sorted((first, last), key=lambda person: stand.x[person])
            ends = self._beside(left, 1), self._beside(right, -1)
            course.start = sum(ends) / 2
            course.across[base] = self._bar(base, Bar(ends, (course.start,), is_union=True))
        self._hang_children(course)

    def _beside(self, person: PersonId, side: int) -> float:
        return self.stand.beside(person, side, self.spacing)

    def _bar(self, row: int, bar: Bar) -> int:
        self.bars[row].append(bar)
        return len(self.bars[row]) - 1

    def _lead_down(self, course: Course, upper: int) -> None:
        one, other = sorted(course.union.partners, key=lambda person: self.stand.row[person])
        side = 1 if self.stand.x[other] < self.stand.x[one] else -1
        course.start = self._beside(other, side)
        x = self._beside(one, -side)
        for row in range(upper, course.base):
            to = course.through.get(row + 1, course.start)
            course.across[row] = self._bar(row, Bar((x,), (to,), is_union=True))
            x = to

    def _hang_children(self, course: Course) -> None:
        below: dict[int, list[float]] = defaultdict(list)
        for child in course.union.children:
            below[self.stand.row[child]].append(self.stand.x[child])
        for guest in course.union.guests:
            below[self.stand.row[guest]].append(self.stand.x[guest] + GUEST)
        x = course.start
        for row in range(course.base, max(below, default=course.base)):
            further = [course.through[row + 1]] if row + 1 < max(below) else []
            course.bars[row] = self._bar(row, Bar((x,), (*below[row + 1], *further)))
            x = further[0] if further else x

    def heights(self, count: int) -> tuple[float, ...]:
        """The y of every row; assigns the lanes."""
        y = [float(self.spacing.margin)] if count else []
        for row in range(count - 1):
            bars = self.bars[row]
            bent = [place for place, bar in enumerate(bars) if not bar.is_straight]
            found = dict(zip(bent, lanes([bars[place] for place in bent]), strict=True))
            self.lane[row] = [found.get(place, 0) for place in range(len(bars))]
            y.append(y[-1] + self.spacing.row + max(0, ceil(self.depth(row) * LANE - self._room)))
        for row in [key for key in self.bars if key not in self.lane]:
            self.lane[row] = lanes(self.bars[row])
        return tuple(y)

    def depth(self, row: int) -> int:
        return 1 + max(self.lane.get(row, [0]), default=0)

    @property
    def _room(self) -> float:
        spacing = self.spacing
        return spacing.row * (1 - NAMES - ABOVE) - spacing.symbol / 2

    def height_of(self, row: int, bar: int, y: Sequence[float]) -> float:
        below = y[row + 1] if row + 1 < len(y) else y[row] + self.spacing.row
        top = y[row] + NAMES * self.spacing.row
        bottom = below - self.spacing.symbol / 2 - ABOVE * self.spacing.row
        share = (self.lane[row][bar] + 0.5) / self.depth(row)
        return round(top + share * (bottom - top), 1)


def lines_of(plan: Plan, y: Sequence[float]) -> Iterator[Line]:
    """Every family line, partners first."""
    for course in plan.courses:
        if len(course.union.partners) == 2:
            points = tuple(_straightened(_union_points(plan, course, y)))
            for name in course.union.names:
                yield Line(LineKind.UNION, name, points, course.union.partners)
    for course in plan.courses:
        for child in (*course.union.children, *course.union.guests):
            points = tuple(_straightened(_child_points(plan, course, child, y)))
            yield Line(LineKind.CHILD, child, points, (*course.union.partners, child))


def _union_points(plan: Plan, course: Course, y: Sequence[float]) -> list[Point]:
    stand, half = plan.stand, plan.spacing.symbol / 2
    left, right = sorted(course.union.partners, key=lambda person: stand.x[person])
    level = y[course.base]
    if not course.across:
        return [Point(stand.x[left] + half, level), Point(stand.x[right] - half, level)]
    if course.base in course.across:
        lane = plan.height_of(course.base, course.across[course.base], y)
        low = level + half / 2
        out, back = plan.bars[course.base][course.across[course.base]].tops
        start, end = stand.x[left] + 0.85 * half, stand.x[right] - 0.85 * half
        corners = [(start, low), (out, low), (out, lane), (back, lane), (back, low), (end, low)]
        return [Point(*corner) for corner in corners]
    return _steep_points(plan, course, y)


def _steep_points(plan: Plan, course: Course, y: Sequence[float]) -> list[Point]:
    stand, half = plan.stand, plan.spacing.symbol / 2
    upper, lower = sorted(course.union.partners, key=lambda person: stand.row[person])
    rows = sorted(course.across)
    x = plan.bars[rows[0]][course.across[rows[0]]].tops[0]
    edge = half if x > stand.x[upper] else -half
    points = [Point(stand.x[upper] + edge, y[rows[0]]), Point(x, y[rows[0]])]
    for row in rows:
        bar = course.across[row]
        lane, to = plan.height_of(row, bar, y), plan.bars[row][bar].bottoms[0]
        points += [Point(points[-1].x, lane), Point(to, lane)]
    edge = half if course.start > stand.x[lower] else -half
    return [
        *points,
        Point(course.start, y[course.base]),
        Point(stand.x[lower] + edge, y[course.base]),
    ]


def _child_points(plan: Plan, course: Course, child: PersonId, y: Sequence[float]) -> list[Point]:
    stand, half = plan.stand, plan.spacing.symbol / 2
    start = y[course.base]
    if len(course.union.partners) == 1:
        start += half
    elif course.base in course.across:
        start = plan.height_of(course.base, course.across[course.base], y)
    points = [Point(course.start, start)]
    end = stand.x[child] + (GUEST if child in course.union.guests else 0)
    for row in range(course.base, stand.row[child]):
        lane = plan.height_of(row, course.bars[row], y)
        to = end if row + 1 == stand.row[child] else course.through[row + 1]
        points += [Point(points[-1].x, lane), Point(to, lane)]
    return [*points, Point(end, y[stand.row[child]] - half)]


def _straightened(points: Sequence[Point]) -> list[Point]:
    """Without the points that stand in the way of nothing."""
    kept = [points[0]]
    for point, following in pairwise((*points[1:], points[-1])):
        before = kept[-1]
        turns = not (before.x == point.x == following.x or before.y == point.y == following.y)
        if point != before and (turns or following == point):
            kept.append(point)
    return kept if len(kept) > 1 else [points[0], points[-1]]
