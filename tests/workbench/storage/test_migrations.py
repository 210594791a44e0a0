"""The tables that are built are the tables that are declared."""

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from risk import Collection
from workbench.storage.engine import encrypted
from workbench.storage.keys import new_key
from workbench.storage.migrating import MIGRATIONS, configuration, migrate, newest
from workbench.storage.private_files import make_empty
from workbench.storage.tables import RECORDS

REVISIONS = [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()]


@pytest.fixture
def engine(tmp_path):
    file = tmp_path / "tables.db"
    make_empty(file)
    engine = encrypted(file, new_key())
    yield engine
    engine.dispose()


@pytest.fixture
def alembic(engine):
    with engine.begin() as connection:
        yield configuration(connection)


def test_the_newest_migration_builds_exactly_the_declared_tables(alembic):
    command.upgrade(alembic, "head")

    command.check(alembic)


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_migration_can_be_undone(alembic, revision):
    command.upgrade(alembic, revision)
    command.downgrade(alembic, "base")

    assert inspect(alembic.attributes["connection"]).get_table_names() == ["alembic_version"]


def test_every_collection_of_a_case_has_a_table():
    assert set(RECORDS) | {Collection.CASE} == set(Collection)


def test_a_database_that_is_up_to_date_is_left_as_it_is(engine):
    migrate(engine)
    migrate(engine)

    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars()
        assert list(found) == [newest()]


def test_every_migration_is_named_after_its_day_and_its_one_change():
    files = [file.stem for file in (MIGRATIONS / "versions").glob("*.py")]

    assert sorted(files) == sorted(REVISIONS)
