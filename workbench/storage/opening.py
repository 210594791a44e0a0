"""Creating and opening a store: a folder with an encrypted database and its key file."""

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from workbench.storage.engine import encrypted
from workbench.storage.errors import (
    KeyWithoutStore,
    NoStore,
    StoreExists,
    UnreachableStore,
    UnreadableStore,
)
from workbench.storage.keys import new_key, read_key, write_key
from workbench.storage.migrating import migrate
from workbench.storage.private_files import make_empty, make_folder, move
from workbench.storage.store import Store

DATABASE = "workbench.db"
KEY = "workbench.key"
UNFINISHED = f"{DATABASE}.new"


def store_exists(folder: Path) -> bool:
    """Whether a finished store stands in a folder."""
    return (folder / DATABASE).exists()


def create_store(folder: Path, passphrase: str | None, account_name: str) -> Store:
    """Make a new store with one account and open it.

    Without a passphrase the key stands in a file that only its owner can read.
    The database appears under its name when it is finished, not before.

    Raises
    ------
    StoreExists, KeyWithoutStore, UnreachableStore, NoEncryption
    """
    _refuse_to_overwrite(folder)
    try:
        key = _make(folder, passphrase, account_name)
    except OSError as error:
        raise UnreachableStore(folder) from error
    return Store(_engine(folder / DATABASE, key))


def open_store(folder: Path, passphrase: str | None) -> Store:
    """Open the store in a folder, with its tables brought up to date.

    Raises
    ------
    NoStore, PassphraseNeeded, WrongPassphrase, UnreadableKey, UnreadableStore,
    UnreachableStore, NewerStore, NoEncryption
    """
    if not store_exists(folder):
        raise NoStore(folder)
    return Store(_engine(folder / DATABASE, read_key(folder / KEY, passphrase)))


def _refuse_to_overwrite(folder: Path) -> None:
    if store_exists(folder):
        raise StoreExists(folder)
    # A database that was moved away opens with no other key; one of our own that
    # was never finished stands beside its key and is made anew.
    if (folder / KEY).exists() and not (folder / UNFINISHED).exists():
        raise KeyWithoutStore(folder / KEY)


def _make(folder: Path, passphrase: str | None, account_name: str) -> bytes:
    key, unfinished = new_key(), folder / UNFINISHED
    make_folder(folder)
    make_empty(unfinished)
    store = Store(_engine(unfinished, key))
    try:
        store.open_account(account_name)
    finally:
        store.close()
    write_key(folder / KEY, key, passphrase)
    move(unfinished, folder / DATABASE)
    return key


def _engine(file: Path, key: bytes) -> Engine:
    engine = encrypted(file, key)
    try:
        migrate(engine)
    except SQLAlchemyError as error:
        engine.dispose()
        damaged = isinstance(error, DatabaseError) and not isinstance(error, OperationalError)
        raise (UnreadableStore if damaged else UnreachableStore)(file) from error
    except BaseException:
        engine.dispose()
        raise
    return engine
