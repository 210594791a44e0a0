"""A scene on sheets of paper.

A family that would need letters under nine points on one sheet is divided: first
a map of the whole without words, then a sheet for each part.  Parts overlap by
the widest label, so everybody stands whole on one of them at least.
"""

from collections.abc import Iterator

from genogram.drawing.around_sheet import Around, Sheet, sheet_svg
from genogram.drawing.dividing import Room, is_within, parts
from genogram.drawing.scene import DrawnTie, Scene
from genogram.drawing.shapes import Shape, rect, text
from genogram.drawing.svg import element, person_group, placed
from genogram.placement.layout import Box, Point

LEAST, LARGEST = 0.75, 1.25
"""Points to a px: letters of 12 px keep nine points, a small family is not blown up."""


def sheets(scene: Scene, around: Around) -> tuple[str, ...]:
    """The scene on as many sheets of A3 on their side as its letters need."""
    room, fits = Room.a3(), Room.a3().scale_of(scene.view)
    if fits >= LEAST:
        return (_svg(scene, around, Sheet(room, scene.view, min(fits, LARGEST), 1, 1)),)
    divided = parts(scene, room, LEAST)
    of = 1 + len(divided)
    drawn = (
        _svg(scene, around, Sheet(room, part.box, LEAST, number, of, part.notes(around.goes_on)))
        for number, part in enumerate(divided, start=2)
    )
    windows = [part.box for part in divided]
    return (_map(scene, around, Sheet(room, scene.view, fits, 1, of), windows), *drawn)


def one_sheet(scene: Scene, around: Around) -> str:
    """The scene on one sheet, larger than A3 where its letters need it."""
    room = Room.a3().grown(scene.view, LEAST)
    scale = min(room.scale_of(scene.view), LARGEST)
    return _svg(scene, around, Sheet(room, scene.view, scale, 1, 1))


def _svg(scene: Scene, around: Around, sheet: Sheet) -> str:
    return sheet_svg(scene, around, sheet, "".join(_drawing(scene, sheet)))


def _map(scene: Scene, around: Around, sheet: Sheet, windows: list[Box]) -> str:
    """Everybody without words, and which sheet shows which part."""
    shapes = [*scene.ground, *(one for tie in scene.lines for one in tie.shapes)]
    people = (
        placed(person.at, [one for one in person.shapes if one.look.startswith("symbol")])
        for person in scene.people
    )
    drawn = "".join([*(element(one) for one in shapes if not one.text), *people])
    marks = _windows(windows, sheet)
    words = element(text("note", Point(sheet.room.left, sheet.room.bottom - 4), around.divided))
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
    shapes += [
        person_group(person)
        for person in scene.people
        if is_within(person.selection, person.at, sheet.window)
    ]
    window = _on_paper(sheet.window, sheet)
    clip = element(rect("", window)).replace(' class=""', "")
    yield f'<clipPath id="window">{clip}</clipPath>'
    yield f'<g clip-path="url(#window)">{_moved("".join(shapes), sheet)}</g>'
    yield from (element(one) for one in _numerals(scene, sheet))
    yield element(text("note", Point(sheet.room.left, sheet.room.bottom - 4), _notes(sheet)))


def _notes(sheet: Sheet) -> str:
    return " · ".join(sheet.notes)


def _all(tie: DrawnTie, sheet: Sheet) -> str:
    return "".join(element(one) for one in tie.shapes if not _is_left_out(one, sheet))


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
    left, top = _corner(sheet)
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
