"""Turning the key: which key of a key file opens a database, whatever was broken off before."""

from pathlib import Path

from workbench.storage.engine import ONE_FILE, connected
from workbench.storage.errors import UnreadableStore, WrongPassphrase, WrongRecoveryKey
from workbench.storage.keys import Secret, keep, kept, unlocked
from workbench.storage.recovery_key import RecoveryKey


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
    for key, stays in opened:
        if _fits(key, database):
            keep(key_file, stays)
            return key
    if len(opened) == 1:
        # What it opened is not the key of this database any more, or not yet.
        raise WrongRecoveryKey if isinstance(secret, RecoveryKey) else WrongPassphrase
    raise UnreadableStore(database)


def _fits(key: bytes, database: Path) -> bool:
    try:
        with connected(database, key, ONE_FILE):
            return True
    except UnreadableStore:
        return False
