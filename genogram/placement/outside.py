"""Outside the family: people without kin, in a lane of their own at the lower right."""

from collections.abc import Mapping, Sequence

from genogram.people import PersonId
from genogram.placement.layout import Box, Point, Spacing

ABOVE = 1.6
BELOW = 2.0
BESIDE = 1.25
"""Room around the symbols of the lane, in symbols; above them its title stands."""


def lane(
    people: Sequence[PersonId],
    spacing: Spacing,
    widths: Mapping[PersonId, float],
    free: Box,
) -> tuple[Box, dict[PersonId, Point]]:
    """Set people in the lower right of a free strip, in lines of what fits its width."""
    step = max(spacing.column, *(widths.get(person, 0.0) for person in people))
    side = BESIDE * spacing.symbol
    fit = max(1, int((free.width - 2 * side) // step) + 1)
    count = min(len(people), fit)
    lines = -(-len(people) // count)
    width = (count - 1) * step + 2 * side
    height = (ABOVE + BELOW) * spacing.symbol + (lines - 1) * spacing.row
    box = Box(max(free.left, free.left + free.width - width), free.top, width, height)
    places = {
        person: Point(
            box.left + side + turn % count * step,
            box.top + ABOVE * spacing.symbol + turn // count * spacing.row,
        )
        for turn, person in enumerate(people)
    }
    return box, places
