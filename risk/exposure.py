"""What somebody's knowing could lead to: the strongest way word travels to an opponent."""

from heapq import heappop, heappush

import numpy as np

from genogram import PersonId
from risk.assessment import Bounds
from risk.case import Case
from risk.edition import Method
from risk.evidence import Evidence
from risk.knowledge import KnowledgeState
from risk.paths import Numbers
from risk.talk import Talk, arriving, reached
from risk.trails import DIGITS


class Exposure:
    """How what people know may reach opponents, over any number of talks."""

    def __init__(self, case: Case, evidence: Evidence, content: Method) -> None:
        self._talk = Talk(case, evidence, content)
        self._knowing = _knowing(case)

    def to(self, opponents: frozenset[PersonId]) -> dict[PersonId, Bounds]:
        """The strongest leak from everybody to an opponent, both ends."""
        talk = self._talk
        at = np.array([float(person in opponents) for person in talk.people])
        lower, upper = (arriving(talks, at) for talks in (talk.lower, talk.upper))
        return {
            person: Bounds(round(float(lower[place]), DIGITS), round(float(upper[place]), DIGITS))
            for person, place in talk.place.items()
        }

    def hearers(self, person: PersonId) -> tuple[PersonId, ...]:
        """Who would newly hear something, by talks that are reported."""
        return self._newly_reached(person, self._talk.lower)

    def possible_hearers(self, person: PersonId) -> tuple[PersonId, ...]:
        """The same with everybody of whom it is unknown whether word reaches them."""
        return self._newly_reached(person, self._talk.upper)

    def leak(self, person: PersonId, opponents: frozenset[PersonId]) -> tuple[PersonId, ...]:
        """The strongest reported way from somebody to an opponent; then the shorter one."""
        waiting: list[tuple[float, int, tuple[PersonId, ...]]] = [(-1.0, 1, (person,))]
        seen: set[PersonId] = set()
        while waiting:
            strength, length, way = heappop(waiting)
            if way[-1] in opponents:
                return way
            if way[-1] not in seen:
                seen.add(way[-1])
                for further, talks in self._talks_of(way[-1]):
                    longer = (round(strength * talks, DIGITS), length + 1, (*way, further))
                    heappush(waiting, longer)
        return ()

    def _talks_of(self, person: PersonId) -> list[tuple[PersonId, float]]:
        talk = self._talk
        if person not in talk.place:
            return []
        row = talk.lower[talk.place[person]]
        return [(talk.people[place], float(row[place])) for place in np.flatnonzero(row).tolist()]

    def _newly_reached(self, person: PersonId, talks: Numbers) -> tuple[PersonId, ...]:
        people = self._talk.people
        start = np.array([one == person for one in people])
        heard = reached(talks > 0, start) if start.any() else start
        return tuple(
            one
            for one, told in zip(people, heard, strict=True)
            if told and one != person and one not in self._knowing
        )


def _knowing(case: Case) -> frozenset[str]:
    """Who knows every fact already and has nothing left to hear."""
    known: dict[str, set[str]] = {}
    for one in case.knowledge:
        if one.state is KnowledgeState.KNOWS:
            known.setdefault(one.person, set()).add(one.fact)
    facts = {fact.id for fact in case.facts}
    return frozenset(person for person, those in known.items() if facts and facts <= those)
