"""The key of a store: 32 random bytes, as they stand or wrapped by a passphrase.

The passphrase never encrypts the database.  Argon2id makes a wrapping key of
it, AES-GCM wraps the random key with that, and a changed passphrase wraps the
same key anew.  The recovery key wraps it a second time, beside the passphrase.
A store without a passphrase (training) keeps its key in a file that only its
owner can read.

While a database is encrypted anew the file holds two keys, the one that stands
and the one that is coming; which of them opens the database is then the truth.
"""

import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Literal

from argon2.exceptions import Argon2Error
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import BaseModel, ConfigDict, Field

from workbench.storage.errors import (
    NoRecoveryKey,
    PassphraseNeeded,
    StorageError,
    UnreadableKey,
    WrongPassphrase,
    WrongRecoveryKey,
)
from workbench.storage.private_files import write_whole
from workbench.storage.recovery_key import RecoveryKey

Secret = str | RecoveryKey | None
"""What opens a key: a passphrase, a recovery key, or nothing when it stands open."""

KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16


class Derivation(BaseModel):
    """How a passphrase becomes a wrapping key; kept, so that it may become dearer later."""

    model_config = ConfigDict(frozen=True)

    method: Literal["argon2id"] = "argon2id"
    memory_kib: int = Field(default=64 * 1024, ge=8, le=4 * 1024 * 1024)
    rounds: int = Field(default=3, ge=1, le=64)
    lanes: int = Field(default=4, ge=1, le=64)
    salt: str = Field(default_factory=lambda: _text(secrets.token_bytes(SALT_BYTES)))


class PlainKey(BaseModel):
    """A key as it stands."""

    kind: Literal["plain"] = "plain"
    key: str


class WrappedKey(BaseModel):
    """A key that opens with a passphrase, or with a recovery key."""

    kind: Literal["wrapped"] = "wrapped"
    derivation: Derivation
    nonce: str
    wrapped: str


class Key(BaseModel):
    """One key, and what opens it."""

    key: PlainKey | WrappedKey = Field(discriminator="kind")
    recovery: WrappedKey | None = None


class KeyFile(Key):
    """What stands in the key file."""

    coming: Key | None = None


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def wrapped(key: bytes, passphrase: str | None, recovery: RecoveryKey | None = None) -> Key:
    """A key as it may be kept: wrapped when there is a passphrase."""
    return Key(
        key=PlainKey(key=_text(key)) if passphrase is None else _wrap(key, passphrase),
        recovery=recovery and _wrap(key, str(recovery)),
    )


def keep(file: Path, key: Key, coming: Key | None = None) -> None:
    """Write a key, and beside it the one that is coming."""
    whole = KeyFile(key=key.key, recovery=key.recovery, coming=coming)
    write_whole(file, whole.model_dump_json(indent=1, exclude_none=True).encode())


def kept(file: Path) -> KeyFile:
    """What stands in a key file.

    Raises
    ------
    UnreadableKey
    """
    try:
        return KeyFile.model_validate(json.loads(file.read_bytes()))
    # The cause could quote the file, and with it a key: it is left out.
    except (OSError, ValueError):
        raise UnreadableKey(file) from None


def unlocked(whole: KeyFile, secret: Secret, file: Path) -> list[tuple[bytes, Key]]:
    """Every key of a file that this secret opens, the one that stands first.

    Raises
    ------
    PassphraseNeeded, WrongPassphrase, WrongRecoveryKey, NoRecoveryKey, UnreadableKey
        It opens none.
    """
    opened: list[tuple[bytes, Key]] = []
    refused: list[StorageError] = []
    for key in (whole, whole.coming):
        if key is not None:
            try:
                opened.append((_unlocked(key, secret, file), key))
            except StorageError as error:
                refused.append(error)
    if not opened:
        raise refused[0]
    return opened


def _unlocked(key: Key, secret: Secret, file: Path) -> bytes:
    try:
        if isinstance(key.key, PlainKey):
            return _of_length(b64decode(key.key.key, validate=True))
        if secret is None:
            raise PassphraseNeeded
        wrapped = key.recovery if isinstance(secret, RecoveryKey) else key.key
        if wrapped is None:
            raise NoRecoveryKey(file)
        return _of_length(_unwrap(wrapped, str(secret)))
    except InvalidTag:
        raise (WrongRecoveryKey if isinstance(secret, RecoveryKey) else WrongPassphrase) from None
    # The cause could quote the file, and with it a key: it is left out.
    except (ValueError, Argon2Error):
        raise UnreadableKey(file) from None


def _wrap(key: bytes, passphrase: str) -> WrappedKey:
    derivation, nonce = Derivation(), secrets.token_bytes(NONCE_BYTES)
    cipher = AESGCM(_derive(passphrase, derivation))
    wrapped = cipher.encrypt(nonce, key, _bound(derivation))
    return WrappedKey(derivation=derivation, nonce=_text(nonce), wrapped=_text(wrapped))


def _unwrap(kept: WrappedKey, passphrase: str) -> bytes:
    nonce, wrapped = b64decode(kept.nonce, validate=True), b64decode(kept.wrapped, validate=True)
    cipher = AESGCM(_derive(passphrase, kept.derivation))
    return cipher.decrypt(nonce, wrapped, _bound(kept.derivation))


def _derive(passphrase: str, derivation: Derivation) -> bytes:
    # The same letters typed on another machine may come as other code points.
    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode(),
        b64decode(derivation.salt, validate=True),
        time_cost=derivation.rounds,
        memory_cost=derivation.memory_kib,
        parallelism=derivation.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _bound(derivation: Derivation) -> bytes:
    return derivation.model_dump_json().encode()


def _of_length(key: bytes) -> bytes:
    if len(key) != KEY_BYTES:
        message = "a key has 32 bytes"
        raise ValueError(message)
    return key


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()
