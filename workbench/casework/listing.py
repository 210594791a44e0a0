"""Listing the cases one belongs to."""

from dataclasses import replace
from datetime import date

from risk import threats_of
from workbench.access import Actor, CaseTitle, Deed, LogEntry, Outcome, Purpose
from workbench.casework.dating import dated
from workbench.casework.keeping import Keeping, Kept

MOST_REMEMBERED = 4096

_unknown: dict[tuple[str, int, date], int] = {}
"""People to ask about, by case, version and day: a number that says nothing about anybody."""


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
        return tuple(
            replace(title, unknown=_counted(title, kept)) for title in kept.titles(actor.id)
        )


def _counted(title: CaseTitle, kept: Kept) -> int:
    """Counted once a day for each version of a case, as reading it takes longer than listing it."""
    here = title.case_id, title.version, kept.at.date()
    if here not in _unknown:
        if len(_unknown) >= MOST_REMEMBERED:
            _unknown.clear()
        _unknown[here] = len(threats_of(dated(kept.case(title.case_id), kept.at)).open)
    return _unknown[here]
