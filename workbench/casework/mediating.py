"""Mediation: conditions answered, the preparation opened with a reason, and a decision.

Nobody prepares or decides without a reason, and nobody decides on mediation
while the gate is closed; what the program thinks possible is never a decision.
"""

from collections.abc import Iterable

from genogram import PartialDate, Record
from risk import (
    Advice,
    Case,
    Change,
    Collection,
    Conclusion,
    Condition,
    Event,
    EventKind,
    Judgement,
    method,
)
from risk.gate import gate
from workbench.access import Act, Actor, Deed, Purpose
from workbench.casework.acting import Receipt, change
from workbench.casework.authorising import Errand
from workbench.casework.errors import GateClosed, Misplaced, Unfounded
from workbench.casework.history import done
from workbench.casework.keeping import Keeping

CONDITIONS = (Collection.PRECONDITIONS, Collection.CONTRAINDICATIONS)
NO_FACTS = frozenset(
    {
        Collection.JUDGEMENTS,
        Collection.EVENTS,
        Collection.MEASURES,
        Collection.TASKS,
        Collection.AGREEMENTS,
        Collection.NOTES,
    }
)
"""What is agreed or noted; a change of it leaves a judgement as it was."""


def answer_condition(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    collection: Collection,
    condition: Condition,
    *,
    before: Condition | None,
    keeping: Keeping,
) -> Receipt:
    """Answer a precondition or contra-indication, for the first time or again."""
    if collection not in CONDITIONS:
        raise Misplaced(collection, condition.id)
    thing = f"{collection}/{condition.id}"
    errand = Errand(actor, case_id, purpose, Deed.AMEND if before else Deed.RECORD, thing)
    wanted = (Change(collection=collection, before=before, after=condition),)
    return change(errand, lambda _: wanted, keeping=keeping)


def prepare_mediation(
    actor: Actor, case_id: str, purpose: Purpose, event: Event, *, keeping: Keeping
) -> Receipt:
    """Open the preparation behind a closed gate; who, why and when stand in the case."""
    _refuse_missing(event, "text", "by", "date")
    if event.kind is not EventKind.MEDIATION_PREPARED:
        raise Misplaced(Collection.EVENTS, event.id)
    thing = f"{Collection.EVENTS}/{event.id}"
    errand = Errand(actor, case_id, purpose, Deed.PREPARE_MEDIATION, thing)
    wanted = (Change(collection=Collection.EVENTS, after=event),)
    return change(errand, lambda _: wanted, keeping=keeping)


def conclude(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    judgement: Judgement,
    *,
    day: PartialDate,
    keeping: Keeping,
) -> Receipt:
    """Record what a named person concludes, with a reason and a day on which it ends.

    Raises
    ------
    GateClosed
        Mediation is concluded while, on this day, a condition is not met.
    """
    _refuse_missing(judgement, "reason", "by", "date", "valid_until")
    thing = f"{Collection.JUDGEMENTS}/{judgement.id}"
    errand = Errand(actor, case_id, purpose, Deed.RECORD, thing)

    def wanted(case: Case) -> tuple[Change, ...]:
        if judgement.conclusion is not Conclusion.NOT_NOW:
            _refuse_closed(case, day)
        return (Change(collection=Collection.JUDGEMENTS, after=judgement),)

    return change(errand, wanted, keeping=keeping)


def changed_since(acts: Iterable[Act], judgement_id: str) -> int:
    """How many facts changed after a judgement: acts done since, and acts taken back.

    A judgement that came with a file is as old as the case is here.
    """
    ledger = tuple(acts)
    thing = f"{Collection.JUDGEMENTS}/{judgement_id}"
    made = next((n for n, act in enumerate(ledger) if act.thing == thing), 0)
    then, now = ({act.id: act for act in done(part)} for part in (ledger[: made + 1], ledger))
    return sum(_is_about_facts({**then, **now}[one]) for one in then.keys() ^ now.keys())


def _is_about_facts(act: Act) -> bool:
    return act.thing.partition("/")[0] not in NO_FACTS


def _refuse_missing(record: Record, *needed: str) -> None:
    for field in needed:
        if not str(getattr(record, field) or "").strip():
            raise Unfounded(record.id, field)


def _refuse_closed(case: Case, day: PartialDate) -> None:
    stands = gate(case, method(), day)
    if stands.advice is not Advice.POSSIBLE:
        raise GateClosed(stands.missing, stands.contraindications)
