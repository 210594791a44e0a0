"""Turning the key: which key of a key file opens a database, whatever was broken off before."""

from pathlib import Path

from workbench.storage.engine import ONE_FILE, connected
from workbench.storage.errors import UnreadableStore
from workbench.storage.keys import Key, Secret, keep, kept, unlocked


def turn(key_file: Path, database: Path, secret: Secret) -> bytes:
    """The key that opens a database.

    Where encrypting anew was broken off the file holds two keys.  The one that
    opens the database stays, the other goes.

    Raises
    ------
    PassphraseNeeded, WrongPassphrase, WrongRecoveryKey, NoRecoveryKey, UnreadableKey
        The secret opens no key.
    UnreadableStore, UnreachableStore
        It does, and that does not open the database.
    """
    whole = kept(key_file)
    opened = unlocked(whole, secret, key_file)
    if whole.coming is None:
        return opened[0][0]
    key, stays = _fitting(opened, database)
    keep(key_file, stays)
    return key


def _fitting(opened: list[tuple[bytes, Key]], database: Path) -> tuple[bytes, Key]:
    for key, stays in opened:
        try:
            with connected(database, key, ONE_FILE):
                return key, stays
        except UnreadableStore:
            continue
    raise UnreadableStore(database)
