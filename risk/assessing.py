"""The one door to an assessment: a case goes in, values come out."""

from risk.assessment import Ask, Assessment, Question
from risk.case import Case
from risk.content import method
from risk.edition import Method
from risk.eligible import eligible
from risk.evidence import evidence
from risk.gaps import Gaps
from risk.gate import gate
from risk.mediation import Mediation
from risk.people_at_risk import people_at_risk
from risk.reckoning import reckon
from risk.threat import Threats, ask, find_threats, threat

ASKED_FIRST = "stance"


def assess(case: Case, strict: bool = False, content: Method | None = None) -> Assessment:  # noqa: FBT001, FBT002 the call that everybody knows
    """Order what is known, show what is not, and say why.

    Parameters
    ----------
    case
        Any case, also one without an index person or without claims.
    strict
        Whether only confirmed claims count.
    content
        Another edition of the method than the one the program carries.

    Examples
    --------
    >>> from risk.casefile import case_from
    >>> threat = {"id": "c1", "about": {"person": "p2"}, "indicator": "uttered_threat",
    ...     "rating": "present", "reliability": "confirmed"}
    >>> case = case_from({"people": [{"id": "p2"}, {"id": "p3"}], "claims": [threat]})
    >>> assessment = assess(case)
    >>> assessment.threats[0].strength.lower, assessment.threats[0].word.value
    (0.343, 'clear')
    >>> [one.person for one in assessment.ask]
    ['p3']
    """
    edition = content or method()
    measured = threats_of(case, strict=strict, content=edition)
    gaps, mediation = Gaps(measured), Mediation(case, measured)
    return Assessment(
        edition=edition.edition,
        strict=strict,
        threats=tuple(
            threat(place, measured, gaps.would_settle(place))
            for place in sorted(measured.sources, key=lambda one: _rank(one, measured))
        ),
        ask=asked(measured, gaps),
        people_at_risk=people_at_risk(case, measured.evidence, edition),
        openings=mediation.openings,
        explore=mediation.explore,
        excluded=mediation.excluded,
        gate=gate(case, edition),
        gaps=gaps.ranked,
    )


def threats_of(case: Case, *, strict: bool = False, content: Method | None = None) -> Threats:
    """Everybody's strength between bounds, without the lists that are made of it."""
    edition = content or method()
    counted = evidence(case, edition, strict=strict)
    return find_threats(reckon(eligible(case, edition), counted, edition), counted)


def asked(measured: Threats, gaps: Gaps) -> tuple[Ask, ...]:
    """Everybody who may still want harm, those first of whom an answer would change most."""
    found = [(place, gaps.of_drive(place)) for place in measured.open]
    return tuple(
        ask(place, measured, gap.question if gap else _first(place, measured))
        for place, gap in sorted(
            found,
            key=lambda one: (-(one[1].changes if one[1] else 0.0), _rank(one[0], measured)),
        )
    )


def _first(place: int, measured: Threats) -> Question:
    return Question(ASKED_FIRST, measured.reckoning.people[place])


def _rank(place: int, measured: Threats) -> tuple[float, float, int]:
    lower, upper = measured.strengths[place]
    return -lower, -upper, place
