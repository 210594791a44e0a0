"""The key of the log: outside the database, and not made from the key of the database.

A database that is encrypted anew gets another key; its log must stay the one
it was.  So this key stands in a file of its own, and travels with a backup.
"""

import secrets
from pathlib import Path

from workbench.storage.anchor import Anchor
from workbench.storage.chain import BEGIN
from workbench.storage.errors import UnreadableKey
from workbench.storage.private_files import write_whole

LOG_KEY = "workbench.log.key"
ANCHOR = "workbench.log.head"
KEY_BYTES = 32


def new_log_key(folder: Path) -> bytes:
    """A key, with an anchor at the beginning of its log: whatever comes next goes on from there."""
    key = secrets.token_bytes(KEY_BYTES)
    write_whole(folder / LOG_KEY, key.hex().encode())
    anchor_of(folder, key).begin(BEGIN)
    return key


def log_key(folder: Path) -> bytes:
    """The key of a log.

    Raises
    ------
    UnreadableKey
    """
    file = folder / LOG_KEY
    try:
        key = bytes.fromhex(file.read_text("ascii"))
    except (OSError, ValueError):  # the cause could quote the file, and with it the key
        raise UnreadableKey(file) from None
    if len(key) != KEY_BYTES:
        raise UnreadableKey(file)
    return key


def anchor_of(folder: Path, key: bytes) -> Anchor:
    return Anchor(folder / ANCHOR, key)
