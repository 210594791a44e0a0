"""Who is reached from whom by the arrow keys.

Left and right walk every row and go on in the next one, so that everybody is
reached; up leads to a parent, down to the eldest-drawn child, and for people
without either to whoever stands nearest in that direction.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from genogram.family import Family
from genogram.people import PersonId
from genogram.placement.layout import Layout, Point


def neighbours(family: Family, layout: Layout) -> dict[PersonId, dict[str, PersonId]]:
    """The next person in each direction; a direction that leads nowhere is absent."""
    places = layout.positions
    order = sorted(places, key=lambda person: (round(places[person].y), places[person].x))
    ways: dict[PersonId, dict[str, PersonId]] = {person: {} for person in places}
    for left, right in pairwise(order):
        ways[left]["right"] = right
        ways[right]["left"] = left
    for person in places:
        above = _first(family.parents_of(person), places) or _nearest(person, places, -1)
        below = _first(family.children_of(person), places) or _nearest(person, places, 1)
        ways[person] |= {"up": above} if above else {}
        ways[person] |= {"down": below} if below else {}
    return ways


def _first(people: Iterable[PersonId], places: Mapping[PersonId, Point]) -> PersonId | None:
    return min((p for p in people if p in places), key=lambda p: places[p].x, default=None)


def _nearest(person: PersonId, places: Mapping[PersonId, Point], way: int) -> PersonId | None:
    here = places[person]
    there = [other for other in places if (places[other].y - here.y) * way > 1]
    return min(
        there,
        key=lambda other: (abs(places[other].y - here.y), abs(places[other].x - here.x)),
        default=None,
    )
