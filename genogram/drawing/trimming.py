"""A line without its pieces beyond a window: a sheet of many carries only what it shows."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from genogram.drawing.shapes import Shape, polyline
from genogram.placement.layout import Box, Point

POINT = re.compile(r"(-?[\d.]+),(-?[\d.]+)")
ROUND = re.compile("[AC]")
SWEEP, LEVEL = 4.0, 0.05
"""Half the widest stroke, and some; and what counts as level."""


def trimmed(shape: Shape, window: Box) -> Shape:
    """The shape; of a line along straight pieces only those that can be seen in a window."""
    course = str(dict(shape.values).get("d", ""))
    if shape.tag != "path" or ROUND.search(course):
        return shape
    kept = " ".join(_seen(course, window))
    return replace(shape, values=(("d", kept),))


def _seen(course: str, window: Box) -> Iterator[str]:
    for stretch in filter(None, course.split("M")):
        points = [Point(float(x), float(y)) for x, y in POINT.findall(stretch)]
        if "Z" in stretch:
            if any(_meets(*ends, window) for ends in pairwise((*points, points[0]))):
                yield polyline(points, closed=True)
        else:
            yield from map(polyline, _runs(points, window))


def _runs(points: list[Point], window: Box) -> Iterator[list[Point]]:
    run: list[Point] = []
    for one, other in pairwise(points):
        if _meets(one, other, window):
            run = [*(run or [_near(one, other, window)]), _near(other, one, window)]
        elif run:
            yield run
            run = []
    if run:
        yield run


def _near(point: Point, other: Point, window: Box) -> Point:
    """The end of a level or upright piece, no further out than can be seen."""
    left, top = window.left - SWEEP, window.top - SWEEP
    if abs(point.y - other.y) < LEVEL:
        return Point(min(max(point.x, left), left + window.width + 2 * SWEEP), point.y)
    if abs(point.x - other.x) < LEVEL:
        return Point(point.x, min(max(point.y, top), top + window.height + 2 * SWEEP))
    return point


def _meets(one: Point, other: Point, window: Box) -> bool:
    """Whether the box around a straight piece and the window overlap."""
    (left, right), (top, bottom) = sorted((one.x, other.x)), sorted((one.y, other.y))
    across = left - SWEEP <= window.left + window.width and right + SWEEP >= window.left
    return across and top - SWEEP <= window.top + window.height and bottom + SWEEP >= window.top
