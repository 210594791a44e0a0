"""Everything that can be wrong with a store.

StorageError
├── NoStore           no store stands in this folder
├── StoreExists       one stands there already
├── NoEncryption      sqlcipher3 is missing; nothing is ever written in plain text
├── PassphraseNeeded  the store has a passphrase and none was given
├── WrongPassphrase   the passphrase does not open the key
├── UnreadableKey     the key file is missing or damaged
├── KeyWithoutStore   a key stands where its database is gone; it is never written over
├── UnreadableStore   the database does not open with its key, or is damaged
├── UnreachableStore  the files cannot be opened or written now
└── NewerStore        a later edition of the workbench wrote this store
"""

from pathlib import Path


class StorageError(Exception):
    """What is wrong with a store; names files, never what is in them."""


class NoStore(StorageError):
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"no store stands in {folder}")


class StoreExists(StorageError):
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(f"a store stands in {folder} already")


class NoEncryption(StorageError):
    def __init__(self) -> None:
        super().__init__("sqlcipher3 is missing, and without it nothing is kept")


class PassphraseNeeded(StorageError):
    def __init__(self) -> None:
        super().__init__("this store opens with a passphrase")


class WrongPassphrase(StorageError):
    def __init__(self) -> None:
        super().__init__("this passphrase does not open the store")


class UnreadableKey(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} is not a readable key file")


class UnreadableStore(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} does not open with its key, or is damaged")


class KeyWithoutStore(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} stands without its database; put that back, or move the key away")


class UnreachableStore(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} cannot be opened or written now: in use, no room, or not allowed")


class NewerStore(StorageError):
    def __init__(self, revision: str) -> None:
        self.revision = revision
        super().__init__(f"a later edition of the workbench wrote this store ({revision})")
