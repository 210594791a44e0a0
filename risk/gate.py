"""Whether mediation may be thought of at all: not now, unless everything is in order.

No progress is counted.  One missing answer is enough for *not now*, and an
unknown contra-indication stops as surely as one that is known.
"""

from datetime import timedelta

from genogram import PartialDate
from risk.assessment import Advice, Gate
from risk.case import Case
from risk.edition import Method
from risk.plans import Condition
from risk.roles import Answer


def gate(case: Case, content: Method) -> Gate:
    """The advice with what is missing and what stands in the way.

    Examples
    --------
    >>> from risk.content import method
    >>> gate(Case(), method()).advice.value
    'not_now'
    """
    answered = {condition.id: condition for condition in case.preconditions}
    objected = {condition.id: condition for condition in case.contraindications}
    missing = tuple(
        one for one in content.preconditions if not _stands(answered.get(one), case.as_of, content)
    )
    objections = tuple(one for one in content.contraindications if not _denied(objected.get(one)))
    advice = Advice.NOT_NOW if missing or objections else Advice.POSSIBLE
    return Gate(advice, missing, objections)


def _stands(condition: Condition | None, today: PartialDate | None, content: Method) -> bool:
    """Answered yes, and for certain not longer ago than an answer counts."""
    if condition is None or condition.answer is not Answer.YES:
        return False
    if condition.date is None or today is None:
        return False
    first, last = condition.date.earliest, condition.date.latest
    begins, ends = today.earliest, today.latest
    if first is None or last is None or begins is None or ends is None:
        return False
    longest = timedelta(days=content.ratings.answers_count_for_days)
    return ends - first <= longest and first <= ends


def _denied(condition: Condition | None) -> bool:
    return condition is not None and condition.answer is Answer.NO
