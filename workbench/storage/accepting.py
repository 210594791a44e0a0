"""Going on with a store that is not as it was left: said aloud, and kept in its log."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.access import Deed, LogEntry, Outcome, Purpose
from workbench.storage.access_log import seal
from workbench.storage.engine import encrypted
from workbench.storage.errors import LostAnchor
from workbench.storage.keys import Secret
from workbench.storage.log_key import anchor_of, log_key
from workbench.storage.opening import DATABASE, key_of
from workbench.storage.store import utc_now
from workbench.storage.tables import AccountRow


def accept_as_it_stands(
    folder: Path, secret: Secret, clock: Callable[[], datetime] = utc_now
) -> None:
    """Take the database as it stands for the store, with a row that says from where.

    What was altered, deleted or moved in the log stays so, and is found each time.

    Raises
    ------
    Whatever `key_of` raises, and UnreadableKey for the key of the log
    """
    key, sealing = key_of(folder, secret), log_key(folder)
    anchor = anchor_of(folder, sealing)
    try:
        reached = str(anchor.read().sequence)
    except LostAnchor:
        reached = "?"
    engine = encrypted(folder / DATABASE, key)
    try:
        with Session(engine) as session, session.begin():
            first = select(AccountRow.id).order_by(AccountRow.since, AccountRow.id).limit(1)
            entry = LogEntry(
                actor=session.scalars(first).one(),
                case_id=None,
                thing=f"log/{reached}",
                purpose=Purpose.CASEWORK,
                deed=Deed.ACCEPT_LOG,
                outcome=Outcome.DONE,
                at=clock(),
            )
            head = seal(sealing, session, [entry], None)
        anchor.begin(head)
    finally:
        engine.dispose()
