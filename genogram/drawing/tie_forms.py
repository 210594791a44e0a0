"""A tie as shapes along its curve: every kind another form, none by colour alone."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from genogram.drawing.curves import evenly, long, normals
from genogram.drawing.picture import Form
from genogram.drawing.shapes import Shape, circle, path, polyline, text
from genogram.drawing.terrain import Floats
from genogram.placement.layout import Point

LETTER = 8.5
WAVE = 10.0
SHORT = 60.0
SWING = 5.0


class Head(NamedTuple):
    """An arrow head: how long, how wide to either side, open or filled."""

    length: float
    width: float
    full: bool


OPEN = Head(8.5, 4.4, full=False)
FULL = Head(10, 5, full=True)
HEAVY = Head(12, 6.5, full=True)


SWINGS = {Form.THREAT: SWING + 1, Form.CONFLICT: SWING + 1, Form.VIOLENCE: SWING + 1}
"""How far a stroke stands out to either side of its curve, where that is more than USUAL_SWING."""

USUAL_SWING = 3.0


def tie_shapes(form: Form, curve: Floats) -> tuple[Shape, ...]:
    """The stroke of a tie from its first point to its last."""
    return tuple(STROKES[form](curve))


def letter_shapes(letter: str, at: Point) -> tuple[Shape, ...]:
    return circle("letter-ground", at, LETTER), text("letter", Point(at.x, at.y + 4), letter)


def _plain(look: str, head: Head | None = None) -> Callable[[Floats], Iterator[Shape]]:
    def stroke(curve: Floats) -> Iterator[Shape]:
        shaft = _shortened(curve, head.length * 0.7) if head and head.full else curve
        yield path(look, _course(shaft))
        if head:
            yield _head(curve, head)

    return stroke


def _double(look: str, gap: float) -> Callable[[Floats], Iterator[Shape]]:
    def stroke(curve: Floats) -> Iterator[Shape]:
        across = normals(curve)
        for side in (-gap, gap):
            yield path(look, _course(curve + across * side))

    return stroke


def _barred(bars: int) -> Callable[[Floats], Iterator[Shape]]:
    def stroke(curve: Floats) -> Iterator[Shape]:
        yield from _plain("tie heavy", HEAVY)(curve)
        first = 30 if long(curve) > SHORT else 15
        for number in range(bars):
            yield _bar(curve, first + 6 * number, 7, "tie heavy")

    return stroke


def _zigzag(
    look: str, head: Head | None, *, through: bool = False
) -> Callable[[Floats], Iterator[Shape]]:
    def stroke(curve: Floats) -> Iterator[Shape]:
        shaft = _shortened(curve, 9) if head else curve
        yield path(look, polyline(_waves(shaft)))
        if through:
            yield path("tie", _course(shaft))
        if head:
            yield _head(curve, head)

    return stroke


def _cut(curve: Floats) -> Iterator[Shape]:
    points = evenly(curve, 101)
    gap = min(0.2, 7 / max(long(curve), 1))
    low, high = round((0.3 - gap) * 100), round((0.3 + gap) * 100)
    yield path("tie", _course(points[: low + 1]))
    yield path("tie", _course(points[high:]))
    for at in (low, high):
        yield _across(points, at, 7, "tie")


def _bracketed(curve: Floats) -> Iterator[Shape]:
    yield from _plain("tie", OPEN)(_shortened(curve, 7))
    points, across = evenly(curve, 101), normals(evenly(curve, 101))
    tip, side = points[-1], across[-1] * 6
    back = (points[-1] - points[-3]) / max(np.hypot(*(points[-1] - points[-3])), 1e-9) * 4
    yield path(
        "tie",
        polyline(
            [tuple(p) for p in (tip + side - back, tip + side, tip - side, tip - side - back)]
        ),
    )


STROKES: dict[Form, Callable[[Floats], Iterator[Shape]]] = {
    Form.INFLUENCE: _plain("tie", OPEN),
    Form.STRONG_INFLUENCE: _barred(1),
    Form.PASSES_NEWS: _plain("tie dots", OPEN),
    Form.THREAT: _zigzag("tie", FULL),
    Form.CLOSE: _double("tie", 2.2),
    Form.SECRET: _double("tie dots", 2.2),
    Form.PROMISED: _plain("tie dashes"),
    Form.CONFLICT: _zigzag("tie", None),
    Form.CUT_OFF: _cut,
    Form.CONTROL: _barred(2),
    Form.VIOLENCE: _zigzag("tie", FULL, through=True),
    Form.DEPENDENCE: _bracketed,
    Form.CONTACT: _plain("tie thin"),
    Form.OTHER: _plain("tie dash-dot"),
}
"""One stroke for every form; a test sees to it that none is missing."""


def _course(points: Floats) -> str:
    return polyline([(float(x), float(y)) for x, y in points])


def _shortened(curve: Floats, by: float) -> Floats:
    points = evenly(curve, 121)
    keep = 1 - min(0.8, by / max(long(curve), 1))
    return points[: max(2, round(keep * 120) + 1)]


def _head(curve: Floats, head: Head) -> Shape:
    tip, along = curve[-1], _arrival(curve, head.length)
    across = np.array([along[1], -along[0]]) * head.width
    base = tip - along * head.length
    points = [tuple(map(float, point)) for point in (base + across, tip, base - across)]
    return path("tie-head" if head.full else "tie tip", polyline(points, closed=head.full))  # type: ignore[arg-type]


def _arrival(curve: Floats, back: float) -> Floats:
    points = evenly(curve, 121)
    steps = max(1, round(back / max(long(curve), 1) * 120))
    along = points[-1] - points[-1 - min(steps, 120)]
    unit: Floats = along / max(float(np.hypot(*along)), 1e-9)
    return unit


def _bar(curve: Floats, before_end: float, width: float, look: str) -> Shape:
    points = evenly(curve, 101)
    share = min(0.7, before_end / max(long(curve), 1))
    return _across(points, round((1 - share) * 100), width, look)


def _across(points: Floats, at: int, width: float, look: str) -> Shape:
    side = normals(points)[at] * width
    return path(look, _course(np.array([points[at] + side, points[at] - side])))


def _waves(curve: Floats) -> list[tuple[float, float]]:
    count = max(4, round(long(curve) / WAVE * 2))
    points = evenly(curve, count + 1)
    swing = np.where(np.arange(count + 1) % 2, SWING, -SWING)
    swing[[0, 1, -2, -1]] = 0
    return [(float(x), float(y)) for x, y in points + normals(points) * swing[:, None]]
