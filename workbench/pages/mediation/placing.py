"""Where marks and labels stand in the plot of effect against exposure; numbers only.

Both axes are divided into words.  A cross shows both pairs of bounds; where on
its cross somebody's symbol stands means nothing, so symbols that would cover
each other move along theirs, and labels look for the nearest free place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple
from unicodedata import east_asian_width

from risk import Bounds
from risk.mediation_content import Limits

WIDTH, HEIGHT = 640, 420
LEFT, TOP, RIGHT, BOTTOM = 92.0, 14.0, 628.0, 356.0
COLUMNS, ROWS = 4, 3
COLUMN, ROW = (RIGHT - LEFT) / COLUMNS, (BOTTOM - TOP) / ROWS
HALF, GAP = 13.0, 5.0
LINE, LETTER, WIDE = 16.0, 7.8, 15.0
FINE, SEARCHED = 8, 46


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, other: "Box") -> bool:
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


PLOT = Box(LEFT, TOP, RIGHT, BOTTOM)


class Spot(NamedTuple):
    x: float
    y: float

    @property
    def symbol(self) -> Box:
        return Box(self.x - HALF, self.y - HALF, self.x + HALF, self.y + HALF)


@dataclass(frozen=True, slots=True)
class Cross:
    """What is drawn of one person: both pairs of bounds, and the lines of the label."""

    person: str
    left: float
    right: float
    low: float
    high: float
    lines: tuple[str, ...]

    @property
    def middle(self) -> Spot:
        return _inside(Spot((self.left + self.right) / 2, (self.low + self.high) / 2))

    def whiskers(self, spot: Spot) -> tuple[Box, Box]:
        """From bound to bound, through a symbol that stands here."""
        x, y = spot
        return Box(self.left, y, self.right, y), Box(x, self.high, x, self.low)


@dataclass(frozen=True, slots=True)
class Mark:
    """A cross in its place, with its symbol, and its label where there is room for one."""

    cross: Cross
    spot: Spot
    label: Box | None

    @property
    def whiskers(self) -> tuple[Box, Box]:
        """From bound to bound, through the symbol."""
        return self.cross.whiskers(self.spot)


def across(count: int) -> float:
    """Where a number of people lies: nobody, 1 or 2, 3 to 5, more than 5."""
    if count <= 0:
        column, part = 0, 0.5
    elif count <= 2:
        column, part = 1, count / 3
    elif count <= 5:
        column, part = 2, (count - 2) / 4
    else:
        column, part = 3, 0.9 - 0.6 / (count - 4)
    return LEFT + (column + part) * COLUMN


def up(effect: float, limits: Limits) -> float:
    """Where an effect lies: small, middle and large take equal room."""
    if effect < limits.middle:
        share = effect / limits.middle
    elif effect < limits.large:
        share = 1 + (effect - limits.middle) / (limits.large - limits.middle)
    else:
        share = 2 + min(1.0, (effect - limits.large) / (1 - limits.large))
    return BOTTOM - share * ROW


def cross(
    person: str, effect: Bounds, hearing: tuple[int, int], lines: tuple[str, ...], limits: Limits
) -> Cross:
    """The cross of one person."""
    left, right = (across(count) for count in hearing)
    low, high = (up(end, limits) for end in effect)
    return Cross(person, left, right, low, high, lines)


def placed(crosses: Iterable[Cross]) -> tuple[Mark, ...]:
    """Give everybody a place of their own, and every label too, in the order given."""
    marks: list[Mark] = []
    for each in crosses:
        marks.append(Mark(each, _free_spot(each, marks), None))
    for number, mark in enumerate(marks):
        marks[number] = Mark(mark.cross, mark.spot, _free_label(mark, marks))
    return tuple(marks)


def size_of(lines: tuple[str, ...]) -> tuple[float, float]:
    """Room for a label, rather too much than too little."""
    width = max((sum(map(_width, line)) for line in lines), default=0.0)
    return width, LINE * len(lines) + 2


def _width(sign: str) -> float:
    return WIDE if east_asian_width(sign) in "WF" else LETTER


def _free_spot(each: Cross, marks: list[Mark]) -> Spot:
    """On the cross when there is room, and off the whiskers of others when possible."""
    near, symbols = each.middle, [mark.spot.symbol for mark in marks]
    lines = [whisker for mark in marks for whisker in mark.whiskers]
    along = sorted(_along(each), key=lambda one: _distance(one, near))
    anywhere = sorted(_everywhere(HALF * 2), key=lambda one: _distance(one, near))
    for spot in along:
        ours = each.whiskers(spot)
        crossed = any(line.meets(symbol) for line in ours for symbol in symbols)
        if not crossed and not any(spot.symbol.meets(other) for other in (*symbols, *lines)):
            return spot
    for spot in (*along, *anywhere):
        if not any(spot.symbol.meets(other) for other in symbols):
            return spot
    return near


def _along(each: Cross) -> Iterator[Spot]:
    for right, high in product(range(FINE + 1), repeat=2):
        x = each.left + (each.right - each.left) * right / FINE
        y = each.low + (each.high - each.low) * high / FINE
        yield _inside(Spot(x, y))


def _everywhere(step: float) -> Iterator[Spot]:
    for column in range(int((RIGHT - LEFT) / step)):
        for line in range(int((BOTTOM - TOP) / step)):
            yield Spot(LEFT + (column + 0.5) * step, TOP + (line + 0.5) * step)


def _free_label(mark: Mark, marks: list[Mark]) -> Box | None:
    """The nearest place that covers no symbol and no label; off the whiskers when possible."""
    taken = [each.spot.symbol for each in marks] + [each.label for each in marks if each.label]
    lines = [whisker for each in marks for whisker in each.whiskers]
    for avoided in ([*taken, *lines], taken):
        for box in _label_places(mark):
            if PLOT.holds(box) and not any(box.meets(other) for other in avoided):
                return box
    return None


def _label_places(mark: Mark) -> Iterator[Box]:
    (x, y), (width, height) = mark.spot, size_of(mark.cross.lines)
    beside, above, below = HALF + GAP, y - HALF - GAP - height, y + HALF + GAP
    lefts = (x + beside, x - beside - width)
    for left, top in product(lefts, (y - height - 2, y + 2)):
        yield Box(left, top, left + width, top + height)
    for top in (above, below):
        yield Box(x - width / 2, top, x + width / 2, top + height)
    spots = (Spot(LEFT + 12.0 * n, TOP + 8.0 * m) for n in range(SEARCHED) for m in range(SEARCHED))
    for spot in sorted(spots, key=lambda one: _distance(one, mark.spot)):
        yield Box(spot.x, spot.y, spot.x + width, spot.y + height)


def _inside(spot: Spot) -> Spot:
    return Spot(
        min(max(spot.x, LEFT + HALF + 1), RIGHT - HALF - 1),
        min(max(spot.y, TOP + HALF + 1), BOTTOM - HALF - 1),
    )


def _distance(one: Spot, other: Spot) -> tuple[float, float, float]:
    return (one.x - other.x) ** 2 + (one.y - other.y) ** 2, one.x, one.y
