"""Reported paths in their order: the strongest first, then the shorter, then by id."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from risk.assessment import Bounds, Part, Path, Step
from risk.claims import Claim, Rating
from risk.edition import Component
from risk.evidence import REPORTED, Evidence
from risk.paths import Network, Trail, reported
from risk.reckoning import Reckoning, ends

DIGITS = 9
"""Strengths are rounded before they are compared, so that equal ones are equal."""


@dataclass(frozen=True, slots=True)
class Trails:
    """All reported paths of a case, best first."""

    ordered: tuple[tuple[Trail, float], ...]
    best: dict[int, tuple[Trail, float]]

    def without(self, person: int) -> Trail | None:
        """The strongest path left when somebody falls away."""
        return next((trail for trail, _ in self.ordered if person not in trail), None)

    @property
    def on_any(self) -> frozenset[int]:
        """Everybody with a place on a path that stands."""
        return frozenset(self.best)


def trails(network: Network) -> Trails:
    """Enumerate what is reported and put it in order."""
    found = [(trail, round(strength, DIGITS)) for trail, strength in reported(network)]
    ordered = sorted(found, key=lambda one: (-one[1], len(one[0]), one[0]))
    best: dict[int, tuple[Trail, float]] = {}
    for trail, strength in ordered:
        for person in trail:
            best.setdefault(person, (trail, strength))
    return Trails(tuple(ordered), best)


def path(trail: Trail, reckoning: Reckoning, evidence: Evidence) -> Path:
    """A trail with the part of everybody on it and the claims under each step."""
    parts = _parts(trail, reckoning)
    return Path(
        steps=tuple(
            Step(
                person=reckoning.people[person],
                part=parts[number],
                claims=_claims(trail, number, parts[number], reckoning, evidence),
            )
            for number, person in enumerate(trail)
        ),
        strength=Bounds(strength_of(trail, reckoning.lower), strength_of(trail, reckoning.upper)),
    )


def strength_of(trail: Trail, network: Network) -> float:
    """The strength of one path at one end of the bounds."""
    strength = float(network.drive[trail[0]] * network.end[trail[-1]])
    for before, after in pairwise(trail):
        strength *= float(network.sway[before, after])
    return round(strength, DIGITS)


def _parts(trail: Trail, reckoning: Reckoning) -> tuple[Part, ...]:
    lower, _ = ends(reckoning.components[trail[-1]], reckoning.content)
    lures = lower.lures > lower.acts
    if len(trail) == 1:
        return (Part.LURES if lures else Part.ACTS_ALONE,)
    last = Part.LURES if lures else Part.CARRIES_OUT
    return (Part.DECIDES, *[Part.PASSES_ON] * (len(trail) - 2), last)


def _claims(
    trail: Trail, number: int, part: Part, reckoning: Reckoning, evidence: Evidence
) -> tuple[str, ...]:
    person = reckoning.people[trail[number]]
    under: list[Claim] = []
    if number == 0:
        under += _of(person, (Component.DRIVE,), reckoning, evidence)
    else:
        before = reckoning.people[trail[number - 1]]
        under += _telling(evidence.between(before, person, "sway"))
    if number == len(trail) - 1:
        lure = part is Part.LURES
        does = (Component.LURE,) if lure else (Component.CAPACITY, Component.REACH)
        under += _of(person, does, reckoning, evidence)
        under += _of(person, (Component.BRAKE,), reckoning, evidence)
    return tuple(dict.fromkeys(claim.id for claim in under))


def _of(
    person: str, components: Iterable[Component], reckoning: Reckoning, evidence: Evidence
) -> list[Claim]:
    return [
        claim
        for component in components
        for indicator in reckoning.content.of(component)
        for claim in _telling(evidence.of(person, indicator.id), brake=component is Component.BRAKE)
    ]


def _telling(claims: Iterable[Claim], *, brake: bool = False) -> list[Claim]:
    """The claims that carry a lower bound: an absent brake does, an absent threat does not."""
    telling = REPORTED | {Rating.ABSENT} if brake else REPORTED
    return [claim for claim in claims if claim.rating in telling]
