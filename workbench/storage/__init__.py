"""The encrypted store: tables, repositories and the ledger; no row leaves this room."""

from workbench.storage.backing_up import back_up, restore
from workbench.storage.backup_file import Backup, read_backup
from workbench.storage.errors import (
    DamagedBackup,
    KeyWithoutStore,
    LostAnchor,
    MistypedRecoveryKey,
    NameTaken,
    NewerStore,
    NoEncryption,
    NoRecoveryKey,
    NoStore,
    NotLocked,
    PassphraseNeeded,
    RolledBack,
    StorageError,
    StoreExists,
    StoreInUse,
    UnprovenCopy,
    UnreachableStore,
    UnreadableKey,
    UnreadableStore,
    WrongPassphrase,
    WrongRecoveryKey,
)
from workbench.storage.opening import create_store, open_store, store_exists
from workbench.storage.proving import Proof
from workbench.storage.recovery_key import RecoveryKey, new_recovery_key, read_recovery_key
from workbench.storage.rekeying import encrypt_anew, proof_of_store, set_passphrase
from workbench.storage.store import Store, Transaction

__all__ = [
    "Backup",
    "DamagedBackup",
    "KeyWithoutStore",
    "LostAnchor",
    "MistypedRecoveryKey",
    "NameTaken",
    "NewerStore",
    "NoEncryption",
    "NoRecoveryKey",
    "NoStore",
    "NotLocked",
    "PassphraseNeeded",
    "Proof",
    "RecoveryKey",
    "RolledBack",
    "StorageError",
    "Store",
    "StoreExists",
    "StoreInUse",
    "Transaction",
    "UnprovenCopy",
    "UnreachableStore",
    "UnreadableKey",
    "UnreadableStore",
    "WrongPassphrase",
    "WrongRecoveryKey",
    "back_up",
    "create_store",
    "encrypt_anew",
    "new_recovery_key",
    "open_store",
    "proof_of_store",
    "read_backup",
    "read_recovery_key",
    "restore",
    "set_passphrase",
    "store_exists",
]
