"""Opening a store of an earlier edition: copied first, and changed whole or not at all."""

import os
import shutil

import pytest
from alembic import command

from tests.workbench.storage.killing import every_death
from workbench.storage import open_store
from workbench.storage.engine import ONE_FILE, connected, encrypted
from workbench.storage.keys import keep, new_key, wrapped
from workbench.storage.log_key import new_log_key
from workbench.storage.migrating import MIGRATIONS, configuration, newest
from workbench.storage.private_files import make_empty, make_folder
from workbench.storage.proving import prove

FIRST = "2026_11_22_first_tables"
COPY = f"workbench.db.{FIRST}"
KEY = new_key()
KEPT_FROM_THE_FIRST = ("accounts", "cases", "members", "people", "acts", "changes", "access_log")
STEP = int(os.environ.get("WORKBENCH_KILL_STEP", "7"))
"""One call to the disk in so many; all of them, with 1, take two minutes."""
ROWS = (
    "INSERT INTO accounts VALUES ('a1', 'Sanne', '2026-11-01 09:00:00.000000')",
    """INSERT INTO cases VALUES ('z1', 1, '{"reference": "Z-1"}')""",
    "INSERT INTO members VALUES ('z1', 'a1')",
    """INSERT INTO acts VALUES ('z1', 'h1', 1, 'a1', 'casework', 'admit', 'case', '2026-11-01 09:01:00.000000', 'done', NULL)""",
    """INSERT INTO access_log VALUES (1, '2026-11-01 09:01:00.000000', 'a1', 'z1', 'case', 'casework', 'admit', 'done')""",
)


@pytest.fixture
def folder(tmp_path):
    """A store as the first edition left it, with people in it."""
    make_folder(tmp_path / "store")
    file = tmp_path / "store" / "workbench.db"
    make_empty(file)
    engine = encrypted(file, KEY)
    with engine.begin() as connection:
        command.upgrade(configuration(connection), FIRST)
        for row in ROWS:
            connection.exec_driver_sql(row)
        for number in range(300):
            person = (f"p{number}", number, f'{{"id": "p{number}"}}')
            connection.exec_driver_sql("INSERT INTO people VALUES ('z1', ?, ?, ?)", person)
    engine.dispose()
    keep(tmp_path / "store" / "workbench.key", wrapped(KEY, None))
    return tmp_path / "store"


def read(file):
    """The revision of a database and what it held from the first edition on."""
    with connected(file, KEY, ONE_FILE) as connection:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        kept = {
            table: connection.execute(
                f"SELECT {', '.join(columns_of(connection, table))} FROM {table} ORDER BY rowid"  # noqa: S608 tables of our own
            ).fetchall()
            for table in KEPT_FROM_THE_FIRST
        }
    return revision, kept


def columns_of(connection, table):
    later = {"language", "sequence", "state", "previous", "digest"}
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    return [f'"{column}"' for column in columns if column not in later]


def opened(folder):
    open_store(folder, None).close()


class TestAnEarlierEdition:
    def test_every_row_is_there_in_the_newest_form(self, folder):
        _, before = read(folder / "workbench.db")

        opened(folder)

        assert read(folder / "workbench.db") == (newest(), before)
        assert len(before["people"]) == 300

    def test_the_copy_beside_it_is_the_database_as_it_was(self, folder):
        before = prove(folder / "workbench.db", KEY)

        opened(folder)

        assert prove(folder / COPY, KEY) == before
        assert read(folder / COPY)[0] == FIRST

    def test_a_store_that_is_up_to_date_is_not_copied(self, folder):
        opened(folder)
        (folder / COPY).unlink()

        opened(folder)

        assert not list(folder.glob("workbench.db.*"))

    def test_nobody_else_can_read_the_copy(self, folder):
        opened(folder)

        assert (folder / COPY).stat().st_mode & 0o077 == 0

    def test_without_a_copy_nothing_is_changed(self, folder):
        (folder / COPY).mkdir()  # nothing can take its place
        before = prove(folder / "workbench.db", KEY)

        with pytest.raises(Exception, match="cannot be opened or written"):
            opened(folder)

        assert prove(folder / "workbench.db", KEY) == before


@pytest.mark.process
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that forks")
@pytest.mark.parametrize(
    "revision", sorted(file.stem for file in (MIGRATIONS / "versions").glob("*.py"))
)
def test_killed_half_way_it_opens_as_old_or_as_new(folder, tmp_path, revision):
    copy = tmp_path / "copy"
    upgraded_to(folder, revision)
    _, before = read(folder / "workbench.db")
    found, deaths = set(), 0

    for _ in every_death(lambda: shutil.copytree(folder, copy), lambda: opened(copy), STEP):
        stands, kept = read(copy / "workbench.db")
        assert stands in {revision, newest()}
        assert kept == before
        opened(copy)
        assert read(copy / "workbench.db") == (newest(), before)
        found, deaths = found | {stands}, deaths + 1
        shutil.rmtree(copy)

    print(f"from {revision}: killed {deaths} times, 0 stores between two editions")  # noqa: T201 the figure
    assert found == {revision, newest()}


def upgraded_to(folder, revision):
    if revision == FIRST:
        return
    engine = encrypted(folder / "workbench.db", KEY)
    with engine.begin() as connection:
        command.upgrade(configuration(connection, new_log_key(folder)), revision)
    engine.dispose()
