"""Placing: the whole way from a family to a layout."""

from collections.abc import Iterable, Mapping, Sequence

from genogram.family import Family
from genogram.people import PersonId
from genogram.placement.across import Wishes, across
from genogram.placement.generations import generations
from genogram.placement.layout import Box, Layout, Point, Spacing
from genogram.placement.lines import Plan, Stand, lines_of
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
        box, places = lane(outside, spacing, wishes.widths, _free(positions, y, spacing))
        positions |= places
    return Layout(
        spacing=spacing,
        positions={PersonId(person.id): positions[PersonId(person.id)] for person in family.people},
        lines=tuple(lines_of(plan, y)),
        size=_size(positions.values(), spacing, box),
        rows=y,
        lane=box,
        outside=frozenset(outside),
    )


def _free(positions: Mapping[PersonId, Point], y: Sequence[float], spacing: Spacing) -> Box:
    """The strip under the last row, as wide as the family."""
    side = spacing.margin - spacing.symbol / 2
    right = max((point.x for point in positions.values()), default=0.0) + side
    width = max(right - side, WIDEST_LANE * spacing.column)
    top = y[-1] + spacing.row - ABOVE * spacing.symbol / 2 if y else side
    return Box(spacing.symbol / 2, top, width, 0)


def _size(places: Iterable[Point], spacing: Spacing, box: Box | None) -> tuple[float, float]:
    points = list(places) or [Point(0, 0)]
    right = max(point.x for point in points) + spacing.margin
    bottom = max(point.y for point in points) + spacing.margin + spacing.symbol / 2
    if box is not None:
        right = max(right, box.left + box.width + spacing.symbol / 2)
        bottom = max(bottom, box.top + box.height + spacing.symbol / 2)
    return right, bottom
