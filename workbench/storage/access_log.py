"""The access log in its table: rows are added at the end of the chain, and nowhere else."""

from typing import cast

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from workbench.access import LogEntry
from workbench.storage.chain import BEGIN, NOTHING_YET, SEALED, Head, digest_of, moment
from workbench.storage.state import State, state_of
from workbench.storage.tables import LogRow

# On the table, not on its mapper: each read of a case waits for these two.
LOG = cast("Table", LogRow.__table__)
LAST = select(LOG.c.sequence, LOG.c.digest, LOG.c.state).order_by(LOG.c.id.desc()).limit(1)
WRITE = insert(LOG)


def head_of(session: Session) -> Head:
    """The last row of the log."""
    row = session.connection().execute(LAST).one_or_none()
    return BEGIN if row is None else Head(*row)


def seal(key: bytes, session: Session, entries: list[LogEntry], change: State | None) -> Head:
    """Write the rows of one transaction, its last word, and give the new head.

    Without a change to go on with, the state is that of the records as they stand.
    """
    head = head_of(session)
    if change and head.state != NOTHING_YET:
        state = change.after(head.state)
    else:
        state = state_of(key, session.connection().exec_driver_sql)
    for entry in entries:
        head = _write(key, session, entry, Head(head.sequence, head.digest, state))
    return head


def _write(key: bytes, session: Session, entry: LogEntry, head: Head) -> Head:
    values = {
        "sequence": head.sequence + 1,
        "actor": entry.actor,
        "case_id": entry.case_id,
        "thing": entry.thing,
        "purpose": entry.purpose,
        "deed": entry.deed,
        "outcome": entry.outcome,
        "state": head.state,
        "previous": head.digest,
    }
    told = {**values, "at": moment(entry.at)}
    digest = digest_of(key, [told[name] for name in SEALED])
    session.connection().execute(WRITE, {**values, "at": entry.at, "digest": digest})
    return Head(head.sequence + 1, digest, head.state)
