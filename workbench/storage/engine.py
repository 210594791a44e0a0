"""The encrypted database: SQLCipher with a raw key, one connection, one writer."""

import importlib
import json
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from workbench.storage.errors import NoEncryption, UnreachableStore, UnreadableStore

WAIT_SECONDS = 10
RULES = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
)


def encrypted(file: Path, key: bytes) -> Engine:
    """An engine over one encrypted file, which must exist (it may be empty).

    Raises
    ------
    NoEncryption
        sqlcipher3 is missing or does not encrypt.
    UnreadableStore, UnreachableStore
        The file does not open with this key, or not now.  (At the first use.)
    """
    sqlcipher = _sqlcipher()

    def connect() -> Any:
        try:
            return _connection(sqlcipher, file, key)
        except sqlcipher.OperationalError as error:
            raise UnreachableStore(file) from error
        except sqlcipher.DatabaseError as error:
            raise UnreadableStore(file) from error

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=StaticPool,
        hide_parameters=True,
        json_serializer=_json,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _sqlcipher() -> Any:
    try:
        return importlib.import_module("sqlcipher3.dbapi2")
    except ImportError:
        raise NoEncryption from None


def _connection(sqlcipher: Any, file: Path, key: bytes) -> Any:
    connection = sqlcipher.connect(
        str(file), isolation_level=None, check_same_thread=False, timeout=WAIT_SECONDS
    )
    try:
        _unlock(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Any, key: bytes) -> None:
    # Straight on the driver, so that no key passes through a log of statements.
    connection.execute("PRAGMA cipher_memory_security = ON")
    connection.execute(f"""PRAGMA key = "x'{key.hex()}'\"""")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise NoEncryption
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for rule in RULES:
        connection.execute(f"PRAGMA {rule}").fetchone()


def _begin(connection: Connection) -> None:
    # Every deed writes its log row; asking for the writer's place at once spares a late refusal.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
