"""One person as shapes around the point where they stand.

Shape carries meaning: a square for a man, a circle for a woman, a diamond for
anybody else.  Corners hold at most three small things: a possible role, what
the person knows, and the country when it is abroad.
"""

from collections.abc import Iterator
from itertools import chain

from genogram.drawing.lettering import country_code, label_width, name_lines, sub_lines, text_width
from genogram.drawing.picture import Awareness, Mark
from genogram.drawing.shapes import Shape, circle, path, polyline, rect, text
from genogram.people import Gender
from genogram.placement.layout import Box, Point

INDEX_GAP = 5
DIAMOND = 1.12
BADGE = 17
NAME_DROP = 17
NAME_STEP = 16
SUBLINE_STEP = 15
CENTRE = Point(0, 0)


def symbol(gender: Gender, mark: Mark, half: float) -> tuple[Shape, ...]:
    """Everything that is drawn of one person, the label included."""
    parts = (_outline(gender, mark, half), _inside(gender, mark, half), _corners(mark, half))
    return tuple(chain(*parts, _label(mark, half)))


def reach(mark: Mark, half: float) -> float:
    """How far the outline stands from the centre."""
    return half + (INDEX_GAP if mark.index else 0)


def label_box(mark: Mark, half: float) -> Box:
    """Where the words under the symbol stand, relative to its centre."""
    width = label_width(mark)
    top = reach(mark, half) + NAME_DROP - 12
    return Box(-width / 2, top, width, label_foot(mark, half) - top)


def label_foot(mark: Mark, half: float) -> float:
    """The lower edge of symbol and label together."""
    names, subs = len(name_lines(mark)), len(sub_lines(mark))
    if not names + subs:
        return reach(mark, half)
    last = NAME_DROP + NAME_STEP * (names - 1) + SUBLINE_STEP * subs
    return reach(mark, half) + last + 4


def corner_boxes(mark: Mark, half: float) -> Iterator[Box]:
    """Where badge, knowledge mark and country stand, relative to the centre."""
    out = reach(mark, half) - half
    if mark.badge:
        yield Box(-half - 9 - out * 0.6, -half - 8 - out * 0.6, BADGE, BADGE)
    if mark.awareness:
        yield Box(half - 8 + out * 0.6, -half - 6 - out * 0.6, 14, 14)
    if mark.country:
        yield Box(half - 3 + out, half / 2, _country_width(mark), 15)


def outline(look: str, gender: Gender, half: float) -> Shape:
    """The bare shape of a gender."""
    match gender:
        case Gender.MAN:
            return rect(look, Box(-half, -half, 2 * half, 2 * half))
        case Gender.WOMAN:
            return circle(look, CENTRE, half)
        case Gender.OTHER | Gender.UNKNOWN:
            tip = half * DIAMOND
            return path(look, polyline([(0, -tip), (tip, 0), (0, tip), (-tip, 0)], closed=True))


def awareness_mark(awareness: Awareness, at: Point) -> tuple[Shape, ...]:
    """Filled: knows; half: suspects; open: does not know; a question mark: unknown."""
    if awareness == Awareness.UNKNOWN:
        sign = text("asks", Point(at.x, at.y + 4), "?")
        return circle("knows-unknown", at, 7), sign
    ground = circle("knows-ground", at, 6.5)
    if awareness == Awareness.KNOWS:
        return ground, circle("knows-full", at, 5)
    ring = circle("knows-ring", at, 4.6)
    if awareness == Awareness.DOES_NOT_KNOW:
        return ground, ring
    course = f"M{at.x:g},{at.y - 4.6:g} A4.6,4.6 0 0 0 {at.x:g},{at.y + 4.6:g} Z"
    return ground, ring, path("knows-full", course)


def badge(letter: str, box: Box) -> tuple[Shape, ...]:
    at = Point(box.left + box.width / 2, box.top + 13)
    return rect("badge", box, 4), text("badge-letter", at, letter)


def _outline(gender: Gender, mark: Mark, half: float) -> Iterator[Shape]:
    if mark.index:
        yield outline("symbol outer", gender, half + INDEX_GAP)
    looks = {"index": mark.index, "decides": mark.decides, "placeholder": mark.placeholder}
    yield outline(" ".join(["symbol", *(look for look, on in looks.items() if on)]), gender, half)


def _inside(gender: Gender, mark: Mark, half: float) -> Iterator[Shape]:
    if mark.deceased:
        yield cross(gender, half)
    if mark.age:
        yield text("age open" if mark.age == "?" else "age", Point(0, 5), mark.age)


def cross(gender: Gender, half: float) -> Shape:
    """The X of somebody who has died, from border to border."""
    round_off = {Gender.MAN: 1.0, Gender.WOMAN: 0.7071}
    tip = half * round_off.get(gender, DIAMOND / 2)
    course = " ".join([polyline([(-tip, -tip), (tip, tip)]), polyline([(tip, -tip), (-tip, tip)])])
    return path("cross", course)


def _corners(mark: Mark, half: float) -> Iterator[Shape]:
    boxes = corner_boxes(mark, half)
    if mark.badge:
        yield from badge(mark.badge, next(boxes))
    if mark.awareness:
        box = next(boxes)
        yield from awareness_mark(mark.awareness, Point(box.left + 7, box.top + 7))
    if mark.country:
        box = next(boxes)
        yield rect("country", box, 3)
        at = Point(box.left + box.width / 2, box.top + 11.5)
        yield text("country-code", at, country_code(mark))


def _country_width(mark: Mark) -> float:
    return max(23, round(text_width(country_code(mark), 11, bold=True) + 7, 1))


def _label(mark: Mark, half: float) -> Iterator[Shape]:
    y = reach(mark, half) + NAME_DROP
    for line in name_lines(mark):
        yield text("name", Point(0, y), line)
        y += NAME_STEP
    y -= NAME_STEP - SUBLINE_STEP if mark.name else 0
    for line in sub_lines(mark):
        yield text("subline", Point(0, y), line)
        y += SUBLINE_STEP
