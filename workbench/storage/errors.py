"""Everything that can be wrong with a store.

StorageError
├── NoStore           no store stands in this folder
├── StoreExists       one stands there already
├── NoEncryption      sqlcipher3 is missing; nothing is ever written in plain text
├── PassphraseNeeded  the store has a passphrase and none was given
├── WrongPassphrase   the passphrase does not open the key
├── NoRecoveryKey     the store was made without one
├── WrongRecoveryKey  the recovery key is whole, and of another store
├── MistypedRecoveryKey  a group of it cannot be right
├── UnreadableKey     the key file is missing or damaged
├── KeyWithoutStore   a key stands where its database is gone; it is never written over
├── UnreadableStore   the database does not open with its key, or is damaged
├── UnreachableStore  the files cannot be opened or written now
├── StoreInUse        somebody has the store open, and this asks for it alone
├── NotLocked         the store has no passphrase: what is made of it would stand open
├── NameTaken         a file stands under the name that was asked for
├── DamagedBackup     the file is no backup, or not one bit for bit
├── UnprovenCopy      a copy was made and does not equal its source
├── RolledBack        the database is older than the head of its log, or part of it is
├── UnchainedLog      the log is from before rows were sealed
├── LostAnchor        the head of the log, kept beside the database, is gone or damaged
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


class NoRecoveryKey(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} holds no recovery key; open the store with its passphrase")


class WrongRecoveryKey(StorageError):
    def __init__(self) -> None:
        super().__init__("this recovery key does not open the store")


class MistypedRecoveryKey(StorageError):
    def __init__(self, group: int, groups: int) -> None:
        self.group = group
        wrong = (
            f"has more than {groups} groups" if group > groups else f"group {group} is not right"
        )
        super().__init__(f"recovery key: {wrong}; type it as it stands on paper")


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


class RolledBack(StorageError):
    """`kept` rows stand in the log where there were `anchored`; equal when they are others."""

    def __init__(self, file: Path, kept: int, anchored: int) -> None:
        self.file, self.kept, self.anchored = file, kept, anchored
        super().__init__(
            f"{file} is not as it was left: its log has {kept} rows where it had {anchored},"
            " or other ones; put the newest back, or see workbench log verify and log accept"
        )


class UnchainedLog(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} has a log from before rows were sealed; open the store once")


class LostAnchor(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(
            f"{file} is gone or damaged; put it back, or see workbench log verify and log accept"
        )


class StoreInUse(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} is open elsewhere; stop that workbench first")


class NotLocked(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} is a key without a passphrase; this is for stores that have one")


class NameTaken(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} exists already; choose another name")


class DamagedBackup(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} is damaged or no backup; use another copy")


class UnprovenCopy(StorageError):
    def __init__(self, file: Path) -> None:
        self.file = file
        super().__init__(f"{file} does not equal what it was copied from; nothing was replaced")


class NewerStore(StorageError):
    def __init__(self, revision: str) -> None:
        self.revision = revision
        super().__init__(f"a later edition of the workbench wrote this store ({revision})")
