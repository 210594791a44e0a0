"""How a drawing that is too large for one sheet is divided into equal windows."""

from dataclasses import dataclass
from math import ceil

from genogram.drawing.obstacles import EDGE, NUMERAL_ROOM, around
from genogram.drawing.rooms import Room
from genogram.drawing.scene import DrawnPerson, Scene
from genogram.placement.layout import Box, Point

CLOSE = 6.0
"""Between a drawing and the edge of its window, in px."""
ASIDE = 8.0
BEYOND = 80.0
"""So much of ties that swing far out is shown at either side of people."""
EASE = 1.0

Place = tuple[int, int]
"""Row and column of a window."""
Span = tuple[float, float]
"""Where something begins, and how long it is."""


@dataclass(frozen=True, slots=True)
class Part:
    """One window on a drawing, and the sheets beside it: left, right, above, below."""

    box: Box
    beside: tuple[int | None, ...]

    def notes(self, goes_on: tuple[str, ...]) -> tuple[str, ...]:
        pairs = zip(goes_on, self.beside, strict=True)
        return tuple(said.format(page=page) for said, page in pairs if page)


def drawn_view(scene: Scene) -> Box:
    """Everything that is drawn, close: a sheet has margins of its own, and numerals beside."""
    left, top, width, height = scene.view
    inside = Box(
        left + NUMERAL_ROOM - CLOSE,
        top + EDGE - CLOSE,
        width - NUMERAL_ROOM - EDGE + 2 * CLOSE,
        height - 2 * EDGE + 2 * CLOSE,
    )
    return around([inside, *map(_around, scene.people)])


def parts(scene: Scene, room: Room, least: float, first: int = 2) -> tuple[Part, ...]:
    """Equal windows that together show everybody, numbered from the first sheet.

    They overlap by the widest label, so that everybody stands whole on one of them.
    """
    view, people = drawn_view(scene), [_around(person) for person in scene.people]
    standing = around(people)
    most, widest = room.width / least, max(box.width for box in people) + ASIDE
    lefts, width = _shared(_seen(view[::2], standing[::2], most), most, widest)
    most, highest = room.height / least, max(box.height for box in people) + ASIDE
    tops, height = _shared(_seen(view[1::2], standing[1::2], most), most, highest)
    grid = {
        (row, at): Box(x, y, width, height)
        for row, y in enumerate(tops)
        for at, x in enumerate(lefts)
    }
    used = [
        place
        for place, window in grid.items()
        if any(is_shown(one, window) for one in scene.people)
    ]
    numbers = {place: number for number, place in enumerate(used, start=first)}
    return tuple(Part(grid[place], _beside(place, numbers)) for place in used)


def is_within(box: Box, at: Point, window: Box) -> bool:
    """Whether a box around a point stands whole in a window."""
    left, top = box.left + at.x - window.left, box.top + at.y - window.top
    across = left >= 0 and left + box.width <= window.width
    return across and top >= 0 and top + box.height <= window.height


def is_shown(person: DrawnPerson, window: Box) -> bool:
    """Whether somebody stands whole in a window, or is too large for any and begins there."""
    box = person.selection
    if box.width > window.width or box.height > window.height:
        box = Box(0, 0, 0, 0)
    return is_within(box, person.at, window)


def _beside(place: Place, numbers: dict[Place, int]) -> tuple[int | None, ...]:
    row, column = place
    around_it = ((row, column - 1), (row, column + 1), (row - 1, column), (row + 1, column))
    return tuple(numbers.get(other) for other in around_it)


def _around(person: DrawnPerson) -> Box:
    box = person.selection
    left, top = person.at.x + box.left - EASE, person.at.y + box.top - EASE
    return Box(left, top, box.width + 2 * EASE, box.height + 2 * EASE)


def _seen(view: Span, people: Span, most: float) -> Span:
    """What is shown along one side: all of it, or people first where ties swing far out."""
    (start, whole), (first, needed) = view, people
    if whole <= most:
        return view
    if needed >= most:
        return people
    length = min(most, needed + 2 * BEYOND)
    before = (length - needed) / 2
    return min(max(start, first - before), start + whole - length), length


def _shared(span: Span, most: float, overlap: float) -> tuple[list[float], float]:
    """Where equal pieces begin, and how long they are."""
    start, whole = span
    if whole <= most:
        return [start], whole
    overlap = min(overlap, most / 2)
    count = ceil((whole - overlap) / (most - overlap))
    piece = (whole + (count - 1) * overlap) / count
    return [start + (piece - overlap) * number for number in range(count)], piece
