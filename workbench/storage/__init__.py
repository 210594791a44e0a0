"""The encrypted store: tables, repositories and the ledger; no row leaves this room."""

from workbench.storage.errors import (
    KeyWithoutStore,
    NewerStore,
    NoEncryption,
    NoStore,
    PassphraseNeeded,
    StorageError,
    StoreExists,
    UnreachableStore,
    UnreadableKey,
    UnreadableStore,
    WrongPassphrase,
)
from workbench.storage.opening import create_store, open_store, store_exists
from workbench.storage.store import Store, Transaction

__all__ = [
    "KeyWithoutStore",
    "NewerStore",
    "NoEncryption",
    "NoStore",
    "PassphraseNeeded",
    "StorageError",
    "Store",
    "StoreExists",
    "Transaction",
    "UnreachableStore",
    "UnreadableKey",
    "UnreadableStore",
    "WrongPassphrase",
    "create_store",
    "open_store",
    "store_exists",
]
