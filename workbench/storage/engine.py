"""The encrypted database: SQLCipher with a raw key, one connection, one writer."""

import importlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from workbench.storage.errors import NoEncryption, UnreachableStore, UnreadableStore

WAIT_SECONDS = 10
ONE_FILE = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
)
RULES = ("journal_mode = WAL", *ONE_FILE)


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
        with _named(sqlcipher, file):
            return _connection(sqlcipher, file, key, RULES)

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


@contextmanager
def connected(file: Path, key: bytes, rules: tuple[str, ...] = RULES) -> Iterator[Any]:
    """The driver's own connection, for what is done to a file as a whole.

    Raises
    ------
    NoEncryption, UnreadableStore, UnreachableStore
    """
    sqlcipher = _sqlcipher()
    with _named(sqlcipher, file):
        connection = _connection(sqlcipher, file, key, rules)
        try:
            yield connection
        finally:
            connection.close()


@contextmanager
def _named(sqlcipher: Any, file: Path) -> Iterator[None]:
    try:
        yield
    except (sqlcipher.OperationalError, OSError) as error:
        raise UnreachableStore(file) from error
    except sqlcipher.DatabaseError as error:
        raise UnreadableStore(file) from error


def _sqlcipher() -> Any:
    try:
        return importlib.import_module("sqlcipher3.dbapi2")
    except ImportError:
        raise NoEncryption from None


def _connection(sqlcipher: Any, file: Path, key: bytes, rules: tuple[str, ...]) -> Any:
    stood = file.stat().st_ino
    connection = sqlcipher.connect(
        str(file), isolation_level=None, check_same_thread=False, timeout=WAIT_SECONDS
    )
    try:
        _unlock(connection, key, rules)
        _refuse_another(file, stood)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_another(file: Path, stood: int) -> None:
    # Another file took its name while this one was waited for: edits would go nowhere.
    if file.stat().st_ino != stood:
        raise UnreachableStore(file)


def _unlock(connection: Any, key: bytes, rules: tuple[str, ...]) -> None:
    # Straight on the driver, so that no key passes through a log of statements.
    connection.execute("PRAGMA cipher_memory_security = ON")
    # It would print lines of its own to standard error; what is wrong is raised.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"""PRAGMA key = "x'{key.hex()}'\"""")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise NoEncryption
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for rule in rules:
        connection.execute(f"PRAGMA {rule}").fetchone()


def _begin(connection: Connection) -> None:
    # Every deed writes its log row; asking for the writer's place at once spares a late refusal.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
