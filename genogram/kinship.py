"""How two people are related: a structure, not a word.

The shortest way from one to the other over parents, children and partners,
where going up to a parent and down to another child is one step, a sibling.
Words are made of it elsewhere, one module a language.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import heappop, heappush

from genogram.family import Family
from genogram.lineage import shares_both_parents
from genogram.people import PersonId
from genogram.ties import Ending, Origin, Parentage, Partnership, PartnershipKind


class Link(StrEnum):
    """What the next person on the way is to the one before."""

    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    PARTNER = "partner"


class Blood(StrEnum):
    """What two siblings share."""

    FULL = "full"
    HALF = "half"
    UNKNOWN = "unknown"


BLOOD = {True: Blood.FULL, False: Blood.HALF, None: Blood.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way, and to whom it leads."""

    link: Link
    to: PersonId
    origin: Origin = Origin.BIRTH
    blood: Blood | None = None
    partnership: PartnershipKind | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Kinship:
    """What `person` is to `of`: the steps that lead from `of` to `person`.

    Somebody has the empty kinship to themselves.
    """

    person: PersonId
    of: PersonId
    steps: tuple[Step, ...] = ()

    @property
    def links(self) -> tuple[Link, ...]:
        return tuple(step.link for step in self.steps)

    @property
    def up(self) -> int:
        """Generations to climb; a sibling is one up and one down."""
        return sum(link in (Link.PARENT, Link.SIBLING) for link in self.links)

    @property
    def down(self) -> int:
        return sum(link in (Link.CHILD, Link.SIBLING) for link in self.links)

    @property
    def generations(self) -> int:
        """How many rows the person stands above; negative below."""
        return self.up - self.down

    @property
    def through(self) -> PersonId | None:
        """The parent on whose side the person is; None where no side can be named."""
        first = self.steps[0] if len(self.steps) > 1 else None
        return first.to if first and first.link is Link.PARENT else None

    @property
    def blood(self) -> Blood | None:
        """What the siblings on the way share, where there are some."""
        return next((step.blood for step in self.steps if step.blood), None)

    @property
    def is_partner(self) -> bool:
        return self.links == (Link.PARTNER,)

    @property
    def in_law(self) -> bool:
        """Whether a partnership stands on the way to somebody else's kin."""
        return len(self.steps) > 1 and Link.PARTNER in self.links


def kinship(family: Family, person: str, of: str) -> Kinship | None:
    """Find what one person is to another.

    Parameters
    ----------
    person, of
        *person* is the uncle, *of* the niece.

    Returns
    -------
    Kinship or None
        None where no line of parents and partners joins the two.

    Examples
    --------
    >>> from genogram.people import Person
    >>> family = Family()
    >>> for name in ("ida", "jon", "liv"):
    ...     family.welcome(Person(id=name))
    >>> family.record(Parentage(id="t1", parent="ida", child="jon"))
    >>> family.record(Parentage(id="t2", parent="ida", child="liv"))
    >>> kinship(family, "liv", of="jon").links
    (<Link.SIBLING: 'sibling'>,)
    """
    family.person(person)
    return kinships(family, of).get(PersonId(person))


def kinships(family: Family, of: str) -> dict[PersonId, Kinship]:
    """Find what everybody is to one person; those whom no line reaches are left out.

    Notes
    -----
    Dijkstra's shortest ways.  Of equally long ways the one over fewer
    partners counts, then the one over fewer links that are not by birth or
    no longer hold, then the order of entry.
    """
    family.person(of)
    start = PersonId(of)
    ways = _shortest_ways(family, start)
    return {
        person: Kinship(person, start, tuple(_siblings_joined(family, start, way)))
        for person, way in ways.items()
    }


Cost = tuple[int, int, int]


def _shortest_ways(family: Family, start: PersonId) -> dict[PersonId, tuple[Step, ...]]:
    ways: dict[PersonId, tuple[Step, ...]] = {}
    waiting: list[tuple[Cost, int, PersonId, tuple[Step, ...]]] = [((0, 0, 0), 0, start, ())]
    entered = 0
    while waiting:
        cost, _, person, way = heappop(waiting)
        if person in ways:
            continue
        ways[person] = way
        for step in _steps_from(family, person):
            if step.to not in ways:
                entered += 1
                heappush(waiting, (_dearer(cost, step), entered, step.to, (*way, step)))
    return ways


def _steps_from(family: Family, person: PersonId) -> Iterator[Step]:
    for tie in family.ties_of(person):
        match tie:
            case Parentage() if tie.child == person:
                yield Step(Link.PARENT, tie.parent, tie.origin)
            case Parentage():
                yield Step(Link.CHILD, tie.child, tie.origin)
            case Partnership(partners=(one, other)):
                to = other if one == person else one
                yield Step(Link.PARTNER, to, partnership=tie.kind, ended=_is_past(tie))
            case _:
                pass


def _is_past(tie: Partnership) -> bool:
    # a widow remains her husband's partner
    return tie.ended is not Ending.DEATH and (tie.ended is not None or tie.until is not None)


def _dearer(cost: Cost, step: Step) -> Cost:
    length, partners, lesser = cost
    is_lesser = step.ended or step.origin is not Origin.BIRTH or _is_loose(step)
    return length + 1, partners + (step.link is Link.PARTNER), lesser + is_lesser


def _is_loose(step: Step) -> bool:
    return step.partnership in (PartnershipKind.PROMISED, PartnershipKind.AFFAIR)


def _siblings_joined(family: Family, start: PersonId, way: tuple[Step, ...]) -> Iterator[Step]:
    at, waiting = start, list(way)
    while waiting:
        step = waiting.pop(0)
        if step.link is Link.PARENT and waiting and waiting[0].link is Link.CHILD:
            below = waiting.pop(0)
            origin = below.origin if step.origin is Origin.BIRTH else step.origin
            blood = BLOOD[shares_both_parents(family, at, below.to)]
            step = replace(below, link=Link.SIBLING, origin=origin, blood=blood)
        yield step
        at = step.to
