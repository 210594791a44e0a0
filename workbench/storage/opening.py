"""Creating and opening a store: a folder with an encrypted database and its key file."""

from pathlib import Path

from sqlalchemy import Engine

from workbench.storage.engine import encrypted
from workbench.storage.errors import NoStore, StoreExists
from workbench.storage.keys import new_key, read_key, write_key
from workbench.storage.migrating import migrate
from workbench.storage.private_files import make_empty, make_folder, move
from workbench.storage.store import Store

DATABASE = "workbench.db"
KEY = "workbench.key"


def store_exists(folder: Path) -> bool:
    """Whether a finished store stands in a folder."""
    return (folder / DATABASE).exists()


def create_store(folder: Path, passphrase: str | None, account_name: str) -> Store:
    """Make a new store with one account and open it.

    Without a passphrase the key stands in a file that only its owner can read.
    The database appears under its name when it is finished, not before.

    Raises
    ------
    StoreExists, NoEncryption
    """
    if store_exists(folder):
        raise StoreExists(folder)
    make_folder(folder)
    key, unfinished = new_key(), folder / f"{DATABASE}.new"
    make_empty(unfinished)
    _open(unfinished, key, account_name)
    write_key(folder / KEY, key, passphrase)
    move(unfinished, folder / DATABASE)
    return Store(_engine(folder / DATABASE, key))


def open_store(folder: Path, passphrase: str | None) -> Store:
    """Open the store in a folder, with its tables brought up to date.

    Raises
    ------
    NoStore, PassphraseNeeded, WrongPassphrase, UnreadableKey, UnreadableStore, NoEncryption
    """
    if not store_exists(folder):
        raise NoStore(folder)
    return Store(_engine(folder / DATABASE, read_key(folder / KEY, passphrase)))


def _open(file: Path, key: bytes, account_name: str) -> None:
    store = Store(_engine(file, key))
    try:
        store.open_account(account_name)
    finally:
        store.close()


def _engine(file: Path, key: bytes) -> Engine:
    engine = encrypted(file, key)
    try:
        migrate(engine)
    except Exception:
        engine.dispose()
        raise
    return engine
