"""Listing the cases one belongs to."""

from workbench.access import Actor, CaseTitle, Deed, LogEntry, Outcome, Purpose
from workbench.casework.keeping import Keeping


def cases(actor: Actor, purpose: Purpose, *, keeping: Keeping) -> tuple[CaseTitle, ...]:
    """The cases somebody belongs to, the last changed first; others leave no trace."""
    with keeping.transaction() as kept:
        kept.log(
            LogEntry(
                actor=actor.id,
                case_id=None,
                thing="cases",
                purpose=purpose,
                deed=Deed.LIST_CASES,
                outcome=Outcome.DONE,
                at=kept.at,
            )
        )
        return kept.titles(actor.id)
