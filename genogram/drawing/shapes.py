"""The few shapes that every drawing is made of, as plain numbers and class names."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from genogram.placement.layout import Box, Point


@dataclass(frozen=True, slots=True)
class Shape:
    """One path, circle, rectangle or line of text.

    `look` names what it is (``"symbol decides"``); how that looks is the
    stylesheet's business, so that screen, dark screen and paper share a scene.
    """

    tag: str
    look: str
    values: tuple[tuple[str, float | str], ...]
    text: str = ""

    def document(self) -> dict[str, Any]:
        """The shape as JSON."""
        plain = {"tag": self.tag, "look": self.look, "values": dict(self.values)}
        return {**plain, "text": self.text} if self.text else plain


def number(value: float) -> str:
    """A coordinate as short as can be read.

    Examples
    --------
    >>> number(12.0), number(-0.04), number(7.25)
    ('12', '0', '7.2')
    """
    return f"{round(value, 1) + 0.0:g}"


def path(look: str, course: str) -> Shape:
    return Shape("path", look, (("d", course),))


def circle(look: str, centre: Point, radius: float) -> Shape:
    return Shape("circle", look, (("cx", _r(centre.x)), ("cy", _r(centre.y)), ("r", _r(radius))))


def rect(look: str, box: Box, corner: float = 0) -> Shape:
    sides = (("x", box.left), ("y", box.top), ("width", box.width), ("height", box.height))
    rounded: tuple[tuple[str, float | str], ...] = (("rx", corner),) if corner else ()
    return Shape("rect", look, tuple((key, _r(value)) for key, value in sides) + rounded)


def text(look: str, at: Point, words: str) -> Shape:
    return Shape("text", look, (("x", _r(at.x)), ("y", _r(at.y))), words)


def polyline(points: Iterable[tuple[float, float]], *, closed: bool = False) -> str:
    """The course of a path through these points.

    Examples
    --------
    >>> polyline([(0, 0), (10, 2.5)])
    'M0,0 L10,2.5'
    """
    steps = " L".join(f"{number(x)},{number(y)}" for x, y in points)
    return f"M{steps} Z" if closed else f"M{steps}"


def _r(value: float) -> float:
    return round(value, 1)
