"""Lines of descent: rows, ancestors, descendants, siblings, and who is of one blood."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from graphlib import TopologicalSorter

from genogram.family import Family
from genogram.people import PersonId
from genogram.ties import Origin

DESCENT = (Origin.BIRTH, Origin.ADOPTION, Origin.UNKNOWN)
"""Origins that make somebody's child a full member of a line; foster and step do not."""


@dataclass(frozen=True, slots=True)
class Siblings:
    """Those who share both parents, those who share one, and those of whom it is not known."""

    full: tuple[PersonId, ...] = ()
    half: tuple[PersonId, ...] = ()
    unknown: tuple[PersonId, ...] = ()


def generations(family: Family) -> dict[PersonId, int]:
    """Number the rows of a family, eldest row first.

    Returns
    -------
    dict of PersonId to int
        Row numbers from 0.  Somebody without recorded parents stands in row 0.

    Notes
    -----
    The longest line down from somebody without parents.  Partners are not
    brought to one row here; placing them does that.

    Examples
    --------
    >>> from genogram.people import Person
    >>> from genogram.ties import Parentage
    >>> family = Family()
    >>> for name in ("ida", "jon"):
    ...     family.welcome(Person(id=name))
    >>> family.record(Parentage(id="t1", parent="ida", child="jon"))
    >>> generations(family)
    {'ida': 0, 'jon': 1}
    """
    above = {PersonId(person.id): family.parents_of(person.id) for person in family.people}
    rows: dict[PersonId, int] = {}
    for person in TopologicalSorter(above).static_order():
        rows[person] = 1 + max((rows[parent] for parent in above[person]), default=-1)
    return {person: rows[person] for person in above}


def ancestors(
    family: Family, person: str, origins: Iterable[Origin] = Origin
) -> tuple[PersonId, ...]:
    """Everybody from whom somebody descends, nearest first."""
    wanted = frozenset(origins)
    return _reached(person, lambda one: family.parents_of(one, wanted))


def descendants(
    family: Family, person: str, origins: Iterable[Origin] = Origin
) -> tuple[PersonId, ...]:
    """Everybody who descends from somebody, nearest first."""
    wanted = frozenset(origins)
    return _reached(person, lambda one: family.children_of(one, wanted))


def siblings(family: Family, person: str) -> Siblings:
    """Sort the siblings of somebody by how much they share.

    Half is said only where both have two known parents: with one parent
    unknown, so is the answer.

    Examples
    --------
    >>> from genogram.people import Person
    >>> from genogram.ties import Parentage
    >>> family = Family()
    >>> for name in ("ida", "jon", "liv"):
    ...     family.welcome(Person(id=name))
    >>> family.record(Parentage(id="t1", parent="ida", child="jon"))
    >>> family.record(Parentage(id="t2", parent="ida", child="liv"))
    >>> siblings(family, "jon").unknown
    ('liv',)
    """
    found: dict[bool | None, list[PersonId]] = {True: [], False: [], None: []}
    for other in family.siblings_of(person):
        found[shares_both_parents(family, person, other)].append(other)
    return Siblings(tuple(found[True]), tuple(found[False]), tuple(found[None]))


def shares_both_parents(family: Family, one: str, other: str) -> bool | None:
    """Whether two siblings are full siblings; None where a parent is not known."""
    here = set(family.parents_of(one, DESCENT))
    there = set(family.parents_of(other, DESCENT))
    if len(here & there) > 1:
        return True
    return False if min(len(here), len(there)) > 1 else None


def related(family: Family, one: str, other: str) -> bool:
    """Whether two people have a known ancestor in common, or one descends from the other.

    Only parentage by birth counts.  *False* means that nothing is known of it.
    """
    lines = [{PersonId(end), *ancestors(family, end, (Origin.BIRTH,))} for end in (one, other)]
    return one != other and bool(lines[0] & lines[1])


def _reached(
    person: str, steps: Callable[[PersonId], tuple[PersonId, ...]]
) -> tuple[PersonId, ...]:
    found = dict.fromkeys(steps(PersonId(person)))
    waiting = list(found)
    for one in waiting:
        for other in steps(one):
            if other not in found:
                found[other] = None
                waiting.append(other)
    return tuple(found)
