"""Whether mediation may be thought of at all: not now, unless everything is in order.

No progress is counted.  One missing answer is enough for *not now*, and an
unknown contra-indication stops as surely as one that is known.
"""

from datetime import timedelta
from enum import StrEnum

from genogram import PartialDate
from risk.assessment import Advice, Gate
from risk.case import Case
from risk.edition import Method
from risk.plans import Condition
from risk.roles import Answer


class Standing(StrEnum):
    """How the answer to one condition stands on one day."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_ASKED = "not_asked"
    UNDATED = "undated"
    """Answered yes, on no certain day."""
    NOT_YET = "not_yet"
    """Answered yes, on a day that is still to come."""
    EXPIRED = "expired"
    """Answered yes, longer ago than an answer counts."""


def gate(case: Case, content: Method, day: PartialDate | None = None) -> Gate:
    """The advice with what is missing and what stands in the way.

    Parameters
    ----------
    case, content
        The answers, and the conditions that they answer.
    day
        The day that is asked about; by default that of the case.

    Examples
    --------
    >>> from risk.content import method
    >>> gate(Case(), method()).advice.value
    'not_now'
    """
    today = day or case.as_of
    answered = {condition.id: condition for condition in case.preconditions}
    objected = {condition.id: condition for condition in case.contraindications}
    missing = tuple(
        one
        for one in content.preconditions
        if standing(answered.get(one), today, content) is not Standing.YES
    )
    objections = tuple(one for one in content.contraindications if not _denied(objected.get(one)))
    advice = Advice.NOT_NOW if missing or objections else Advice.POSSIBLE
    return Gate(advice, missing, objections)


def standing(condition: Condition | None, today: PartialDate | None, content: Method) -> Standing:
    """What an answer is worth on a day; a yes stands only when it is certainly fresh.

    Examples
    --------
    >>> from risk.content import method
    >>> from risk.roles import Answer
    >>> told = Condition(id="safety_first", answer=Answer.YES, date=PartialDate("2026-09-01"))
    >>> standing(told, PartialDate("2026-11-19"), method()).value
    'expired'
    """
    if condition is None:
        return Standing.NOT_ASKED
    if condition.answer is not Answer.YES:
        return Standing(condition.answer.value)
    if condition.date is None or today is None:
        return Standing.UNDATED
    first, last = condition.date.earliest, condition.date.latest
    begins, ends = today.earliest, today.latest
    if first is None or last is None or begins is None or ends is None:
        return Standing.UNDATED
    if first > ends:
        return Standing.NOT_YET
    longest = timedelta(days=content.ratings.answers_count_for_days)
    return Standing.YES if ends - first <= longest else Standing.EXPIRED


def _denied(condition: Condition | None) -> bool:
    return condition is not None and condition.answer is Answer.NO
