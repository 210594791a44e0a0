"""Who can never mediate, and why: the reason is always shown."""

from collections.abc import Iterable, Iterator

from genogram import PersonId
from risk.assessment import Because
from risk.case import Case
from risk.claims import Claim
from risk.edition import Component
from risk.evidence import REPORTED
from risk.roles import Answer, RoleCode
from risk.threat import LURE_ATTEMPT, SWAY, Threats

SIDES = frozenset(
    {
        RoleCode.DECISION_MAKER,
        RoleCode.COUNCIL_MEMBER,
        RoleCode.INSTIGATOR,
        RoleCode.EXECUTOR,
        RoleCode.BLAME_TAKER,
        RoleCode.LURE,
        RoleCode.WATCHER,
    }
)
"""Roles that do not go with standing between two sides."""


def excluded(case: Case, measured: Threats) -> dict[PersonId, Because]:
    """Everybody who can never mediate, each with the reason that says most."""
    swayed = _swayed(measured)
    return {
        person: because
        for place, person in enumerate(measured.reckoning.people)
        for because in [next(_reasons(case, measured, place, swayed), None)]
        if because
    }


def said(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims that something is so, wholly or partly."""
    return tuple(claim for claim in claims if claim.rating in REPORTED)


def _reasons(
    case: Case, measured: Threats, place: int, swayed: frozenset[str]
) -> Iterator[Because]:
    person, parts = measured.reckoning.people[place], measured.reckoning.components[place]
    if said(measured.evidence.of(person, LURE_ATTEMPT)):
        yield Because.LURE_ATTEMPT
    if parts[Component.DRIVE].lower > 0:
        yield Because.ON_STRONG_PATH
    if person in swayed:
        yield Because.UNDER_SWAY
    if place in measured.trails.on_any:
        yield Because.ON_STRONG_PATH
    for role in case.roles:
        if role.person == person and role.under_duress is Answer.YES:
            yield Because.UNDER_SWAY
        if role.person == person and role.role in SIDES:
            yield Because.CONFLICT_OF_INTEREST


def _swayed(measured: Threats) -> frozenset[str]:
    """Everybody with reported sway from somebody on a strong path."""
    strong = {measured.reckoning.people[place] for place in measured.trails.on_any}
    return frozenset(
        target
        for (origin, target), claims in measured.evidence.ties(SWAY).items()
        if origin in strong and said(claims)
    )
