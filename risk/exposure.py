"""What somebody's knowing could lead to: the strongest way word travels to an opponent."""

import numpy as np
from numpy.typing import NDArray

from genogram import PersonId
from risk.assessment import Bounds
from risk.case import Case
from risk.components import TieBounds
from risk.edition import Component, Method
from risk.evidence import Evidence
from risk.knowledge import KnowledgeState
from risk.paths import Numbers
from risk.reckoning import tie_between
from risk.trails import DIGITS


class Exposure:
    """How what people know may reach opponents, over any number of talks.

    Word travels through everybody alive but the index person, children and
    groups included; nobody is too young to repeat something.
    """

    def __init__(self, case: Case, evidence: Evidence, content: Method) -> None:
        self._people = tuple(
            sorted(
                PersonId(person.id)
                for person in case.family.people
                if person.id != case.index and not person.has_died
            )
        )
        talks = TieBounds(evidence, Component.TALKS, content)
        self._lower, self._upper = tie_between(self._people, talks, evidence)
        self._knowing = _knowing(case)

    def to(self, opponents: frozenset[PersonId]) -> dict[PersonId, Bounds]:
        """The strongest leak from everybody to an opponent, both ends."""
        at = np.array([float(person in opponents) for person in self._people])
        lower, upper = (_arriving(talks, at) for talks in (self._lower, self._upper))
        return {
            person: Bounds(round(float(lower[place]), DIGITS), round(float(upper[place]), DIGITS))
            for place, person in enumerate(self._people)
        }

    def could_hear(self, person: PersonId) -> int:
        """How many people would newly hear something, by talks that are reported."""
        if person not in self._people:
            return 0
        start = np.array([one == person for one in self._people])
        heard = _reached(self._lower > 0, start)
        return sum(
            bool(reached) and one != person and one not in self._knowing
            for one, reached in zip(self._people, heard, strict=True)
        )


def _arriving(talks: Numbers, at: Numbers) -> Numbers:
    """Max-product walks to a target; they end, since no step makes a path stronger."""
    best = at
    while True:
        further = np.maximum(best, (talks * best).max(axis=1, initial=0.0))
        if np.array_equal(further, best):
            return best
        best = further


def _reached(talks: NDArray[np.bool_], start: NDArray[np.bool_]) -> NDArray[np.bool_]:
    reached = start
    while True:
        further = reached | talks[reached].any(axis=0)
        if np.array_equal(further, reached):
            return reached
        reached = further


def _knowing(case: Case) -> frozenset[str]:
    """Who knows every fact already and has nothing left to hear."""
    known: dict[str, set[str]] = {}
    for one in case.knowledge:
        if one.state is KnowledgeState.KNOWS:
            known.setdefault(one.person, set()).add(one.fact)
    facts = {fact.id for fact in case.facts}
    return frozenset(person for person, those in known.items() if facts and facts <= those)
