"""Undoing and redoing: a new act that takes back an earlier one, also of an earlier session."""

from risk import inverse
from workbench.access import Act, ActKind, Actor, Deed, Purpose
from workbench.casework.acting import Receipt, already, receipt, refuse_conflicts, write
from workbench.casework.authorising import Errand, authorised, new_id
from workbench.casework.errors import NothingToRedo, NothingToUndo
from workbench.casework.history import standing
from workbench.casework.keeping import Keeping, Kept


def undo(
    actor: Actor, case_id: str, purpose: Purpose, *, keeping: Keeping, act_id: str | None = None
) -> Receipt:
    """Take back the last act that stands, whoever did it."""
    errand = Errand(actor, case_id, purpose, Deed.UNDO, act_id=act_id or new_id())
    with authorised(errand, keeping=keeping) as kept:
        if done := already(kept, errand):
            return receipt(done)
        act = standing(kept.acts(case_id)).undoable
        if act is None:
            raise NothingToUndo(case_id)
        return _turn(kept, errand, act, ActKind.UNDO)


def redo(
    actor: Actor, case_id: str, purpose: Purpose, *, keeping: Keeping, act_id: str | None = None
) -> Receipt:
    """Bring back the act that was undone last."""
    errand = Errand(actor, case_id, purpose, Deed.REDO, act_id=act_id or new_id())
    with authorised(errand, keeping=keeping) as kept:
        if done := already(kept, errand):
            return receipt(done)
        act = standing(kept.acts(case_id)).redoable
        if act is None:
            raise NothingToRedo(case_id)
        return _turn(kept, errand, act, ActKind.REDO)


def _turn(kept: Kept, errand: Errand, act: Act, kind: ActKind) -> Receipt:
    changes = kept.changes(act.case_id, act.id)
    turned = inverse(changes) if kind is ActKind.UNDO else changes
    refuse_conflicts(kept.case(act.case_id), turned)
    return write(kept, errand, turned, kind=kind, of=act.id)
