"""Another passphrase for a store, or another key under it.

A new passphrase wraps the same key anew: one file, replaced whole.  A new key
encrypts the whole database into a new file first.  Then three steps follow,
and a power cut between any two leaves a store that opens with the old secrets
or with the new ones: the key file tells both keys, the new database takes its
place, the key file forgets the old key.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from workbench.storage.copying import copy_proven
from workbench.storage.engine import ONE_FILE, connected
from workbench.storage.errors import NotLocked, StoreInUse, UnreachableStore
from workbench.storage.keys import Key, PlainKey, Secret, keep, kept, new_key, wrapped
from workbench.storage.opening import DATABASE, KEY, key_of
from workbench.storage.private_files import move
from workbench.storage.proving import Proof, prove
from workbench.storage.recovery_key import RecoveryKey

COMING = f"{DATABASE}.coming"


def has_recovery_key(folder: Path) -> bool:
    """Whether a recovery key was ever made for this store.

    Raises
    ------
    NotLocked, UnreadableKey
    """
    return _locked(folder).recovery is not None


def set_passphrase(
    folder: Path, secret: Secret, passphrase: str, recovery: RecoveryKey | None = None
) -> None:
    """Have another passphrase open the same key; the recovery key stays unless another is given.

    Raises
    ------
    NoStore, NotLocked, WrongPassphrase, WrongRecoveryKey, NoRecoveryKey,
    UnreadableKey, UnreadableStore, UnreachableStore
    """
    key = key_of(folder, secret)
    stands = _locked(folder)
    made = wrapped(key, passphrase, recovery)
    with _reachable(folder):
        keep(folder / KEY, made if recovery else Key(key=made.key, recovery=stands.recovery))


def encrypt_anew(folder: Path, secret: Secret, passphrase: str, recovery: RecoveryKey) -> Proof:
    """Encrypt the database under another key; the old one opens nothing any more.

    Copies from before a change of the tables go: nothing would open them.

    Raises
    ------
    StoreInUse
        Somebody has the store open.
    NoStore, NotLocked, WrongPassphrase, WrongRecoveryKey, NoRecoveryKey,
    UnreadableKey, UnreadableStore, UnreachableStore, UnprovenCopy
    """
    old, new = key_of(folder, secret), new_key()
    stands, coming = _locked(folder), wrapped(new, passphrase, recovery)
    database, beside = folder / DATABASE, folder / COMING
    with _reachable(folder):
        with _alone(database, old) as source:
            proof = copy_proven(source, beside, new)
            keep(folder / KEY, stands, coming)
            if os.name == "posix":
                move(beside, database)  # nobody can have slipped in between
        if os.name != "posix":
            move(beside, database)  # an open file cannot be replaced there
        keep(folder / KEY, coming)
        for copy in folder.glob(f"{DATABASE}.*"):
            copy.unlink()
    return proof


def proof_of_store(folder: Path, secret: Secret) -> Proof:
    """The proof of a store that nobody has open.

    Raises
    ------
    NoStore, WrongPassphrase, UnreadableStore, UnreachableStore
    """
    return prove(folder / DATABASE, key_of(folder, secret))


def _locked(folder: Path) -> Key:
    stands = kept(folder / KEY)
    if isinstance(stands.key, PlainKey):
        raise NotLocked(folder / KEY)
    return stands


@contextmanager
def _reachable(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnreachableStore(folder) from error


@contextmanager
def _alone(database: Path, key: bytes) -> Iterator[Any]:
    """The database with nobody else in it, until the block ends."""
    with connected(database, key, ONE_FILE) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
        try:
            # Leaving the write-ahead log asks for the file alone, and copies what stood in it.
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except Exception as error:
            if type(error).__name__ != "OperationalError":
                raise
            raise StoreInUse(database) from error
        yield connection
