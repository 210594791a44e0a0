"""Changing a case: tried on the case first, then written with its act, or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from genogram import TwiceTheSame
from risk import Case, Change, Stale
from workbench.access import Act, ActKind
from workbench.casework.authorising import Errand, authorised
from workbench.casework.errors import Conflict, RepeatedAct
from workbench.casework.keeping import Keeping, Kept

Changes = tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that a change is kept; the version is that of the case."""

    act_id: str
    version: int
    saved_at: datetime


def change(errand: Errand, wanted: Callable[[Case], Changes], *, keeping: Keeping) -> Receipt:
    """Do what is wanted exactly once, however often it is asked under one act id."""
    with authorised(errand, keeping=keeping) as kept:
        if done := already(kept, errand):
            return receipt(done)
        case = kept.case(errand.case_id)
        changes, last = wanted(case), kept.last_act(errand.case_id)
        # Two people who want the same do not conflict, and saving twice changes nothing.
        if last and all(_stands(case, each) for each in changes):
            return receipt(last)
        refuse_conflicts(case, changes)
        return write(kept, errand, changes)


def already(kept: Kept, errand: Errand) -> Act | None:
    """The act under this id, where it was done before."""
    done = kept.act(errand.case_id, errand.act_id)
    if done and (done.deed, done.thing) != (errand.deed, errand.thing):
        raise RepeatedAct(errand.act_id)
    return done


def refuse_conflicts(case: Case, changes: Changes) -> None:
    """Try the changes on the case; say who differs when it has moved on."""
    try:
        case.apply(changes)
    except (Stale, TwiceTheSame) as error:
        for each in changes:
            stands = case.record(each.collection, each.record_id)
            if each.record_id == error.record_id and stands != each.before:
                raise Conflict(each.collection, each.record_id, stands, each.after) from error
        raise


def write(
    kept: Kept,
    errand: Errand,
    changes: Changes,
    *,
    kind: ActKind = ActKind.DO,
    of: str | None = None,
) -> Receipt:
    """Put act and changes into the store."""
    last = kept.last_act(errand.case_id)
    act = Act(
        id=errand.act_id,
        case_id=errand.case_id,
        version=last.version + 1 if last else 1,
        actor=errand.actor.id,
        purpose=errand.purpose,
        deed=errand.deed,
        thing=errand.thing,
        at=kept.at,
        kind=kind,
        of=of,
    )
    kept.write(act, changes)
    return receipt(act)


def receipt(act: Act) -> Receipt:
    return Receipt(act.id, act.version, act.at)


def _stands(case: Case, change: Change) -> bool:
    stands = case.record(change.collection, change.record_id)
    return change.after is not None and change.after == stands
