"""The family: the one door for changes to people and ties.

It refuses what cannot be (a tie to nobody, one's own ancestor) and keeps
people and ties in the order in which they were entered.
"""

from collections.abc import Iterable, Iterator

from genogram.errors import (
    OwnAncestor,
    StillTied,
    TiedToOneself,
    TwiceTheSame,
    UnknownPerson,
    UnknownTie,
)
from genogram.people import Person, PersonId
from genogram.ties import Origin, Parentage, Partnership, PartnershipKind, Tie

AnyTie = Parentage | Partnership | Tie


class Family:
    """People and the ties between them, always consistent.

    Examples
    --------
    >>> family = Family()
    >>> family.welcome(Person(id="ida"))
    >>> family.welcome(Person(id="jon"))
    >>> family.record(Parentage(id="t1", parent="ida", child="jon"))
    >>> family.parents_of("jon")
    ('ida',)
    """

    def __init__(self) -> None:
        self._people: dict[str, Person] = {}
        self._ties: dict[str, AnyTie] = {}
        self._by_person: dict[str, dict[str, AnyTie]] = {}

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple(self._people.values())

    @property
    def ties(self) -> tuple[Tie, ...]:
        return tuple(tie for tie in self._ties.values() if isinstance(tie, Tie))

    @property
    def parentages(self) -> tuple[Parentage, ...]:
        return tuple(tie for tie in self._ties.values() if isinstance(tie, Parentage))

    @property
    def partnerships(self) -> tuple[Partnership, ...]:
        return tuple(tie for tie in self._ties.values() if isinstance(tie, Partnership))

    @property
    def couples(self) -> tuple[Partnership, ...]:
        """Partnerships that make a family of two: not a mere promise or affair, unless a child came."""
        return tuple(tie for tie in self.partnerships if self._is_couple(tie))

    def __contains__(self, person_id: object) -> bool:
        return person_id in self._people

    def person(self, person_id: str) -> Person:
        try:
            return self._people[person_id]
        except KeyError:
            raise UnknownPerson(person_id) from None

    def find(self, record_id: str) -> Person | AnyTie | None:
        """Whoever or whatever has this id, or None."""
        return self._people.get(record_id) or self._ties.get(record_id)

    def tie(self, tie_id: str) -> AnyTie:
        try:
            return self._ties[tie_id]
        except KeyError:
            raise UnknownTie(tie_id) from None

    def welcome(self, person: Person) -> None:
        if person.id in self._people:
            raise TwiceTheSame(person.id)
        self._people[person.id] = person
        self._by_person[person.id] = {}

    def amend(self, person: Person) -> None:
        """Let a new record of the same person take the place of the old one."""
        self.person(person.id)
        self._people[person.id] = person

    def dismiss(self, person_id: str) -> None:
        """Take somebody out who has no ties left."""
        self.person(person_id)
        if left := tuple(self._by_person[person_id]):
            raise StillTied(person_id, left)
        del self._people[person_id], self._by_person[person_id]

    def record(self, tie: AnyTie) -> None:
        if tie.id in self._ties:
            raise TwiceTheSame(tie.id)
        self._refuse_the_impossible(tie)
        self._ties[tie.id] = tie
        for end in ends(tie):
            self._by_person[end][tie.id] = tie

    def erase(self, tie_id: str) -> None:
        tie = self.tie(tie_id)
        del self._ties[tie_id]
        for end in ends(tie):
            del self._by_person[end][tie_id]

    def replace(self, tie: AnyTie) -> None:
        """Let a new record of the same tie take its place; all or nothing."""
        old = self.tie(tie.id)
        order = list(self._ties)
        self.erase(tie.id)
        try:
            self.record(tie)
        except Exception:
            self.record(old)
            raise
        finally:
            self._ties = {key: self._ties[key] for key in order}

    def ties_of(self, person_id: str) -> tuple[AnyTie, ...]:
        self.person(person_id)
        return tuple(self._by_person[person_id].values())

    def parents_of(self, child: str, origins: Iterable[Origin] = Origin) -> tuple[PersonId, ...]:
        wanted = frozenset(origins)
        return tuple(
            tie.parent
            for tie in self.ties_of(child)
            if isinstance(tie, Parentage) and tie.child == child and tie.origin in wanted
        )

    def children_of(self, parent: str, origins: Iterable[Origin] = Origin) -> tuple[PersonId, ...]:
        wanted = frozenset(origins)
        return tuple(
            tie.child
            for tie in self.ties_of(parent)
            if isinstance(tie, Parentage) and tie.parent == parent and tie.origin in wanted
        )

    def partners_of(self, person_id: str) -> tuple[PersonId, ...]:
        return tuple(
            other
            for tie in self.ties_of(person_id)
            if isinstance(tie, Partnership)
            for other in tie.partners
            if other != person_id
        )

    def siblings_of(self, person_id: str) -> tuple[PersonId, ...]:
        """Everybody who shares a parent, full and half, in order of entry."""
        shared = {
            child
            for parent in self.parents_of(person_id)
            for child in self.children_of(parent)
            if child != person_id
        }
        return tuple(person.id for person in self.people if person.id in shared)  # type: ignore[misc]

    def has_kin(self, person_id: str) -> bool:
        """Whether a line of descent leads to this person, or to them as one of a couple."""
        return any(
            isinstance(tie, Parentage) or (isinstance(tie, Partnership) and self._is_couple(tie))
            for tie in self.ties_of(person_id)
        )

    def _is_couple(self, tie: Partnership) -> bool:
        first, second = tie.partners
        only_meant = tie.kind in (PartnershipKind.PROMISED, PartnershipKind.AFFAIR)
        return not only_meant or bool({*self.children_of(first)} & {*self.children_of(second)})

    def _refuse_the_impossible(self, tie: AnyTie) -> None:
        first, second = ends(tie)
        for end in (first, second):
            self.person(end)
        if first == second:
            raise TiedToOneself(tie.id, first)
        if isinstance(tie, Parentage) and tie.parent in self._descendants(tie.child):
            raise OwnAncestor(tie.parent)

    def _descendants(self, person_id: str) -> Iterator[str]:
        seen, waiting = {person_id}, [person_id]
        while waiting:
            current = waiting.pop()
            yield current
            for child in self.children_of(current):
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)


def ends(tie: AnyTie) -> tuple[PersonId, PersonId]:
    """Both people of a tie, in its own direction."""
    match tie:
        case Parentage():
            return tie.parent, tie.child
        case Partnership():
            return tie.partners
        case Tie():
            return tie.origin, tie.target
