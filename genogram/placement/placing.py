"""Placing: the whole way from a family to a layout."""

from collections.abc import Iterable, Mapping, Sequence

from genogram.family import Family
from genogram.people import PersonId
from genogram.placement.across import Wishes, across
from genogram.placement.generations import generations
from genogram.placement.layout import Box, Layout, Line, Point, Spacing
from genogram.placement.lines import NAMES, Plan, Stand, lines_of
from genogram.placement.outside import ABOVE, lane
from genogram.placement.unions import unions_of

ORDINARY = Spacing()
WIDEST_LANE = 6


def place(
    family: Family,
    spacing: Spacing = ORDINARY,
    widths: Mapping[PersonId, float] | None = None,
    manual: Mapping[PersonId, Point] | None = None,
) -> Layout:
    """Place everybody exactly once, and draw the family lines between them.

    Parameters
    ----------
    family
        Any family; cousins may have married and it need not be connected.
    spacing
        Distances between symbols and between rows.
    widths
        Room that a person's label needs, in px; neighbours stand at least the mean
        of theirs apart.
    manual
        Places chosen by hand.  The row stays that of the generation; across, the
        person stays there unless somebody else stands in the way.

    Returns
    -------
    Layout
        Children stand below their parents.  People without kin stand in a lane
        outside the family.

    Notes
    -----
    The four steps of [1]_: generations by linear programme, an order by search,
    coordinates by linear programme, then lines.  The same family is always placed
    the same way.

    References
    ----------
    .. [1] Sugiyama, K., Tagawa, S. and Toda, M. "Methods for visual
       understanding of hierarchical system structures." IEEE Transactions on
       Systems, Man, and Cybernetics 11(2), 1981.

    Examples
    --------
    >>> from genogram import Parentage, Person
    >>> family = Family()
    >>> for name in ("ida", "jon"):
    ...     family.welcome(Person(id=name))
    >>> family.record(Parentage(id="t1", parent="ida", child="jon"))
    >>> place(family).positions["jon"]
    Point(x=60.0, y=180.0)
    """
    rows = generations(family)
    unions = unions_of(family)
    wishes = Wishes(spacing, widths or {}, manual or {})
    found = across(family, rows, unions, wishes)
    plan = Plan(Stand(rows, found.x, found.sides), spacing)
    for union in unions:
        plan.add(union, found.through[union])
    y = plan.heights(1 + max(rows.values(), default=-1))
    positions = {person: Point(found.x[person], y[row]) for person, row in rows.items()}
    outside = [PersonId(person.id) for person in family.people if person.id not in rows]
    box = None
    if outside:
        box, places = lane(outside, spacing, wishes.widths, _free(positions, plan, y))
        positions |= places
    lines = tuple(lines_of(plan, y))
    return Layout(
        spacing=spacing,
        positions={PersonId(person.id): positions[PersonId(person.id)] for person in family.people},
        lines=lines,
        size=_size(positions.values(), lines, spacing, box),
        rows=y,
        lane=box,
        outside=frozenset(outside),
    )


def _free(positions: Mapping[PersonId, Point], plan: Plan, y: Sequence[float]) -> list[Box]:
    """Where a lane may lie: beside the last row, or under it as wide as the family."""
    spacing = plan.spacing
    side = spacing.margin - spacing.symbol / 2
    right = max((point.x for point in positions.values()), default=0.0) + side
    width = max(right - side, WIDEST_LANE * spacing.column)
    top = y[-1] + spacing.row - ABOVE * spacing.symbol / 2 if y else side
    under = Box(spacing.symbol / 2, top, width, 0)
    beside_top = y[-1] - ABOVE * spacing.symbol if y else 0.0
    if len(y) < 2 or beside_top < y[-2] + NAMES * spacing.row:
        return [under]
    taken = [point.x for point in positions.values() if point.y == y[-1]]
    hanging = [bar.ends[1] for bar in plan.bars[len(y) - 2]]
    left = max(*taken, *hanging) + spacing.column
    return [Box(left, beside_top, right - left, 0), under]


def _size(
    places: Iterable[Point], lines: Iterable[Line], spacing: Spacing, box: Box | None
) -> tuple[float, float]:
    half = spacing.symbol / 2
    corners = [point for line in lines for point in line.points]
    if box is not None:
        corners.append(Point(box.left + box.width, box.top + box.height))
    edges = [Point(point.x + half, point.y + half) for point in corners]
    far = spacing.margin
    edges += [Point(point.x + far, point.y + far + half) for point in places]
    edges.append(Point(far, far + half))
    return max(point.x for point in edges), max(point.y for point in edges)
