"""The proof of a store: what stands in it at one moment, counted, and its digest.

Two files with the same proof hold the same rows in the same order.  The digest
says nothing about anybody: it can be printed and laid beside another.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.storage.engine import ONE_FILE, connected
from workbench.storage.errors import UnreadableStore

TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
SOUND = {"integrity_check": [("ok",)], "cipher_integrity_check": [], "foreign_key_check": []}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """`last` is the moment of the last act, in UTC."""

    cases: int
    acts: int
    last: datetime | None
    rows: int
    digest: str


def prove(file: Path, key: bytes) -> Proof:
    """Read all of an encrypted file that nobody else has open.

    Raises
    ------
    UnreadableStore, UnreachableStore
        It does not open, or a page, an index or a reference in it is not sound.
    """
    with connected(file, key, ONE_FILE) as connection:
        for check, sound in SOUND.items():
            if connection.execute(f"PRAGMA {check}").fetchall() != sound:
                raise UnreadableStore(file)
        return proof_of(connection)


def proof_of(connection: Any) -> Proof:
    """The proof as of the moment at which this connection stands."""
    digest, rows = hashlib.sha256(), 0
    for name, declared in connection.execute(TABLES).fetchall():
        digest.update(f"{name}\0{declared}\0".encode())
        for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):  # noqa: S608 a table of our own
            digest.update(repr(row).encode())
            rows += 1
    cases, acts, last = connection.execute(
        "SELECT (SELECT count(*) FROM cases), count(*), max(at) FROM acts"
    ).fetchone()
    return Proof(cases=cases, acts=acts, last=_moment(last), rows=rows, digest=digest.hexdigest())


def _moment(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept).replace(tzinfo=UTC) if kept else None
