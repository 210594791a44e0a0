"""A scene on sheets of paper.

The legend stands beside the drawing, or under it where that leaves larger letters.
A family that would need letters under nine points on one sheet is divided: first
a map of the whole without words, then a sheet for each part.
"""

from collections.abc import Iterator

from genogram.drawing.around_sheet import Around, Sheet, rooms, sheet_svg
from genogram.drawing.dividing import Part, drawn_view, is_shown, is_within, parts
from genogram.drawing.rooms import Room
from genogram.drawing.scene import DrawnTie, Scene
from genogram.drawing.shapes import Shape, rect, text
from genogram.drawing.svg import element, person_group, placed
from genogram.drawing.trimming import trimmed
from genogram.placement.layout import Box, Point

LEAST, LARGEST = 0.75, 1.25
"""Points to a px: letters of 12 px keep nine points, a small family is not blown up."""


def sheets(
    scene: Scene, around: Around, plain: Room | None = None, *, mapped: bool = True
) -> tuple[str, ...]:
    """The scene on as many sheets as its letters need, A3 on their side if nothing is said.

    Parts are preceded by a map of them, unless that is not wanted.
    """
    possible, view = rooms(scene, around, plain or Room.a3()), drawn_view(scene)
    room = max(possible, key=lambda room: _scale(room, view))
    if room.scale_of(view) >= LEAST:
        return (_svg(scene, around, Sheet(room, view, _scale(room, view), 1, 1)),)
    first = 2 if mapped else 1
    room, divided = _fewest(scene, possible, first)
    of = len(divided) + first - 1
    drawn = tuple(
        _svg(scene, around, _sheet_of(part, room, number, of, around))
        for number, part in enumerate(divided, start=first)
    )
    if not mapped:
        return drawn
    whole = Sheet(room, view, room.scale_of(view), 1, of)
    return (_map(scene, around, whole, [part.box for part in divided]), *drawn)


def one_sheet(scene: Scene, around: Around) -> str:
    """The scene on one sheet, larger than A3 where its letters need it."""
    view = drawn_view(scene)
    room = max(rooms(scene, around, Room.a3()), key=lambda room: _scale(room, view))
    room = room.grown(view, LEAST)
    return _svg(scene, around, Sheet(room, view, _scale(room, view), 1, 1))


def fits_one(scene: Scene, around: Around, plain: Room) -> bool:
    """Whether letters stay large enough when everybody stands on one such sheet."""
    view = drawn_view(scene)
    return any(room.scale_of(view) >= LEAST for room in rooms(scene, around, plain))


def _scale(room: Room, view: Box) -> float:
    return min(room.scale_of(view), LARGEST)


def _fewest(scene: Scene, possible: tuple[Room, ...], first: int) -> tuple[Room, tuple[Part, ...]]:
    """The room with the fewest parts, and among those the one with the largest letters."""
    divided = [(room, parts(scene, room, LEAST, first)) for room in possible]
    return min(divided, key=lambda one: (len(one[1]), -one[0].scale_of(one[1][0].box)))


def _sheet_of(part: Part, room: Room, number: int, of: int, around: Around) -> Sheet:
    return Sheet(room, part.box, _scale(room, part.box), number, of, part.notes(around.goes_on))


def _svg(scene: Scene, around: Around, sheet: Sheet) -> str:
    drawn = "".join(_drawing(scene, sheet))
    return sheet_svg(scene, around, sheet, drawn + _noted(around, sheet))


def _map(scene: Scene, around: Around, sheet: Sheet, windows: list[Box]) -> str:
    """Everybody without words, and which sheet shows which part."""
    shapes = [*scene.ground, *(one for tie in scene.lines for one in tie.shapes)]
    people = (
        placed(person.at, [one for one in person.shapes if one.look.startswith("symbol")])
        for person in scene.people
    )
    drawn = "".join([*(element(one) for one in shapes if not one.text), *people])
    marks = _windows(windows, sheet)
    words = element(text("note", Point(sheet.room.margin, sheet.room.bottom - 4), around.divided))
    return sheet_svg(scene, around, sheet, _moved(drawn, sheet) + marks + words)


def _windows(windows: list[Box], sheet: Sheet) -> str:
    parts_: list[Shape] = []
    for number, window in enumerate(windows, start=2):
        at = _on_paper(window, sheet)
        parts_ += [
            rect("tile", at, 4),
            text("tile-number", Point(at.left + at.width / 2, at.top + 24), str(number)),
        ]
    return "".join(map(element, parts_))


def _on_paper(window: Box, sheet: Sheet) -> Box:
    left, top = _corner(sheet)
    across = left + (window.left - sheet.window.left) * sheet.scale
    down = top + (window.top - sheet.window.top) * sheet.scale
    return Box(across, down, window.width * sheet.scale, window.height * sheet.scale)


def _drawing(scene: Scene, sheet: Sheet) -> Iterator[str]:
    """What of the scene stands within the window; lines go on to its edge."""
    ties = [*scene.lines, *scene.ties]
    shapes = [element(one) for one in scene.ground if not _is_left_out(one, sheet)]
    shapes += [_all(tie, sheet) for tie in ties]
    shapes += [element(one) for tie in scene.ties for one in tie.letter if _stands(tie, sheet)]
    shapes += [person_group(person) for person in scene.people if is_shown(person, sheet.window)]
    yield _moved("".join(shapes), sheet)
    if sheet.of > 1:
        yield from (element(rect("ground", edge)) for edge in _mat(sheet))
    yield from (element(one) for one in _numerals(scene, sheet))


def _mat(sheet: Sheet) -> Iterator[Box]:
    """Paper over what goes on beyond the window; a clipping path would take as long as the drawing."""
    (wide, high), inside = sheet.room.paper, _on_paper(sheet.window, sheet)
    right, bottom = inside.left + inside.width, inside.top + inside.height
    yield Box(0, 0, wide, inside.top)
    yield Box(0, bottom, wide, high - bottom)
    yield Box(0, 0, inside.left, high)
    yield Box(right, 0, wide - right, high)


def _noted(around: Around, sheet: Sheet) -> str:
    """Where it goes on, and on a sheet without a foot of its own what that would say."""
    said = (*sheet.notes, *(around.foot if sheet.room.bare else ()))
    place = Point(sheet.room.margin, sheet.room.bottom - 4)
    return element(text("note", place, " · ".join(filter(None, said))))


def _all(tie: DrawnTie, sheet: Sheet) -> str:
    seen = [one for one in tie.shapes if not _is_left_out(one, sheet)]
    if sheet.of > 1:
        seen = [trimmed(one, sheet.window) for one in seen]
    return "".join(map(element, seen))


def _is_left_out(shape: Shape, sheet: Sheet) -> bool:
    """Words outside the window; and numerals, which stand at the edge of every sheet."""
    if not shape.text:
        return False
    return shape.look == "generation" or not is_within(
        Box(-8, -10, 16, 14), _at(shape), sheet.window
    )


def _stands(tie: DrawnTie, sheet: Sheet) -> bool:
    return is_within(Box(-8, -8, 16, 16), _at(tie.letter[-1]), sheet.window)


def _at(shape: Shape) -> Point:
    values = dict(shape.values)
    return Point(float(values["x"]), float(values["y"]))


def _numerals(scene: Scene, sheet: Sheet) -> Iterator[Shape]:
    left, top = sheet.room.margin, _corner(sheet).y
    for shape in scene.ground:
        y = _at(shape).y if shape.look == "generation" else -1
        if shape.look == "generation" and 0 <= y - sheet.window.top <= sheet.window.height:
            down = top + (y - sheet.window.top) * sheet.scale
            yield text("numeral", Point(left + 8, down), shape.text)


def _corner(sheet: Sheet) -> Point:
    """A drawing that is smaller than its room stands in the middle of it."""
    wide, high = sheet.window.width * sheet.scale, sheet.window.height * sheet.scale
    room = sheet.room
    return Point(room.left + (room.width - wide) / 2, room.top + (room.height - high) / 2)


def _moved(drawn: str, sheet: Sheet) -> str:
    left, top = _corner(sheet)
    x, y = left - sheet.window.left * sheet.scale, top - sheet.window.top * sheet.scale
    return f'<g transform="translate({x:.2f} {y:.2f}) scale({sheet.scale:.4f})">{drawn}</g>'
