"""The one place where a deed is allowed or not, and where it is logged.

No log, no data: the row is written in the transaction that does the deed, so
when it cannot be kept the deed is not done and nothing is answered.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from genogram import GenogramError
from risk import CaseError
from workbench.access import Actor, Deed, LogEntry, NoSuchCase, Outcome, Purpose, loggable, may
from workbench.casework.errors import CaseworkError
from workbench.casework.keeping import Keeping, Kept

REFUSALS = (CaseError, GenogramError, CaseworkError)


def new_id() -> str:
    """An opaque id that tells nothing and that nobody guesses."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Errand:
    """Who wants to do what in which case, and why."""

    actor: Actor
    case_id: str
    purpose: Purpose
    deed: Deed
    thing: str = "case"
    act_id: str = field(default_factory=new_id)

    def entry(self, outcome: Outcome, at: datetime) -> LogEntry:
        return LogEntry(
            actor=self.actor.id,
            case_id=loggable(self.case_id),
            thing=self.thing,
            purpose=self.purpose,
            deed=self.deed,
            outcome=outcome,
            at=at,
        )


@contextmanager
def authorised(errand: Errand, *, keeping: Keeping) -> Iterator[Kept]:
    """A transaction for members of the case, with its row in the log.

    Raises
    ------
    NoSuchCase
        There is no such case, or it is not theirs; the attempt is logged.
    """
    try:
        with keeping.transaction() as kept:
            allowed = may(errand.actor, kept.members(errand.case_id))
            kept.log(errand.entry(Outcome.DONE if allowed else Outcome.DENIED, kept.at))
            if allowed:
                yield kept
    except REFUSALS:
        # A refusal can show what stands, as a conflict does; so it is logged as well.
        with keeping.transaction() as kept:
            kept.log(errand.entry(Outcome.REFUSED, kept.at))
        raise
    if not allowed:
        raise NoSuchCase(errand.case_id)
