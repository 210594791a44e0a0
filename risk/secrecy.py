"""How a fact may reach those who must not know it: leak paths.

A leak path leads from somebody who knows or suspects, over talks, to somebody
who must not know.  A suspicion that is passed on does harm too: it starts a
path of less strength.  Somebody of whom it is unknown whether they know starts
one in the upper bound only, and so does talk that nobody was asked about.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import heapify, heappop, heappush
from itertools import pairwise

import numpy as np

from genogram import PersonId
from risk.assessment import UNKNOWN, Bounds
from risk.case import Case
from risk.claims import Rating, Reliability
from risk.content import method
from risk.edition import Method, Ratings
from risk.evidence import evidence
from risk.intervals import hull
from risk.knowledge import CircleOfKnowledge, KnowledgeState, circle_of_knowledge
from risk.leaks import Leak, LeakStep
from risk.paths import Numbers
from risk.talk import Talk, arriving
from risk.threat import word
from risk.trails import DIGITS

Way = tuple[PersonId, ...]
Ways = dict[PersonId, tuple[Way, float]]


def leaks(case: Case, fact: str, *, strict: bool = False) -> tuple[Leak, ...]:
    """The strongest leak to everybody who must not know a fact, the strongest first.

    Parameters
    ----------
    case
        The case.
    fact
        Id of a fact.
    strict
        Count confirmed claims only.

    Returns
    -------
    tuple of Leak
        One for everybody who must not know and does not know yet as far as
        recorded, also without any reported path: unknown is not no.

    Notes
    -----
    The strength of a path is the product of its talks and of how much whoever
    starts it knows; both bounds are maximised apart.  The path that is shown is
    that of the lower bound, then the shorter one, then in order of ids.

    Examples
    --------
    >>> from risk.casefile import case_from
    >>> talks = {"id": "c1", "about": {"from": "aunt", "to": "father"}, "indicator": "talks"}
    >>> knows = {"fact": "f1", "person": "aunt", "state": "knows"}
    >>> locked = {"fact": "f1", "person": "father", "must_not_know": True}
    >>> case = case_from({"people": [{"id": "aunt"}, {"id": "father"}], "claims": [talks],
    ...     "facts": [{"id": "f1"}], "knowledge": [knows, locked]})
    >>> [one.to for one in leaks(case, "f1")]
    ['father']
    """
    secrecy = secrecy_of(case, fact, strict=strict)
    found = [secrecy.leak(to) for to in secrecy.kept_from]
    return tuple(sorted(found, key=lambda one: (-one.strength.lower, -one.strength.upper, one.to)))


def secrecy_of(case: Case, fact: str, *, strict: bool = False) -> "Secrecy":
    """Everything that a question about one fact is read from."""
    content = method()
    talk = Talk(case, evidence(case, content, strict=strict), content)
    return Secrecy(talk, circle_of_knowledge(case.knowledge, fact), content)


@dataclass(frozen=True, eq=False)
class Secrecy:
    """One fact, the circle of those who know it, and the talk around them."""

    talk: Talk
    circle: CircleOfKnowledge
    content: Method

    @cached_property
    def starts(self) -> Mapping[PersonId, Bounds]:
        """How much everybody alive knows, both ends."""
        ratings = self.content.ratings
        return {one: _knowing(self.circle.state(one), ratings) for one in self.talk.people}

    @cached_property
    def kept_from(self) -> tuple[PersonId, ...]:
        """Everybody alive who must not know and does not know yet; never the index person."""
        others = (one for one in self.circle.not_yet if one != self.talk.index)
        return tuple(one for one in others if one in self.talk.place)

    @cached_property
    def sources(self) -> tuple[PersonId, ...]:
        """Everybody who knows or suspects, as recorded."""
        return tuple(one for one, knows in self.starts.items() if knows.lower > 0)

    def leak(self, to: PersonId) -> Leak:
        """The strongest leak to one person."""
        ways = self._ways_to(to)
        way, lower = ways.get(to, ((), 0.0))
        strength = Bounds(lower, max(lower, self._upper(to)))
        return Leak(
            fact=self.circle.fact,
            to=to,
            steps=self._steps(way),
            strength=strength,
            word=word(lower, self.content.ratings.words),
            open_items=self._open(ways, to) if strength.upper > lower else (),
        )

    def ways(self, starts: tuple[PersonId, ...]) -> Ways:
        """The strongest reported way to everybody who could hear it from these people.

        Notes
        -----
        Dijkstra's shortest ways with products for sums.  A way whose talk is
        denied as well keeps strength nought, and is found all the same.
        """
        waiting: list[tuple[float, int, Way]] = [
            (-self.starts[one].lower, 1, (one,)) for one in starts
        ]
        heapify(waiting)
        found: Ways = {}
        while waiting:
            less, length, way = heappop(waiting)
            if way[-1] in found:
                continue
            found[way[-1]] = way, round(-less + 0.0, DIGITS)
            for after in self._told_by.get(way[-1], ()):
                further = less * self.talk.between(way[-1], after)
                heappush(waiting, (further, length + 1, (*way, after)))
        return found

    @cached_property
    def _told_by(self) -> Mapping[PersonId, tuple[PersonId, ...]]:
        told: dict[PersonId, tuple[PersonId, ...]] = {}
        for origin, target in self.talk.reported:
            told[origin] = (*told.get(origin, ()), target)
        return told

    @cached_property
    def _ways(self) -> Ways:
        return self.ways(self.sources)

    def _ways_to(self, to: PersonId) -> Ways:
        """What somebody suspects is no leak to them; only what others tell is."""
        if to not in self.sources:
            return self._ways
        return self.ways(tuple(one for one in self.sources if one != to))

    @cached_property
    def _upper_starts(self) -> Numbers:
        return np.array([self.starts[one].upper for one in self.talk.people])

    @cached_property
    def _spread(self) -> Numbers:
        return arriving(self.talk.upper.T, self._upper_starts)

    def _upper(self, to: PersonId) -> float:
        place = self.talk.place[to]
        if not self._upper_starts[place]:
            return round(float(self._spread[place]), DIGITS)
        others = self._upper_starts.copy()
        others[place] = 0.0
        return round(float(arriving(self.talk.upper.T, others)[place]), DIGITS)

    def _steps(self, way: Way) -> tuple[LeakStep, ...]:
        told = {pair[1]: self.talk.reported[pair] for pair in pairwise(way)}
        return tuple(LeakStep(one, tuple(claim.id for claim in told.get(one, ()))) for one in way)

    def _open(self, ways: Ways, to: PersonId) -> tuple[PersonId, ...]:
        return tuple(
            one
            for one in ways
            if one != to and one in self.talk.unanswered and (one, to) not in self.talk.reported
        )


def _knowing(state: KnowledgeState, ratings: Ratings) -> Bounds:
    """How much somebody knows, in the same table as what claims say."""
    sure = ratings.intervals[Reliability.CONFIRMED]
    match state:
        case KnowledgeState.KNOWS:
            return sure[Rating.PRESENT]
        case KnowledgeState.SUSPECTS:
            return hull((sure[Rating.PARTLY], sure[Rating.PRESENT]))
        case KnowledgeState.DOES_NOT_KNOW:
            return sure[Rating.ABSENT]
        case KnowledgeState.UNKNOWN:
            return UNKNOWN
