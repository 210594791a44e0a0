"""A copy of a database as of one moment, under its own key or under another.

SQLite's own backup is used, page by page: it reads inside the same transaction
that counts, so the copy and its proof are of one moment, others go on writing,
and every row keeps its place.
"""

from pathlib import Path
from typing import Any

from workbench.storage.engine import ONE_FILE, connected
from workbench.storage.errors import UnprovenCopy
from workbench.storage.private_files import make_empty, move, settle
from workbench.storage.proving import Proof, proof_of, prove


def copy(source: Any, to: Path, key: bytes) -> Proof:
    """Copy an open database into a new file of its own, and say what was copied.

    Raises
    ------
    UnreachableStore
        There is no room, or writing is not allowed.
    """
    make_empty(to)
    with connected(to, key, ONE_FILE) as there:
        source.execute("BEGIN")
        try:
            proof = proof_of(source)
            source.backup(there)
        finally:
            source.execute("ROLLBACK")
        there.execute("PRAGMA journal_mode = DELETE").fetchone()
    settle(to)
    return proof


def copy_proven(source: Any, to: Path, key: bytes) -> Proof:
    """Copy, open the copy again, and compare."""
    proof = copy(source, to, key)
    if prove(to, key) != proof:
        raise UnprovenCopy(to)
    return proof


def copy_beside(file: Path, key: bytes, name: str) -> None:
    """Keep a proven copy of a database under another name; the same key opens it."""
    beside = file.with_name(f"{file.name}.{name}")
    unfinished = beside.with_name(f"{beside.name}.new")
    with connected(file, key) as source:
        copy_proven(source, unfinished, key)
    move(unfinished, beside)
