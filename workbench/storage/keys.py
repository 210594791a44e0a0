"""The key of a store: 32 random bytes, as they stand or wrapped by a passphrase.

The passphrase never encrypts the database.  Argon2id makes a wrapping key of
it, AES-GCM wraps the random key with that, and a changed passphrase wraps the
same key anew.  A store without a passphrase (training) keeps its key in a file
that only its owner can read.
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
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from workbench.storage.errors import PassphraseNeeded, UnreadableKey, WrongPassphrase
from workbench.storage.private_files import write_whole

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
    """A key that opens with a passphrase."""

    kind: Literal["wrapped"] = "wrapped"
    derivation: Derivation
    nonce: str
    wrapped: str


class KeyFile(BaseModel):
    """What stands in the key file."""

    key: PlainKey | WrappedKey = Field(discriminator="kind")


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def write_key(file: Path, key: bytes, passphrase: str | None) -> None:
    """Keep a key, wrapped when there is a passphrase."""
    kept = PlainKey(key=_text(key)) if passphrase is None else _wrap(key, passphrase)
    write_whole(file, KeyFile(key=kept).model_dump_json(indent=1).encode())


def read_key(file: Path, passphrase: str | None) -> bytes:
    """The key in a file.

    Raises
    ------
    PassphraseNeeded, WrongPassphrase, UnreadableKey
    """
    try:
        kept = KeyFile.model_validate(json.loads(file.read_bytes())).key
        if isinstance(kept, PlainKey):
            return _of_length(b64decode(kept.key, validate=True))
        if passphrase is None:
            raise PassphraseNeeded
        return _of_length(_unwrap(kept, passphrase))
    # The cause could quote the file, and with it a key: it is left out.
    except (OSError, ValueError, Argon2Error, ValidationError):
        raise UnreadableKey(file) from None


def _wrap(key: bytes, passphrase: str) -> WrappedKey:
    derivation, nonce = Derivation(), secrets.token_bytes(NONCE_BYTES)
    cipher = AESGCM(_derive(passphrase, derivation))
    wrapped = cipher.encrypt(nonce, key, _bound(derivation))
    return WrappedKey(derivation=derivation, nonce=_text(nonce), wrapped=_text(wrapped))


def _unwrap(kept: WrappedKey, passphrase: str) -> bytes:
    nonce, wrapped = b64decode(kept.nonce, validate=True), b64decode(kept.wrapped, validate=True)
    cipher = AESGCM(_derive(passphrase, kept.derivation))
    try:
        return cipher.decrypt(nonce, wrapped, _bound(kept.derivation))
    except InvalidTag:
        raise WrongPassphrase from None


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
