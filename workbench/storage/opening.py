"""Creating and opening a store: a folder with an encrypted database and its key file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from workbench.storage.copying import copy_beside
from workbench.storage.engine import encrypted
from workbench.storage.errors import (
    KeyWithoutStore,
    NoStore,
    StoreExists,
    UnreachableStore,
    UnreadableStore,
)
from workbench.storage.keys import Key, Secret, keep, new_key, wrapped
from workbench.storage.log_key import ANCHOR, LOG_KEY, anchor_of, log_key, new_log_key
from workbench.storage.migrating import due, migrate
from workbench.storage.private_files import make_empty, make_folder, move
from workbench.storage.recovery_key import RecoveryKey
from workbench.storage.resuming import is_chained, refuse_rollback
from workbench.storage.store import Store
from workbench.storage.turning import turn

DATABASE = "workbench.db"
KEY = "workbench.key"
UNFINISHED = f"{DATABASE}.new"


def store_exists(folder: Path) -> bool:
    """Whether a finished store stands in a folder."""
    return (folder / DATABASE).exists()


def create_store(
    folder: Path, passphrase: str | None, account_name: str, recovery: RecoveryKey | None = None
) -> Store:
    """Make a new store with one account and open it.

    Without a passphrase the key stands in a file that only its owner can read.
    A recovery key opens the store when its passphrase is lost.
    The database appears under its name when it is finished, not before.

    Raises
    ------
    StoreExists, KeyWithoutStore, UnreachableStore, NoEncryption
    """
    refuse_to_overwrite(folder)
    key = new_key()
    try:
        _make(folder, key, account_name, wrapped(key, passphrase, recovery))
    except OSError as error:
        raise UnreachableStore(folder) from error
    return _resumed(folder, key)


def open_store(folder: Path, secret: Secret) -> Store:
    """Open the store in a folder, with its tables brought up to date.

    A database of an earlier edition is copied first, beside itself.

    Raises
    ------
    NoStore, PassphraseNeeded, WrongPassphrase, WrongRecoveryKey, NoRecoveryKey,
    UnreadableKey, UnreadableStore, UnreachableStore, NewerStore, NoEncryption,
    RolledBack, LostAnchor
    """
    key = key_of(folder, secret)
    try:
        return _resumed(folder, key)
    except OSError as error:
        raise UnreachableStore(folder) from error


def key_of(folder: Path, secret: Secret) -> bytes:
    """The key of the store in a folder."""
    if not store_exists(folder):
        raise NoStore(folder)
    return turn(folder / KEY, folder / DATABASE, secret)


def refuse_to_overwrite(folder: Path) -> None:
    if store_exists(folder):
        raise StoreExists(folder)
    # A database that was moved away opens with no other key; one of our own that
    # was never finished stands beside its key and is made anew.
    if (folder / KEY).exists() and not (folder / UNFINISHED).exists():
        raise KeyWithoutStore(folder / KEY)


def _make(folder: Path, key: bytes, account_name: str, kept: Key) -> None:
    unfinished = folder / UNFINISHED
    make_folder(folder)
    make_empty(unfinished)
    sealing = new_log_key(folder)
    store = Store(_engine(unfinished, key, sealing), sealing, anchor_of(folder, sealing))
    try:
        store.open_account(account_name)
    finally:
        store.close()
    keep(folder / KEY, kept)
    move(unfinished, folder / DATABASE)


def _resumed(folder: Path, key: bytes) -> Store:
    """The store as it was left, or a refusal."""
    file = folder / DATABASE
    engine = encrypted(file, key)
    with _told_apart(engine, file):
        sealing = _log_key(folder, engine)
        anchor = anchor_of(folder, sealing)
        if earlier := due(engine):
            copy_beside(file, key, earlier)
        migrate(engine, sealing)
        refuse_rollback(engine, sealing, anchor, file)
    return Store(engine, sealing, anchor)


def _log_key(folder: Path, engine: Engine) -> bytes:
    # Only a store from before there was a chain may lack the key; otherwise somebody took it away.
    # A key without its anchor was being made when the machine stopped; it has sealed nothing.
    begun = (folder / LOG_KEY).exists() and (folder / ANCHOR).exists()
    return log_key(folder) if is_chained(engine) or begun else new_log_key(folder)


def _engine(file: Path, key: bytes, sealing: bytes) -> Engine:
    engine = encrypted(file, key)
    with _told_apart(engine, file):
        migrate(engine, sealing)
    return engine


@contextmanager
def _told_apart(engine: Engine, file: Path) -> Iterator[None]:
    """Let go of the database when it cannot be used, and say why."""
    try:
        yield
    except SQLAlchemyError as error:
        engine.dispose()
        damaged = isinstance(error, DatabaseError) and not isinstance(error, OperationalError)
        raise (UnreadableStore if damaged else UnreachableStore)(file) from error
    except BaseException:
        engine.dispose()
        raise
