"""The people of a case on their sides of the family, as seen from the index person.

Kinship only puts rows in an order; it says nothing about anybody.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from genogram import Gender, Person, PersonId
from genogram.kinship import Kinship, Link, kinships
from risk import Case

PARENTS_PARTNER = (Link.PARENT, Link.PARTNER)


class SideKind(StrEnum):
    """In this order they stand below each other."""

    HOUSEHOLD = "household"
    FATHER = "father"
    MOTHER = "mother"
    PARENT = "parent"
    PARTNER = "partner"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Side:
    """People who stand together; `of` is the parent whose family it is."""

    kind: SideKind
    people: tuple[Person, ...]
    of: PersonId | None = None


def sides(case: Case) -> tuple[Side, ...]:
    """Everybody alive, near kin first; whom no line reaches stands outside the family."""
    known = kinships(case.family, case.index) if case.index else {}
    groups: dict[tuple[SideKind, PersonId | None], list[Person]] = defaultdict(list)
    for person in (one for one in case.family.people if not one.has_died):
        groups[_side(case, known.get(PersonId(person.id)))].append(person)
    order = list(SideKind)
    return tuple(
        Side(kind, _nearest_first(groups[kind, of], known), of)
        for kind, of in sorted(groups, key=lambda one: (order.index(one[0]), one[1] or ""))
    )


def _side(case: Case, found: Kinship | None) -> tuple[SideKind, PersonId | None]:
    if found is None:
        return SideKind.OUTSIDE, None
    if len(found.steps) < 2 or found.links == PARENTS_PARTNER:
        return SideKind.HOUSEHOLD, None
    if found.through:
        return _kind_of_parent(case, found.through), found.through
    return (SideKind.PARTNER if found.links[0] is Link.PARTNER else SideKind.HOUSEHOLD), None


def _kind_of_parent(case: Case, parent: PersonId) -> SideKind:
    """Two fathers or two mothers are told apart by name."""
    gender = case.family.person(parent).gender
    others = (one for one in case.family.parents_of(case.index or "") if one != parent)
    alike = any(case.family.person(one).gender is gender for one in others)
    if alike:
        return SideKind.PARENT
    return {Gender.MAN: SideKind.FATHER, Gender.WOMAN: SideKind.MOTHER}.get(gender, SideKind.PARENT)


def _nearest_first(people: Iterable[Person], known: dict[PersonId, Kinship]) -> tuple[Person, ...]:
    def distance(person: Person) -> int:
        found = known.get(PersonId(person.id))
        return len(found.steps) if found else 0

    return tuple(sorted(people, key=distance))
