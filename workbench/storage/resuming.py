"""Whether a database is the one that was left: its log against the anchor outside it."""

from pathlib import Path

from sqlalchemy import Engine, Row, inspect, select
from sqlalchemy.orm import Session

from workbench.storage.access_log import head_of
from workbench.storage.anchor import Anchor
from workbench.storage.chain import NOTHING_YET, SEALED, Head, is_genuine, moment
from workbench.storage.errors import RolledBack
from workbench.storage.state import state_of
from workbench.storage.tables import LogRow

COLUMNS = [getattr(LogRow, name) for name in (*SEALED, "digest")]
READ_AT_ONCE = 64 * 1024 * 1024
"""Bytes of a database whose records are all read when it is opened."""


def is_chained(engine: Engine) -> bool:
    """Whether this database has a log that is a chain; one of an earlier edition has none."""
    with engine.connect() as connection:
        there = inspect(connection)
        return there.has_table("access_log") and any(
            column["name"] == "digest" for column in there.get_columns("access_log")
        )


def refuse_rollback(engine: Engine, key: bytes, anchor: Anchor, file: Path) -> None:
    """Refuse a database that is older than its anchor, or that holds older pages.

    Raises
    ------
    RolledBack, LostAnchor
    """
    anchored = anchor.read()
    with Session(engine) as session:
        head = head_of(session)
        if not _goes_on(session, key, anchored, head) or not _as_left(session, key, head, file):
            raise RolledBack(file, head.sequence, anchored.sequence)


def _goes_on(session: Session, key: bytes, anchored: Head, head: Head) -> bool:
    """Whether the log reaches the anchor, and what came after it is sealed row by row."""
    there = select(LogRow.digest).where(LogRow.sequence == anchored.sequence)
    if anchored.sequence and list(session.scalars(there)) != [anchored.digest]:
        return False
    last = anchored
    later = select(*COLUMNS).where(LogRow.sequence > anchored.sequence).order_by(LogRow.sequence)
    for row in session.execute(later):
        follows = (row.sequence, row.previous) == (last.sequence + 1, last.digest)
        if not follows or not is_genuine(key, _told(row)):
            return False
        last = Head(row.sequence, row.digest)
    return last.sequence == head.sequence


def _as_left(session: Session, key: bytes, head: Head, file: Path) -> bool:
    """Whether the records are what the last row says; a large store is asked by `log verify`."""
    if head.state == NOTHING_YET or file.stat().st_size > READ_AT_ONCE:
        return True
    return state_of(key, session.connection().exec_driver_sql) == head.state


def _told(row: Row[tuple[object, ...]]) -> list[object]:
    told = {**row._asdict(), "at": moment(row.at)}
    return [told[name] for name in (*SEALED, "digest")]
