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
    free: Sequence[Box],
) -> tuple[Box, dict[PersonId, Point]]:
    """Set people at the right of the first free strip that takes them, in lines in the last."""
    step = max(spacing.column, *(widths.get(person, 0.0) for person in people))
    side = BESIDE * spacing.symbol
    needed = (len(people) - 1) * step + 2 * side
    strip = next((strip for strip in free if strip.width >= needed), free[-1])
    count = min(len(people), max(1, int((strip.width - 2 * side) // step) + 1))
    lines = -(-len(people) // count)
    width = (count - 1) * step + 2 * side
    height = (ABOVE + BELOW) * spacing.symbol + (lines - 1) * spacing.row
    box = Box(max(strip.left, strip.left + strip.width - width), strip.top, width, height)
    places = {
        person: Point(
            box.left + side + turn % count * step,
            box.top + ABOVE * spacing.symbol + turn // count * spacing.row,
        )
        for turn, person in enumerate(people)
    }
    return box, places
