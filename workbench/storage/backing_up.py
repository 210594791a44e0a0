"""A backup of a store while it is in use, and a store from a backup; both proven."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from workbench.storage.backup_file import Backup, read_backup, write_backup
from workbench.storage.chain import BEGIN, Head
from workbench.storage.copying import copy
from workbench.storage.engine import ONE_FILE, connected
from workbench.storage.errors import (
    DamagedBackup,
    NameTaken,
    NotLocked,
    UnprovenCopy,
    UnreachableStore,
    UnreadableStore,
)
from workbench.storage.keys import KeyFile, PlainKey, Secret, keep, kept
from workbench.storage.log_key import LOG_KEY, anchor_of, log_key
from workbench.storage.opening import (
    DATABASE,
    KEY,
    UNFINISHED,
    key_of,
    open_store,
    refuse_to_overwrite,
)
from workbench.storage.private_files import make_folder, move, write_whole
from workbench.storage.proving import Proof, prove

LAST_OF_THE_LOG = "SELECT sequence, digest, state FROM access_log ORDER BY id DESC LIMIT 1"


def back_up(folder: Path, secret: Secret, to: Path) -> Proof:
    """Put the store as of this moment into one file, open that again, and compare.

    The name appears when the backup is proven, not before.

    Raises
    ------
    NotLocked, NameTaken, UnprovenCopy, and whatever `open_store` raises
    """
    open_store(folder, secret).close()  # brought up to date, and as it was left
    key, stands = key_of(folder, secret), kept(folder / KEY)
    if isinstance(stands.key, PlainKey):
        raise NotLocked(folder / KEY)
    if to.exists():
        raise NameTaken(to)
    unproven = to.with_name(f"{to.name}.new")
    with _passing(to, to.with_name(f"{to.name}.db"), unproven) as (database, _):
        with connected(folder / DATABASE, key) as source:
            proof = copy(source, database, key)
        sealing = log_key(folder)
        write_backup(unproven, key, KeyFile(**dict(stands)), sealing, database)
        if _proof_of(read_backup(unproven), secret, database) != proof:
            raise UnprovenCopy(to)
        move(unproven, to)
    return proof


def restore(backup: Backup, secret: Secret, folder: Path) -> Proof:
    """Make a store from a backup, in a folder that holds none.

    Raises
    ------
    StoreExists, KeyWithoutStore
        Something stands there already.
    WrongPassphrase, WrongRecoveryKey, NoRecoveryKey, DamagedBackup, UnreachableStore
    """
    refuse_to_overwrite(folder)
    key = backup.key(secret)
    with _passing(folder, folder / UNFINISHED) as (unfinished,):
        make_folder(folder)
        proof = _proof_of(backup, secret, unfinished)
        _go_on_with_the_log(folder, backup.log_key(key), unfinished, key)
        keep(folder / KEY, backup.head.key)
        move(unfinished, folder / DATABASE)
    return proof


def _go_on_with_the_log(folder: Path, sealing: bytes, database: Path, key: bytes) -> None:
    write_whole(folder / LOG_KEY, sealing.hex().encode())
    with connected(database, key, ONE_FILE) as connection:
        last = connection.execute(LAST_OF_THE_LOG).fetchone()
    anchor_of(folder, sealing).begin(Head(*last) if last else BEGIN)


def _proof_of(backup: Backup, secret: Secret, database: Path) -> Proof:
    key = backup.key(secret)
    backup.unpack(database)
    try:
        return prove(database, key)
    except UnreadableStore:
        raise DamagedBackup(backup.file) from None


@contextmanager
def _passing(place: Path, *files: Path) -> Iterator[tuple[Path, ...]]:
    """Files that are gone at the end, whatever happens."""
    try:
        yield files
    except OSError as error:
        raise UnreachableStore(place) from error
    finally:
        for file in files:
            with suppress(OSError):  # where nothing could be written nothing stands
                file.unlink()
