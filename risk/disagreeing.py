"""Where an answer that helps to open the gate does not go with what is reported.

A professional answers, and the answer stands: nothing here closes a gate or
opens one.  It is shown, so that nobody answers past the file without seeing it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from risk.case import Case
from risk.claims import Claim
from risk.evidence import REPORTED
from risk.mediation_content import MediationMethod, mediation_method
from risk.plans import Condition
from risk.roles import Answer
from risk.statements import statements


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One answer, and whatever is reported that speaks against it."""

    condition: Condition
    claims: tuple[Claim, ...]


def disagreements(case: Case, content: MediationMethod | None = None) -> tuple[Disagreement, ...]:
    """Answers that speak for mediation, with the claims that do not; in order of the method.

    Parameters
    ----------
    case
        The answers and the claims.
    content
        Which indicators speak against which answer; the edition of the program by default.

    Notes
    -----
    Only a *yes* to a precondition and a *no* to a contra-indication help to open
    the gate, however old they are.  Only what is reported as there, wholly or in
    part, speaks against them: an absent or an unknown thing never does.

    Examples
    --------
    >>> from risk import case_from
    >>> case = case_from({"people": [{"id": "p2"}],
    ...     "claims": [{"id": "c1", "about": {"person": "p2"}, "indicator": "uttered_threat"}],
    ...     "contraindications": [{"id": "threats_to_kill", "answer": "no"}]})
    >>> [(one.condition.id, [claim.id for claim in one.claims]) for one in disagreements(case)]
    [('threats_to_kill', ['c1'])]
    """
    return tuple(_found(case, content or mediation_method()))


def _found(case: Case, content: MediationMethod) -> Iterator[Disagreement]:
    opening = _that_open(case)
    for each in content.spoken_against:
        against = [
            claim
            for claim in case.claims
            if claim.indicator in each.indicators and claim.rating in REPORTED
        ]
        if each.id in opening and against:
            yield Disagreement(opening[each.id], said_once(against))


def said_once(claims: list[Claim]) -> tuple[Claim, ...]:
    """One claim of every statement: one sentence can rate several indicators."""
    return tuple(statement.claims[0] for statement in statements(claims))


def _that_open(case: Case) -> dict[str, Condition]:
    """The answers that help to open the gate."""
    said = (
        *((one, Answer.YES) for one in case.preconditions),
        *((one, Answer.NO) for one in case.contraindications),
    )
    return {one.id: one for one, opens in said if one.answer is opens}
