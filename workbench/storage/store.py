"""The store: transactions one after another, each kept whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from threading import Lock
from uuid import uuid4

from sqlalchemy import Engine, insert, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from risk import Case, Change
from workbench.access import Act, Actor, CaseTitle, LogEntry, NotKept
from workbench.storage.access_log import seal
from workbench.storage.anchor import Anchor
from workbench.storage.cases import Cases
from workbench.storage.chain import Head
from workbench.storage.ledger import Ledger
from workbench.storage.state import State
from workbench.storage.tables import AccountRow


def utc_now() -> datetime:
    return datetime.now(UTC)


class Transaction:
    """What can be read and written at one moment."""

    def __init__(self, session: Session, key: bytes, at: datetime) -> None:
        self._session = session
        self._entries: list[LogEntry] = []
        self._state = State(key)
        self._cases = Cases(session, self._state)
        self._ledger = Ledger(session)
        self._key = key
        self.at = at

    def members(self, case_id: str) -> frozenset[str]:
        return self._cases.members(case_id)

    def titles(self, actor_id: str) -> tuple[CaseTitle, ...]:
        return self._cases.titles(actor_id)

    def found(self, case_id: str, actor_id: str) -> None:
        self._cases.found(case_id, actor_id)

    def case(self, case_id: str) -> Case:
        return self._cases.case(case_id)

    def acts(self, case_id: str) -> tuple[Act, ...]:
        return self._ledger.acts(case_id)

    def act(self, case_id: str, act_id: str) -> Act | None:
        return self._ledger.act(case_id, act_id)

    def last_act(self, case_id: str) -> Act | None:
        return self._ledger.last_act(case_id)

    def changes(self, case_id: str, act_id: str) -> tuple[Change, ...]:
        return self._ledger.changes(case_id, act_id)

    def write(self, act: Act, changes: tuple[Change, ...]) -> None:
        back = self._ledger.places(act.case_id, act.of)
        places = self._cases.put(act.case_id, act.version, changes, back)
        self._ledger.write(act, changes, places)

    def language(self, actor_id: str) -> str:
        asked = select(AccountRow.language).where(AccountRow.id == actor_id)
        return self._session.scalars(asked).one()

    def speak(self, actor_id: str, language: str) -> None:
        wanted = update(AccountRow).where(AccountRow.id == actor_id).values(language=language)
        self._session.execute(wanted)

    def log(self, entry: LogEntry) -> None:
        self._entries.append(entry)

    def seal(self) -> Head | None:
        """Write the rows of the log, last of all, so that they tell what everything came to."""
        return seal(self._key, self._session, self._entries, self._state) if self._entries else None


class Store:
    """One encrypted file; safe to use from several threads, one at a time gets through."""

    def __init__(
        self,
        engine: Engine,
        log_key: bytes,
        anchor: Anchor,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._engine = engine
        self._log_key = log_key
        self._anchor = anchor
        self._clock = clock
        self._turn = Lock()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Begin; everything is kept at the end, or nothing when an error passes through.

        The head of the log is anchored after the commit: an anchor that lags is
        honest, one that runs ahead never is.
        """
        with self._turn:
            with self._session() as session:
                transaction = Transaction(session, self._log_key, self._clock())
                yield transaction
                head = transaction.seal()
            if head:
                self._anchor.write(head)

    def accounts(self) -> tuple[Actor, ...]:
        """Everybody with an account, the first one first."""
        with self._turn, self._session() as session:
            rows = session.scalars(select(AccountRow).order_by(AccountRow.since, AccountRow.id))
            return tuple(Actor(id=row.id, name=row.name) for row in rows)

    def open_account(self, name: str) -> Actor:
        actor = Actor(id=uuid4().hex, name=name)
        with self._turn, self._session() as session:
            session.execute(insert(AccountRow).values(**asdict(actor), since=self._clock()))
        return actor

    def close(self) -> None:
        """Let go of the file; what was kept is in it."""
        with self._turn:
            self._engine.dispose()

    @contextmanager
    def _session(self) -> Iterator[Session]:
        try:
            with Session(self._engine) as session, session.begin():
                yield session
        except SQLAlchemyError as error:
            raise NotKept from error
