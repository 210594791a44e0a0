"""Who might be an opening for mediation, and who must be looked into first.

Words are cheap and trust is exposure until deeds speak: an opening needs a
reported deed for the victim that cost something.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from genogram import PersonId
from risk.assessment import Because, Bounds, Named, Opening
from risk.case import Case
from risk.claims import Claim
from risk.components import component, item
from risk.edition import Component
from risk.excluding import excluded, said
from risk.exposure import Exposure
from risk.influence import falls, influence, listens, way
from risk.paths import Numbers
from risk.threat import Threats
from risk.trails import DIGITS

TRUST = "trust"
SPOKEN = {
    "trusted_by_victim": Because.TRUSTED,
    "supportive_words": Because.SUPPORTIVE_WORDS,
    "willing_to_mediate": Because.WILLING,
}
"""What is no deed, the most dangerous to lean on first."""


@dataclass(frozen=True, eq=False)
class Mediation:
    """Openings, people to explore and people excluded, in one measured case."""

    case: Case
    measured: Threats

    @cached_property
    def openings(self) -> tuple[Opening, ...]:
        """Reported costly deeds, and nothing that excludes; the largest effect first."""
        found = [
            self._opening(place, person)
            for place, person in enumerate(self.measured.reckoning.people)
            if person not in self._reasons and self._deeds(person)
        ]
        return tuple(sorted(found, key=_order))

    @cached_property
    def explore(self) -> tuple[Named, ...]:
        """Kind words, trust or willingness without a deed: *first find out*."""
        found = [
            Named(person, because)
            for person in self.measured.reckoning.people
            if person not in self._reasons and not self._deeds(person)
            for because in [next(self._spoken(person), None)]
            if because
        ]
        return tuple(sorted(found, key=self._how_well_reported))

    @cached_property
    def excluded(self) -> tuple[Named, ...]:
        """Everybody who can never mediate, with the reason."""
        return tuple(Named(person, because) for person, because in self._reasons.items())

    @cached_property
    def drivers(self) -> tuple[int, ...]:
        """Everybody who, as far as reported, wants harm and stands on a strong path."""
        return tuple(
            place
            for place, parts in enumerate(self.measured.reckoning.components)
            if parts[Component.DRIVE].lower > 0 and place in self.measured.trails.on_any
        )

    @cached_property
    def _reasons(self) -> dict[PersonId, Because]:
        return excluded(self.case, self.measured)

    @cached_property
    def _influence(self) -> tuple[Numbers, Numbers]:
        return influence(self.measured, self.drivers)

    @cached_property
    def _reported(self) -> Numbers:
        return listens(self.measured)[0]

    @cached_property
    def _falls(self) -> dict[int, float]:
        return falls(self.measured.trails, self.drivers)

    @cached_property
    def _opponents(self) -> frozenset[PersonId]:
        people = self.measured.reckoning.people
        return frozenset(people[place] for place in self.measured.trails.on_any)

    @cached_property
    def _exposure(self) -> Exposure:
        content = self.measured.reckoning.content
        return Exposure(self.case, self.measured.evidence, content)

    @cached_property
    def _leaks(self) -> dict[PersonId, Bounds]:
        return self._exposure.to(self._opponents)

    def _deeds(self, person: PersonId) -> tuple[Claim, ...]:
        return tuple(
            claim
            for one in self.measured.reckoning.content.of(Component.SUPPORT)
            for claim in said(self.measured.evidence.of(person, one.id))
        )

    def _spoken(self, person: PersonId) -> Iterator[Because]:
        evidence, index = self.measured.evidence, self.case.index
        if index is not None and said(evidence.between(person, index, TRUST)):
            yield Because.TRUSTED
        for indicator, because in SPOKEN.items():
            if said(evidence.of(person, indicator)):
                yield because

    def _how_well_reported(self, named: Named) -> tuple[float, float, PersonId]:
        content, evidence = self.measured.reckoning.content, self.measured.evidence
        known = [
            item(evidence, named.person, content.indicators[name], content)
            for name in SPOKEN
            if said(evidence.of(named.person, name))
        ]
        lower, upper = max(known, default=Bounds(0.0, 0.0))
        return -lower, -upper, named.person

    def _opening(self, place: int, person: PersonId) -> Opening:
        content = self.measured.reckoning.content
        support = component(self.measured.evidence, person, Component.SUPPORT, content)
        low, high = (
            round(float(reach[place]) * strength, DIGITS)
            for reach, strength in zip(self._influence, support, strict=True)
        )
        hearers = self._exposure.hearers(person)
        return Opening(
            person=person,
            effect=Bounds(low, high),
            exposure=self._leaks[person],
            claims=tuple(claim.id for claim in self._deeds(person)),
            support=support,
            could_hear=len(hearers),
            could_hear_at_most=len(self._exposure.possible_hearers(person)),
            hearers=hearers,
            way=self._way(place),
            leak=self._exposure.leak(person, self._opponents),
        )

    def _way(self, place: int) -> tuple[PersonId, ...]:
        people = self.measured.reckoning.people
        return tuple(people[one] for one in way(self._reported, place, self._falls))


def _order(one: Opening) -> tuple[Bounds, Bounds, Bounds, int, PersonId]:
    exposure = Bounds(one.exposure.upper, one.exposure.lower)
    return _largest(one.effect), _largest(one.support), exposure, one.could_hear, one.person


def _largest(bounds: Bounds) -> Bounds:
    return Bounds(-bounds.lower, -bounds.upper)
