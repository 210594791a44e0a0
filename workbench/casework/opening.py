"""Opening a case: the whole case as it stands, and what can be undone in it."""

from dataclasses import dataclass
from datetime import datetime

from risk import Case
from workbench.access import Act, Actor, Deed, Purpose
from workbench.casework.authorising import Errand, authorised
from workbench.casework.dating import dated
from workbench.casework.history import standing
from workbench.casework.keeping import Keeping


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case of one's own to read; changes go through the deeds."""

    case: Case
    version: int
    undoable: Deed | None
    redoable: Deed | None
    last_saved: datetime | None
    acts: tuple[Act, ...] = ()
    circle: int = 1
    """How many people belong to the case."""


def open_case(actor: Actor, case_id: str, purpose: Purpose, *, keeping: Keeping) -> OpenCase:
    """Read a case, or raise `NoSuchCase`."""
    with authorised(Errand(actor, case_id, purpose, Deed.OPEN_CASE), keeping=keeping) as kept:
        acts = kept.acts(case_id)
        undoable, redoable = standing(acts)
        return OpenCase(
            case=dated(kept.case(case_id), kept.at),
            version=acts[-1].version if acts else 0,
            undoable=undoable.deed if undoable else None,
            redoable=redoable.deed if redoable else None,
            last_saved=acts[-1].at if acts else None,
            acts=acts,
            circle=len(kept.members(case_id)),
        )
