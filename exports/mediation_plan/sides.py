"""The sides: what is reported of what somebody on a threat path wants, fears and is under."""

from dataclasses import dataclass

from genogram import PersonId
from risk import AboutPerson, Case, Claim, Component, Rating, Reliability, method
from risk.assessment import Part, Threat

OF_A_POSITION = frozenset({Component.DRIVE, Component.BRAKE, Component.PRESSED})
SAID = frozenset({Rating.PRESENT, Rating.PARTLY, Rating.ABSENT})
"""Also what somebody does not want is a position."""


@dataclass(frozen=True, slots=True)
class Side:
    """One person with their place on a path and the claims about what they want."""

    person: PersonId
    part: Part
    claims: tuple[str, ...]


def sides(case: Case, threats: tuple[Threat, ...], *, strict: bool) -> tuple[Side, ...]:
    """Everybody with a part in a reported threat, in the order given, each once."""
    first = {threat.person: threat for threat in reversed(threats)}
    return tuple(
        Side(threat.person, threat.part, _claims(case, threat.person, strict=strict))
        for threat in threats
        if first[threat.person] is threat
    )


def _claims(case: Case, person: PersonId, *, strict: bool) -> tuple[str, ...]:
    return tuple(
        claim.id
        for claim in case.claims
        if claim.about == AboutPerson(person=person)
        and _tells_a_position(claim)
        and (not strict or claim.reliability is Reliability.CONFIRMED)
    )


def _tells_a_position(claim: Claim) -> bool:
    indicator = method().indicators.get(claim.indicator)
    return indicator is not None and indicator.component in OF_A_POSITION and claim.rating in SAID
