"""What casework needs kept, whoever keeps it."""

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from risk import Case, Change
from workbench.access import Act, CaseTitle, LogEntry


class Kept(Protocol):
    """One transaction: all that is written in it is kept, or nothing."""

    @property
    def at(self) -> datetime:
        """The moment of this transaction, in UTC."""

    def members(self, case_id: str) -> frozenset[str]:
        """Ids of those who belong to a case; empty for a case that is not there."""

    def titles(self, actor_id: str) -> tuple[CaseTitle, ...]:
        """The cases somebody belongs to, the last changed first."""

    def found(self, case_id: str, actor_id: str) -> None:
        """Make room for a new case with its first member."""

    def case(self, case_id: str) -> Case:
        """The case as it stands: a copy that nobody else holds."""

    def acts(self, case_id: str) -> tuple[Act, ...]:
        """The ledger of a case, oldest act first."""

    def act(self, case_id: str, act_id: str) -> Act | None:
        """One act, or None where the case has no such act."""

    def last_act(self, case_id: str) -> Act | None:
        """The newest act of a case."""

    def changes(self, case_id: str, act_id: str) -> tuple[Change, ...]:
        """What an act changed, in order."""

    def write(self, act: Act, changes: tuple[Change, ...]) -> None:
        """Write an act into the ledger and its changes into the case."""

    def language(self, actor_id: str) -> str:
        """The language in which somebody works."""

    def speak(self, actor_id: str, language: str) -> None:
        """Keep the language in which somebody wants to work."""

    def log(self, entry: LogEntry) -> None:
        """Write one row of the access log."""


class Keeping(Protocol):
    """A store, as casework sees it."""

    def transaction(self) -> AbstractContextManager[Kept]:
        """Begin; keep everything at the end, or nothing when an error passes through.

        Raises
        ------
        NotKept
            Something could not be read or written; nothing is kept.
        """
