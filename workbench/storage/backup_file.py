"""A backup: one file with a database, its key in wrapped form, and the key of its log.

    a line that says what it is
    the length of the head, in four bytes
    the head: the key file, and the key of the log encrypted under the key of the database
    the database, as it is: encrypted
    a seal: HMAC-SHA256 over all of this, with a key that follows from that of the database
    a digest: SHA-256 over all of this, the seal included

The digest needs no key: damage is told before anybody is asked for a passphrase.
The seal tells what the digest cannot, that nobody put the file together anew.
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel

from workbench.storage.errors import DamagedBackup
from workbench.storage.keys import KEY_BYTES, NONCE_BYTES, KeyFile, Secret, unlocked
from workbench.storage.private_files import writing

WHAT = b"family network workbench backup 1\n"
LENGTH, SEAL, DIGEST = 4, 32, 32
AT_ONCE = 1 << 20


class Head(BaseModel):
    """What stands before the database."""

    key: KeyFile
    log_key: str


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that is whole, bit for bit; whose it is shows when it is opened."""

    file: Path
    head: Head
    begin: int
    end: int

    def key(self, secret: Secret) -> bytes:
        """The key of its database.

        Raises
        ------
        WrongPassphrase, WrongRecoveryKey, NoRecoveryKey
            The secret is of another store, or of another time.
        DamagedBackup
            Whoever wrote this file did not have that key.
        """
        key = unlocked(self.head.key, secret, self.file)[0][0]
        seal = _sealing(key)
        with self.file.open("rb") as handle:
            for piece in _pieces(handle, self.end):
                seal.update(piece)
            try:
                seal.verify(handle.read(SEAL))
            except InvalidSignature:
                raise DamagedBackup(self.file) from None
        return key

    def log_key(self, key: bytes) -> bytes:
        sealed = bytes.fromhex(self.head.log_key)
        try:
            return _for_log(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], WHAT)
        except InvalidTag:
            raise DamagedBackup(self.file) from None

    def unpack(self, database: Path) -> None:
        """Write the database into a new file."""
        with self.file.open("rb") as handle, writing(database) as out:
            handle.seek(self.begin)
            for piece in _pieces(handle, self.end - self.begin):
                out.write(piece)


def read_backup(file: Path) -> Backup:
    """Read a backup, and refuse it when a single bit is not as it was written.

    Raises
    ------
    DamagedBackup, OSError
    """
    end = file.stat().st_size - SEAL - DIGEST
    with file.open("rb") as handle:
        digest = hashlib.sha256()
        for piece in _pieces(handle, max(end + SEAL, 0)):
            digest.update(piece)
        if handle.read() != digest.digest():
            raise DamagedBackup(file)
        handle.seek(0)
        try:
            head, begin = _head(handle)
        except ValueError:
            raise DamagedBackup(file) from None
    return Backup(file, head, begin, end)


def write_backup(file: Path, key: bytes, kept: KeyFile, log_key: bytes, database: Path) -> None:
    """Put a backup together from a database that nobody has open."""
    seal, digest = _sealing(key), hashlib.sha256()
    with writing(file) as out, database.open("rb") as handle:
        head = Head(key=kept, log_key=_wrapped(key, log_key)).model_dump_json(exclude_none=True)
        first = [WHAT, len(head.encode()).to_bytes(LENGTH, "big"), head.encode()]
        for piece in (*first, *_pieces(handle, database.stat().st_size)):
            seal.update(piece)
            digest.update(piece)
            out.write(piece)
        sealed = seal.finalize()
        digest.update(sealed)
        out.write(sealed + digest.digest())


def _head(handle: BinaryIO) -> tuple[Head, int]:
    if handle.read(len(WHAT)) != WHAT:
        message = "not a backup of this kind"
        raise ValueError(message)
    length = int.from_bytes(handle.read(LENGTH), "big")
    head = Head.model_validate_json(handle.read(length))
    return head, handle.tell()


def _pieces(handle: BinaryIO, length: int) -> Iterator[bytes]:
    while length > 0 and (piece := handle.read(min(length, AT_ONCE))):
        length -= len(piece)
        yield piece


def _wrapped(key: bytes, log_key: bytes) -> str:
    nonce = os.urandom(NONCE_BYTES)
    return (nonce + _for_log(key).encrypt(nonce, log_key, WHAT)).hex()


def _for_log(key: bytes) -> AESGCM:
    return AESGCM(_follows(key, b"key of the log"))


def _sealing(key: bytes) -> HMAC:
    return HMAC(_follows(key, b"seal"), SHA256())


def _follows(key: bytes, what_for: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=WHAT + what_for).derive(key)
