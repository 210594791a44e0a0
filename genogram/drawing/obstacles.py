"""Where things stand in a picture: what ties should go around, and what must be in view."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from genogram.drawing.curves import End
from genogram.drawing.family_lines import line_shapes
from genogram.drawing.lettering import label_width, text_width
from genogram.drawing.picture import Picture
from genogram.drawing.shapes import Shape
from genogram.drawing.symbols import corner_boxes, label_box, label_foot, reach
from genogram.drawing.terrain import LANE, LINE, SYMBOL, WORDS, Floats, Terrain, terrain
from genogram.people import Gender, PersonId
from genogram.placement.layout import Box, Line, Point

EDGE = 24
NUMERAL_ROOM = 52
EMPTY = Box(0, 0, 400, 300)


@dataclass(frozen=True, slots=True)
class Obstacles:
    """The boxes of everything that ties should not, or not gladly, pass over."""

    symbols: tuple[Box, ...]
    words: tuple[Box, ...]
    lines: tuple[Box, ...]
    lane: tuple[Box, ...]

    @property
    def around(self) -> Box:
        """The smallest box around them all."""
        return around([*self.symbols, *self.words, *self.lines, *self.lane])

    def terrain(self) -> Terrain:
        """The ground on which ties are drawn."""
        ground = terrain(self.around)
        ground.raise_boxes(self.lane, LANE, 0)
        ground.raise_boxes(self.lines, LINE, 3)
        ground.raise_boxes(self.words, WORDS, 3)
        ground.raise_boxes(self.symbols, SYMBOL, 0)
        return ground


def obstacles(picture: Picture) -> Obstacles:
    """Everything that stands in a picture before its ties are drawn."""
    people, lines = picture.layout.positions, picture.layout.lines
    return Obstacles(
        symbols=tuple(box for person in people for box in _symbol_boxes(picture, person)),
        words=(
            *(_label(picture, person) for person in people),
            *(box for line in lines for box in _words_on(picture, line)),
            *_lane_title(picture),
        ),
        lines=tuple(_thin(*ends) for line in lines for ends in pairwise(line.points)),
        lane=tuple(lane(picture)),
    )


def end(picture: Picture, person: PersonId) -> End:
    """Somebody as the end of a tie."""
    half, mark = picture.layout.spacing.symbol / 2, picture.mark(person)
    return End(
        at=picture.layout.positions[person],
        reach=reach(mark, half),
        square=picture.family.person(person).gender is Gender.MAN,
        foot=label_foot(mark, half),
        label=label_width(mark),
    )


def view(standing: Obstacles, curves: Iterable[Floats]) -> Box:
    """The box around everything that is drawn, with a margin and room for numerals."""
    seen = around([standing.around, *map(_extent, curves)])
    left, top = seen.left - NUMERAL_ROOM, seen.top - EDGE
    width, height = seen.width + NUMERAL_ROOM + EDGE, seen.height + 2 * EDGE
    return Box(*(round(side, 1) for side in (left, top, width, height)))


def around(boxes: list[Box]) -> Box:
    """The smallest box around these, or an empty picture's where there are none."""
    if not boxes:
        return EMPTY
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right = max(box.left + box.width for box in boxes)
    bottom = max(box.top + box.height for box in boxes)
    return Box(left, top, right - left, bottom - top)


def lane(picture: Picture) -> Iterator[Box]:
    """The lane outside the family, where there is one, around its labels as well."""
    if picture.layout.lane:
        labels = [_label(picture, person) for person in picture.layout.outside]
        yield around([picture.layout.lane, *map(_padded, labels)])


def _padded(box: Box) -> Box:
    return Box(box.left - 10, box.top, box.width + 20, box.height + 10)


def _lane_title(picture: Picture) -> Iterator[Box]:
    for box in lane(picture):
        yield Box(box.left + 12, box.top + 6, text_width(picture.words.outside, 12), 16)


def _symbol_boxes(picture: Picture, person: PersonId) -> Iterator[Box]:
    half, mark = picture.layout.spacing.symbol / 2, picture.mark(person)
    at, out = picture.layout.positions[person], reach(mark, half)
    yield Box(at.x - out, at.y - out, 2 * out, 2 * out)
    for left, top, width, height in corner_boxes(mark, half):
        yield Box(at.x + left - 2, at.y + top - 2, width + 4, height + 4)


def _label(picture: Picture, person: PersonId) -> Box:
    at = picture.layout.positions[person]
    box = label_box(picture.mark(person), picture.layout.spacing.symbol / 2)
    return box._replace(left=box.left + at.x, top=box.top + at.y)


def _words_on(picture: Picture, line: Line) -> Iterator[Box]:
    for shape in line_shapes(picture, line):
        if shape.text:
            yield _written(shape)


def _written(shape: Shape) -> Box:
    values, width = dict(shape.values), text_width(shape.text, 12)
    left = float(values["x"]) - (0 if "beside-drop" in shape.look else width / 2)
    return Box(left, float(values["y"]) - 11, width, 14)


def _thin(one: Point, other: Point) -> Box:
    left, top = min(one.x, other.x), min(one.y, other.y)
    return Box(left, top, abs(one.x - other.x), abs(one.y - other.y))


def _extent(curve: Floats) -> Box:
    (left, top), (right, bottom) = curve.min(axis=0), curve.max(axis=0)
    return Box(float(left), float(top), float(right - left), float(bottom - top))
