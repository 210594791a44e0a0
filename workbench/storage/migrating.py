"""Bringing a database to the newest form of its tables when it is opened."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from workbench.storage.errors import NewerStore

MIGRATIONS = Path(__file__).parent / "migrations"


def configuration(connection: Connection, log_key: bytes | None = None) -> Config:
    """Alembic's settings for one connection; there is no file of settings."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    config.attributes["log_key"] = log_key
    return config


@cache
def newest() -> str | None:
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


def due(engine: Engine) -> str | None:
    """The earlier form in which this database stands; None when it is new, or up to date."""
    with engine.connect() as connection:
        stands = MigrationContext.configure(connection).get_current_revision()
    return None if stands == newest() else stands


def migrate(engine: Engine, log_key: bytes | None = None) -> None:
    """Run what this database has not seen yet, in one transaction.

    A log that is no chain yet becomes one, with the key of the log.

    Raises
    ------
    NewerStore
        Its last migration is not one of ours.
    """
    with engine.begin() as connection:
        stands = MigrationContext.configure(connection).get_current_revision()
        if stands == newest():
            return
        config = configuration(connection, log_key)
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if stands is not None and stands not in known:
            raise NewerStore(stands)
        command.upgrade(config, "head")
