"""What the commands about a store as a whole share: refusals in one line, and the proof at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from workbench.access import Deed, LogEntry, NotKept, Outcome, Purpose
from workbench.cli.faults import Fault
from workbench.cli.printing import print_document, say
from workbench.storage.errors import StorageError, WrongPassphrase, WrongRecoveryKey
from workbench.storage.keys import Secret
from workbench.storage.opening import open_store
from workbench.storage.proving import Proof

DIGITS = 16
"""Of the digest, shown to people: enough to lay two beside each other."""


@contextmanager
def refusing(place: Path) -> Iterator[None]:
    """One line that names the store or the file, for whatever is wrong with it."""
    try:
        yield
    except (WrongPassphrase, WrongRecoveryKey) as error:
        raise Fault(f"{place}: {error}; type it again") from None
    except StorageError as error:
        raise Fault(str(error)) from error
    except (OSError, NotKept) as error:
        raise Fault(f"{place}: cannot be read or written now; see to room and rights") from error


def log(folder: Path, secret: Secret, deed: Deed) -> None:
    """Write in the log of a store what is done with it as a whole."""
    store = open_store(folder, secret)
    try:
        who = store.accounts()[0]
        with store.transaction() as now:
            now.log(
                LogEntry(
                    actor=who.id,
                    case_id=None,
                    thing="store",
                    purpose=Purpose.CASEWORK,
                    deed=deed,
                    outcome=Outcome.DONE,
                    at=now.at,
                )
            )
    finally:
        store.close()


def print_proof(said: str, place: Path, proof: Proof, *, as_json: bool) -> None:
    if as_json:
        print_document({"place": str(place), **_document(proof)})
        return
    say(
        f"{said}: {place}",
        f"Casussen / cases: {proof.cases}",
        f"Handelingen / acts: {proof.acts}",
        f"Laatste / last: {_moment(proof.last)}",
        f"Kenmerk / digest: {proof.digest[:DIGITS]}",
    )


def _document(proof: Proof) -> dict[str, Any]:
    return {**asdict(proof), "last": proof.last and proof.last.isoformat()}


def _moment(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "-"
