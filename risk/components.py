"""The components of a person and of a tie, each a pair of bounds.

A component is the maximum over its indicators of weight times interval, lower
and upper ends apart.  Sway, trust and talk are unknown by person, not by pair:
one item asks whom somebody listens to, and its answer closes every pair about
which nothing is reported.
"""

from collections.abc import Mapping

from risk.assessment import UNKNOWN, Bounds
from risk.claims import Claim, Rating
from risk.edition import Component, Indicator, Method, Subject
from risk.evidence import REPORTED, Evidence
from risk.intervals import MOST_RELIABLE_FIRST, interval

OF_A_PERSON = (
    Component.DRIVE,
    Component.CAPACITY,
    Component.REACH,
    Component.LURE,
    Component.BRAKE,
    Component.SUPPORT,
)


def item(evidence: Evidence, person: str, indicator: Indicator, content: Method) -> Bounds:
    """Bounds of one indicator of one person, before its weight."""
    return interval(evidence.of(person, indicator.id), content.ratings)


def component(evidence: Evidence, person: str, which: Component, content: Method) -> Bounds:
    """Bounds of one component of one person.

    Examples
    --------
    >>> from risk.content import method
    >>> component(Evidence([]), "p1", Component.BRAKE, method())
    Bounds(lower=0.0, upper=1.0)
    """
    return gathered(
        {
            indicator.id: item(evidence, person, indicator, content)
            for indicator in content.of(which)
        },
        content,
    )


def gathered(items: Mapping[str, Bounds], content: Method) -> Bounds:
    """The largest of weighted items, lower and upper ends apart."""
    weighted = [
        (content.indicators[name].weight * lower, content.indicators[name].weight * upper)
        for name, (lower, upper) in items.items()
    ]
    return Bounds(max(lower for lower, _ in weighted), max(upper for _, upper in weighted))


class TieBounds:
    """Bounds of one kind of tie between any two people.

    Parameters
    ----------
    evidence
        The claims that count.
    which
        Sway, trust or talks.
    content
        The edition of the method.
    """

    def __init__(self, evidence: Evidence, which: Component, content: Method) -> None:
        self._evidence = evidence
        self._ratings = content.ratings
        (self.tie,) = content.of(which, Subject.TIE)
        (self.whom,) = content.of(which)
        self.asks_the_origin = which is Component.TALKS

    def between(self, origin: str, target: str) -> Bounds:
        """Bounds of the tie from one to the other."""
        claims = self._evidence.between(origin, target, self.tie.id)
        if any(claim.rating in REPORTED for claim in claims):
            return interval(claims, self._ratings)
        return self._denied(claims, origin if self.asks_the_origin else target)

    def unnamed(self, asked: str) -> Bounds:
        """Bounds of every pair about which nothing is claimed, by whoever is asked."""
        return self._denied((), asked)

    def _denied(self, claims: tuple[Claim, ...], asked: str) -> Bounds:
        answers = (*claims, *self._evidence.of(asked, self.whom.id))
        if not answers:
            return UNKNOWN
        best = min((claim.reliability for claim in answers), key=MOST_RELIABLE_FIRST.index)
        return self._ratings.intervals[best][Rating.ABSENT]
