"""Who passes word on to whom: the ties over which something kept quiet travels."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from genogram import PersonId
from risk.assessment import UNKNOWN
from risk.case import Case
from risk.claims import Claim
from risk.components import TieBounds
from risk.edition import Component, Method
from risk.evidence import REPORTED, Evidence
from risk.paths import Numbers
from risk.reckoning import tie_between

Pair = tuple[PersonId, PersonId]


class Talk:
    """Talk between everybody alive, both ends of its bounds.

    Groups and children take part; nobody is too young to repeat something.  The
    dead say nothing.  What the index person tells counts only where it is
    reported, and nothing travels through the index person.

    Attributes
    ----------
    people
        Everybody alive, in order of id.
    lower, upper
        Row tells column.
    reported
        Every pair of whom a talk is reported, with the claims that say so.
    unanswered
        Everybody of whom it is not known with whom they talk.
    """

    def __init__(self, case: Case, evidence: Evidence, content: Method) -> None:
        self.index = case.index
        self.people = tuple(
            sorted(PersonId(one.id) for one in case.family.people if not one.has_died)
        )
        self.place: Mapping[PersonId, int] = {one: n for n, one in enumerate(self.people)}
        bounds = TieBounds(evidence, Component.TALKS, content)
        self.lower, self.upper = tie_between(self.people, bounds, evidence)
        self.reported = MappingProxyType(dict(self._reported(evidence, bounds.tie.id, case.index)))
        self.unanswered = frozenset(
            one for one in self.people if one != case.index and bounds.unnamed(one) == UNKNOWN
        )
        self._spare(case.index)

    def between(self, origin: PersonId, target: PersonId) -> float:
        """How far word travels from one to the other, as reported."""
        return float(self.lower[self.place[origin], self.place[target]])

    def _reported(
        self, evidence: Evidence, tie: str, index: str | None
    ) -> list[tuple[Pair, tuple[Claim, ...]]]:
        found = []
        for (origin, target), claims in sorted(evidence.ties(tie).items()):
            telling = tuple(claim for claim in claims if claim.rating in REPORTED)
            pair = PersonId(origin), PersonId(target)
            alive = pair[0] in self.place and pair[1] in self.place and pair[0] != pair[1]
            if telling and alive and target != index:
                found.append((pair, telling))
        return found

    def _spare(self, index: str | None) -> None:
        if index is None or index not in self.place:
            return
        at = self.place[PersonId(index)]
        silent = [n for n, one in enumerate(self.people) if (index, one) not in self.reported]
        for table in (self.lower, self.upper):
            table[:, at] = 0.0
            table[at, silent] = 0.0


def arriving(talks: Numbers, at: Numbers) -> Numbers:
    """Max-product walks to a target; they end, since no step makes a path stronger.

    Examples
    --------
    >>> aunt_tells_father = np.array([[0.0, 0.5], [0.0, 0.0]])
    >>> arriving(aunt_tells_father, np.array([0.0, 1.0]))
    array([0.5, 1. ])
    """
    best = at
    while True:
        further = np.maximum(best, (talks * best).max(axis=1, initial=0.0))
        if np.array_equal(further, best):
            return best
        best = further


def reached(talks: NDArray[np.bool_], start: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Everybody who is told something in the end."""
    found = start
    while True:
        further = found | talks[found].any(axis=0)
        if np.array_equal(further, found):
            return found
        found = further
