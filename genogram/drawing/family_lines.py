"""Family lines as shapes: what a union was, how a child came, and since when.

The layout gives the course; the family gives the form.  Partners who share an
ancestor are joined by a double line, read from the pedigree and not from words.
"""

from collections.abc import Iterator
from itertools import pairwise

from genogram.drawing.picture import Picture
from genogram.drawing.shapes import Shape, path, polyline, text
from genogram.family import Family
from genogram.lineage import related
from genogram.placement.layout import Line, LineKind, Point
from genogram.ties import Ending, Origin, Parentage, Partnership, PartnershipKind

DOUBLE = 2.2
BESIDE = 4
SLASH = {Ending.SEPARATED: 1, Ending.DIVORCED: 2}
YEAR_DROP = 78
"""Years stand this far under a union, beside the drop and below the names."""

LOOKS = {
    PartnershipKind.PROMISED: "promised",
    PartnershipKind.COHABITING: "cohabiting",
    PartnershipKind.AFFAIR: "affair",
}
ORIGINS = (Origin.BIRTH, Origin.ADOPTION, Origin.FOSTER, Origin.STEP, Origin.UNKNOWN)


def line_shapes(picture: Picture, line: Line) -> tuple[Shape, ...]:
    """The shapes of one family line."""
    if line.kind is LineKind.CHILD:
        return tuple(_child(line, origin_of(picture.family, line)))
    return tuple(_union(picture, line))


def sibships(picture: Picture) -> Iterator[tuple[Line, ...]]:
    """Union lines one by one; child lines of one origin from one point together."""
    together: dict[object, list[Line]] = {}
    for line in picture.layout.lines:
        key: object = (line.kind, line.of)
        if line.kind is LineKind.CHILD:
            key = (line.points[0], origin_of(picture.family, line))
        together.setdefault(key, []).append(line)
    yield from map(tuple, together.values())


def sibship_shapes(picture: Picture, lines: tuple[Line, ...]) -> tuple[Shape, ...]:
    """The shapes of lines that stand together; where they share a course, it is drawn once."""
    shapes = [shape for line in lines for shape in line_shapes(picture, line)]
    courses: dict[str, list[str]] = {}
    for shape in shapes:
        if shape.look.startswith("child"):
            courses.setdefault(shape.look, []).append(str(dict(shape.values)["d"]))
    merged = [path(look, " ".join(parts)) for look, parts in courses.items()]
    return (*merged, *(shape for shape in shapes if not shape.look.startswith("child")))


def union_looks(family: Family, line: Line) -> tuple[str, ...]:
    """What a union line says: its kind, its ending, and shared ancestors."""
    partnership = partnership_of(family, line)
    looks = [LOOKS[partnership.kind]] if partnership and partnership.kind in LOOKS else []
    if partnership and partnership.ended in SLASH:
        looks.append(partnership.ended.value)
    if len(line.people) == 2 and related(family, *line.people):
        looks.append("related")
    return tuple(looks)


def partnership_of(family: Family, line: Line) -> Partnership | None:
    found = family.find(line.of)
    return found if isinstance(found, Partnership) else None


def origin_of(family: Family, line: Line) -> Origin:
    """How the child of a child line came to the parents it hangs from."""
    parents = set(line.people) - {line.of}
    origins = {
        tie.origin
        for tie in family.ties_of(line.of)
        if isinstance(tie, Parentage) and tie.child == line.of and tie.parent in parents
    }
    return next((origin for origin in ORIGINS if origin in origins), Origin.BIRTH)


def parallel(points: tuple[Point, ...], distance: float) -> list[Point]:
    """The same course of square corners, moved to its left by a distance."""
    beside: list[Point] = []
    for number, point in enumerate(points):
        normals = {
            _normal(*points[i : i + 2]) for i in (number - 1, number) if 0 <= i < len(points) - 1
        }
        beside.append(
            Point(
                point.x + distance * sum(normal.x for normal in normals),
                point.y + distance * sum(normal.y for normal in normals),
            )
        )
    return beside


def _union(picture: Picture, line: Line) -> Iterator[Shape]:
    looks = union_looks(picture.family, line)
    style = " ".join(["union", *looks])
    if "related" in looks:
        for side in (-DOUBLE, DOUBLE):
            yield path(style, polyline(parallel(line.points, side)))
    else:
        yield path(style, polyline(line.points))
    partnership = partnership_of(picture.family, line)
    if partnership is None:
        return
    if partnership.ended in SLASH:
        yield _slashes(line, SLASH[partnership.ended], picture.layout.spacing.symbol / 2)
    if years := _years(partnership):
        yield _dated(picture, line, years)


def _child(line: Line, origin: Origin) -> Iterator[Shape]:
    yield path(f"child {origin.value}", polyline(line.points))
    if origin is Origin.ADOPTION:
        yield path("child beside", polyline(parallel(line.points[-2:], BESIDE)))


def _slashes(line: Line, count: int, half: float) -> Shape:
    left, right = _longest(line)
    middle = left.x + half + (right.x - left.x - 2 * half) * 0.22
    first = middle - 3 * (count - 1)
    strokes = (
        polyline([(first + 6 * i - 4, left.y + 8), (first + 6 * i + 4, left.y - 8)])
        for i in range(count)
    )
    return path("slashes", " ".join(strokes))


def _dated(picture: Picture, line: Line, years: str) -> Shape:
    left, right = _longest(line)
    for child in picture.layout.lines:
        if child.kind is LineKind.CHILD and _hangs_from(child, line):
            top = child.points[0]
            return text("year beside-drop", Point(top.x + 6, top.y + YEAR_DROP), years)
    return text("year", Point((left.x + right.x) / 2, left.y - 6), years)


def _hangs_from(child: Line, union: Line) -> bool:
    (left, right), top = _longest(union), child.points[0]
    return abs(top.y - left.y) < 1 and left.x < top.x < right.x


def _longest(line: Line) -> tuple[Point, Point]:
    level = [(a, b) for a, b in pairwise(line.points) if abs(a.y - b.y) < 1] or [
        (line.points[0], line.points[-1])
    ]
    one, other = max(level, key=lambda pair: abs(pair[0].x - pair[1].x))
    return (one, other) if one.x <= other.x else (other, one)


def _years(partnership: Partnership) -> str:
    since = str(partnership.since.year or "") if partnership.since else ""
    until = str(partnership.until.year or "") if partnership.until else ""
    if partnership.ended is Ending.DEATH:
        return since
    return f"{since}\u2013{until}" if until else since


def _normal(one: Point, other: Point) -> Point:
    if abs(one.y - other.y) < abs(one.x - other.x):
        return Point(0, -1.0 if other.x > one.x else 1.0)
    return Point(1.0 if other.y > one.y else -1.0, 0)
