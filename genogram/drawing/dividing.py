"""The room on a sheet of paper, and how a drawing that is too large for it is divided."""

from dataclasses import dataclass
from math import ceil
from typing import Self

from genogram.drawing.scene import DrawnPerson, Scene
from genogram.placement.layout import Box, Point

MARGIN, HEAD, FOOT, COLUMN = 36.0, 88.0, 48.0, 158.0
A3 = (1190.55, 841.89)
BETWEEN = 12.0
ASIDE, EDGE = 8.0, 10.0

Place = tuple[int, int]
"""Row and column of a window."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where a drawing stands on a sheet, in points."""

    paper: tuple[float, float]

    @classmethod
    def a3(cls) -> Self:
        return cls(A3)

    @property
    def left(self) -> float:
        return MARGIN

    @property
    def top(self) -> float:
        return HEAD

    @property
    def bottom(self) -> float:
        return self.paper[1] - FOOT

    @property
    def column(self) -> float:
        """Where the legend begins."""
        return self.paper[0] - MARGIN - COLUMN + BETWEEN

    @property
    def width(self) -> float:
        return self.column - 2 * BETWEEN - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top - BETWEEN

    def scale_of(self, view: Box) -> float:
        """Points to a px when all of a view stands on one sheet."""
        return min(self.width / view.width, self.height / view.height)

    def grown(self, view: Box, scale: float) -> Self:
        """A sheet as large as this view needs at a scale, this one at least."""
        wider = max(0.0, view.width * scale - self.width)
        higher = max(0.0, view.height * scale - self.height)
        return type(self)((self.paper[0] + wider, self.paper[1] + higher))


@dataclass(frozen=True, slots=True)
class Part:
    """One window on a drawing, and the sheets beside it: left, right, above, below."""

    box: Box
    beside: tuple[int | None, ...]

    def notes(self, goes_on: tuple[str, ...]) -> tuple[str, ...]:
        pairs = zip(goes_on, self.beside, strict=True)
        return tuple(said.format(page=page) for said, page in pairs if page)


def parts(scene: Scene, room: Room, scale: float, first: int = 2) -> tuple[Part, ...]:
    """Windows that together show everybody, row by row, numbered from the first sheet."""
    people = [_around(person) for person in scene.people]
    whole, size = _all_of(people), (room.width / scale, room.height / scale)
    lefts = _starts(whole.left, whole.width, size[0], max(box.width for box in people) + ASIDE)
    tops = _starts(whole.top, whole.height, size[1], max(box.height for box in people) + ASIDE)
    grid = {(row, at): Box(x, y, *size) for row, y in enumerate(tops) for at, x in enumerate(lefts)}
    used = [place for place, window in grid.items() if _shows_anybody(window, people)]
    numbers = {place: number for number, place in enumerate(used, start=first)}
    return tuple(Part(grid[place], _beside(place, numbers)) for place in used)


def is_within(box: Box, at: Point, window: Box) -> bool:
    """Whether a box around a point stands whole in a window."""
    left, top = box.left + at.x - window.left, box.top + at.y - window.top
    across = left >= 0 and left + box.width <= window.width
    return across and top >= 0 and top + box.height <= window.height


def _beside(place: Place, numbers: dict[Place, int]) -> tuple[int | None, ...]:
    row, column = place
    around = ((row, column - 1), (row, column + 1), (row - 1, column), (row + 1, column))
    return tuple(numbers.get(other) for other in around)


def _around(person: DrawnPerson) -> Box:
    left, top = person.at.x + person.selection.left, person.at.y + person.selection.top
    return Box(
        left - EDGE,
        top - EDGE,
        person.selection.width + 2 * EDGE,
        person.selection.height + 2 * EDGE,
    )


def _all_of(boxes: list[Box]) -> Box:
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right = max(box.left + box.width for box in boxes)
    bottom = max(box.top + box.height for box in boxes)
    return Box(left, top, right - left, bottom - top)


def _shows_anybody(window: Box, people: list[Box]) -> bool:
    return any(is_within(person, Point(0, 0), window) for person in people)


def _starts(start: float, whole: float, piece: float, overlap: float) -> list[float]:
    if whole <= piece:
        return [start - (piece - whole) / 2]
    count = ceil((whole - overlap) / max(piece - overlap, 1))
    step = (whole - piece) / (count - 1)
    return [start + step * number for number in range(count)]
