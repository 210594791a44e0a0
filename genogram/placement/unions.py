"""Couples and single parents, each with the children drawn under them.

A child may have several sets of parents, by birth, by adoption, in foster care.
The child stands under one of them, by birth where that is known; from the
others only a line leads to the child.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from genogram.family import Family
from genogram.people import PersonId
from genogram.ties import Origin, Parentage

Parents = tuple[PersonId, ...]

PREFERENCE = {
    Origin.BIRTH: 0,
    Origin.UNKNOWN: 0,
    Origin.ADOPTION: 1,
    Origin.FOSTER: 2,
    Origin.STEP: 3,
}
"""Under which set of parents a child stands: the lowest number that is recorded."""


@dataclass(frozen=True, slots=True)
class Union:
    """One or two partners, their partnerships, and their children, eldest first.

    Guests are children who stand under another union.
    """

    partners: Parents
    names: tuple[str, ...]
    children: tuple[PersonId, ...] = ()
    guests: tuple[PersonId, ...] = ()


def unions_of(family: Family) -> tuple[Union, ...]:
    """Every couple and every single parent, in order of entry."""
    names: dict[frozenset[PersonId], list[str]] = {}
    couples: dict[frozenset[PersonId], Parents] = {}
    for partnership in family.couples:
        pair = frozenset(partnership.partners)
        names.setdefault(pair, []).append(partnership.id)
        couples.setdefault(pair, partnership.partners)
    children: dict[frozenset[PersonId], list[PersonId]] = defaultdict(list)
    guests: dict[frozenset[PersonId], list[PersonId]] = defaultdict(list)
    for child in dict.fromkeys(tie.child for tie in family.parentages):
        for rank, parents in enumerate(parent_sets(family, child)):
            (guests if rank else children)[frozenset(parents)].append(child)
            couples.setdefault(frozenset(parents), parents)
    return tuple(
        Union(
            partners,
            tuple(names.get(pair, ["+".join(partners)])),
            eldest_first(family, children[pair]),
            eldest_first(family, guests[pair]),
        )
        for pair, partners in couples.items()
    )


def parent_sets(family: Family, child: str) -> tuple[Parents, ...]:
    """The sets of parents that lines lead from; the child stands under the first."""
    groups: dict[int, list[PersonId]] = defaultdict(list)
    seen: set[PersonId] = set()
    for tie in family.ties_of(child):
        if isinstance(tie, Parentage) and tie.child == child and tie.parent not in seen:
            seen.add(tie.parent)
            groups[PREFERENCE[tie.origin]].append(tie.parent)
    sets: dict[frozenset[PersonId], Parents] = {}
    for preference in sorted(groups):
        for parents in _couples(family, groups[preference]):
            whole = _with_partner(family, parents, seen) if sets else parents
            if whole == parents or preference != PREFERENCE[Origin.STEP]:
                sets.setdefault(frozenset(whole), whole)
    return tuple(sets.values())


def eldest_first(family: Family, children: Iterable[PersonId]) -> tuple[PersonId, ...]:
    """Children by date of birth; those without one keep their turn of entry."""
    turns = list(children)
    dates = {child: born for child in turns if (born := _born(family, child)) is not None}
    by_age = iter(sorted(dates, key=lambda child: dates[child]))
    return tuple(next(by_age) if child in dates else child for child in turns)


def _couples(family: Family, parents: Sequence[PersonId]) -> list[Parents]:
    waiting = list(parents)
    if len(waiting) == 2:
        return [(waiting[0], waiting[1])]
    couples: list[Parents] = []
    while waiting:
        first = waiting.pop(0)
        partners = family.partners_of(first)
        other = next((parent for parent in waiting if parent in partners), None)
        if other is not None:
            waiting.remove(other)
        couples.append((first,) if other is None else (first, other))
    return couples


def _with_partner(family: Family, parents: Parents, others: Iterable[PersonId]) -> Parents:
    if len(parents) != 1:
        return parents
    (alone,) = parents
    partners = family.partners_of(alone)
    beside = next((other for other in others if other in partners), None)
    return parents if beside is None else (beside, alone)


def _born(family: Family, person_id: str) -> date | None:
    born = family.person(person_id).born
    return None if born is None else born.earliest or born.latest
