"""The log of a real store: verified on disk, and a store that was rolled back is named."""

import shutil
import subprocess
import sys

import pytest
from alembic import command

from genogram import Name, Person
from risk import Collection, Source
from tests.workbench.stores import PASSPHRASE, WHY, behind, rows, small_case
from workbench.access import Deed, Outcome
from workbench.casework import (
    add_person,
    admit,
    amend,
    cases,
    open_case,
    record,
    redo,
    remove,
    take_out,
    undo,
)
from workbench.casework.speaking import speak
from workbench.storage import LostAnchor, RolledBack, UnreadableKey, create_store, open_store
from workbench.storage.accepting import accept_as_it_stands
from workbench.storage.findings import Finding, What
from workbench.storage.migrating import configuration
from workbench.storage.state import state_of
from workbench.storage.verifying import verify_log

ANCHOR = "workbench.log.head"
PAGE = 4096
DIED = 17
DYING = f"""
import os, pathlib, sys
from risk import Collection, Source
from workbench.access import Purpose
from workbench.casework import record
from workbench.storage import anchor, open_store
anchor.Anchor.write = lambda self, head: os._exit({DIED})
store = open_store(pathlib.Path(sys.argv[1]), None)
errand = (store.accounts()[0], sys.argv[2], Purpose.CASEWORK)
record(*errand, Collection.SOURCES, Source(id="s-9", who="buur"), keeping=store)
"""
COPY_OF_THE_THIRD = (
    "INSERT INTO access_log SELECT 99, at, actor, case_id, thing, purpose, deed,"
    " outcome, 99, state, previous, digest FROM access_log WHERE id = 3"
)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "store"


@pytest.fixture
def store(folder):
    store = create_store(folder, None, "Sanne")
    yield store
    store.close()


@pytest.fixture
def worked(store):
    """A store in which every kind of edit was made: seven rows and more."""
    me = store.accounts()[0]
    case_id = admit(me, WHY, small_case(), keeping=store)
    errand = (me, case_id, WHY)
    cases(me, WHY, keeping=store)
    somebody = Person(id="p9", names=(Name(text="Quirijn"),))
    add_person(*errand, somebody, keeping=store)
    other = somebody.model_copy(update={"place": "elders"})
    amend(*errand, Collection.PEOPLE, other, before=somebody, keeping=store)
    remove(*errand, Collection.PEOPLE, "noor", keeping=store)
    undo(*errand, keeping=store)
    redo(*errand, keeping=store)
    take_out(*errand, "safety-plan", keeping=store)
    speak(me, WHY, "en", keeping=store)
    open_case(*errand, keeping=store)
    return errand


def edit(errand, store, number=1):
    record(*errand, Collection.SOURCES, Source(id=f"s-{number}", who="buur"), keeping=store)


def copy_of(folder, store, to):
    """The files of a store as they stand while nobody is in them."""
    store.close()
    shutil.copytree(folder, to)
    return open_store(folder, None)


class TestVerifying:
    def test_a_log_of_real_work_is_in_order(self, folder, store, worked):
        verified = verify_log(folder, None)

        assert verified.findings == ()
        assert (verified.rows, verified.anchored) == (10, 10)

    @pytest.mark.parametrize(
        ("tamper", "found"),
        [
            ("UPDATE access_log SET actor = 'nobody' WHERE id = 4", (What.ALTERED, 4, 4, 4)),
            ("UPDATE access_log SET case_id = NULL WHERE id = 1", (What.ALTERED, 1, 1, 1)),
            ("UPDATE access_log SET at = datetime(at, '-1 day') WHERE id = 9", (What.ALTERED, 9, 9, 9)),
            ("UPDATE access_log SET digest = x'00' WHERE id = 5", (What.ALTERED, 5, 5, 5)),
            ("DELETE FROM access_log WHERE id = 7", (What.DELETED, 7, 7, None)),
            ("DELETE FROM access_log WHERE id > 7", (What.TAIL, 8, 10, None)),
            ("DELETE FROM access_log", (What.TAIL, 1, 10, None)),
            (COPY_OF_THE_THIRD, (What.INSERTED, None, None, 99)),
            ("UPDATE access_log SET id = 99 WHERE id = 3", (What.MOVED, 3, 3, 99)),
        ],
    )  # fmt: skip
    def test_what_somebody_with_the_database_did_is_named(
        self, folder, store, worked, tamper, found
    ):
        with behind(store) as run:
            run(tamper)

        named = [each for each in verify_log(folder, None).findings if each.what != What.RECORDS]

        assert named == [Finding(*found)]

    def test_records_that_were_changed_behind_the_log_are_told(self, folder, store, worked):
        with behind(store) as run:
            run("UPDATE people SET body = json_set(body, '$.place', 'hier') WHERE id = 'oren'")

        assert verify_log(folder, None).findings == (Finding(What.RECORDS),)

    def test_verifying_changes_nothing(self, folder, store, worked):
        before = rows(store, "access_log")

        verify_log(folder, None)

        assert rows(store, "access_log") == before

    def test_a_log_behind_a_passphrase_is_verified_with_it(self, tmp_path):
        create_store(tmp_path, PASSPHRASE, "Sanne").close()

        assert verify_log(tmp_path, PASSPHRASE).findings == ()


class TestState:
    def test_the_state_of_the_last_row_is_that_of_the_records(self, store, worked):
        with store._engine.connect() as connection:
            state = state_of(store._log_key, connection.exec_driver_sql)

        assert rows(store, "access_log")[-1]["state"] == state

    def test_what_is_undone_brings_the_state_back(self, store, worked):
        edit(worked, store)
        undo(*worked, keeping=store)

        states = [row["state"] for row in rows(store, "access_log")]

        assert states[-1] == states[-3] != states[-2]


class TestRollback:
    def test_an_older_copy_of_the_database_is_named(self, folder, store, worked, tmp_path):
        store = copy_of(folder, store, tmp_path / "older")
        edit(worked, store)
        store.close()
        shutil.copy(tmp_path / "older/workbench.db", folder / "workbench.db")

        with pytest.raises(RolledBack, match=r"workbench\.db") as named:
            open_store(folder, None)

        assert (named.value.kept, named.value.anchored) == (10, 11)

    def test_an_older_copy_that_was_worked_in_is_named(self, folder, store, worked, tmp_path):
        store = copy_of(folder, store, tmp_path / "older")
        edit(worked, store)
        store.close()
        other = open_store(tmp_path / "older", None)
        for number in range(5):
            edit(worked, other, number)
        other.close()
        shutil.copy(tmp_path / "older/workbench.db", folder / "workbench.db")

        with pytest.raises(RolledBack):
            open_store(folder, None)

    def test_an_older_page_of_records_is_named(self, folder, store, worked, tmp_path):
        store = copy_of(folder, store, tmp_path / "older")
        page = _page_of(store, "people")
        stands = open_case(*worked, keeping=store).case.record(Collection.PEOPLE, "oren")
        moved = stands.model_copy(update={"place": "elders"})
        amend(*worked, Collection.PEOPLE, moved, before=stands, keeping=store)
        store.close()
        older, newer = _pages(tmp_path / "older"), _pages(folder)
        assert older[page] != newer[page]

        newer[page] = older[page]
        (folder / "workbench.db").write_bytes(b"".join(newer))

        with pytest.raises(RolledBack):
            open_store(folder, None)

    def test_a_lost_anchor_is_named(self, folder, store):
        store.close()
        (folder / ANCHOR).unlink()

        with pytest.raises(LostAnchor, match=r"workbench\.log\.head"):
            open_store(folder, None)

    def test_an_anchor_that_was_written_without_the_key_is_named(self, folder, store, worked):
        store.close()
        written = (folder / ANCHOR).read_bytes()
        (folder / ANCHOR).write_bytes(written.replace(b'"sequence":', b'"sequence":1'))

        with pytest.raises(LostAnchor):
            open_store(folder, None)

    def test_without_the_key_of_its_log_a_store_is_not_opened(self, folder, store):
        store.close()
        (folder / "workbench.log.key").unlink()

        with pytest.raises(UnreadableKey, match=r"workbench\.log\.key"):
            open_store(folder, None)

    def test_whoever_goes_on_after_a_rollback_leaves_a_row(self, folder, store, worked, tmp_path):
        store = copy_of(folder, store, tmp_path / "older")
        edit(worked, store)
        store.close()
        shutil.copy(tmp_path / "older/workbench.db", folder / "workbench.db")

        accept_as_it_stands(folder, None)

        again = open_store(folder, None)
        row = rows(again, "access_log")[-1]
        assert (row["deed"], row["outcome"]) == (Deed.ACCEPT_LOG, Outcome.DONE)
        assert row["thing"] == "log/11"
        assert verify_log(folder, None).findings == ()
        again.close()


class TestHonestEndings:
    def test_a_stop_between_commit_and_anchor_accuses_nobody(self, folder, store, worked):
        lagging = (folder / ANCHOR).read_bytes()
        edit(worked, store)
        store.close()
        (folder / ANCHOR).write_bytes(lagging)

        open_store(folder, None).close()

        assert verify_log(folder, None).findings == ()

    @pytest.mark.process
    def test_a_process_that_dies_between_commit_and_anchor_accuses_nobody(
        self, folder, store, worked
    ):
        store.close()
        died = subprocess.run([sys.executable, "-c", DYING, folder, worked[1]], check=False)

        again = open_store(folder, None)

        assert died.returncode == DIED
        assert "s-9" in {row["id"] for row in rows(again, "sources")}
        again.close()
        verified = verify_log(folder, None)
        assert (verified.findings, verified.rows, verified.anchored) == ((), 11, 10)

    def test_a_stop_before_the_commit_accuses_nobody(self, folder, store, worked):
        with pytest.raises(KeyboardInterrupt), store.transaction():
            raise KeyboardInterrupt
        store.close()

        open_store(folder, None).close()

        assert verify_log(folder, None).findings == ()

    @pytest.mark.parametrize("written", [0, 1, 40, 300, 511])
    def test_an_anchor_that_was_written_half_accuses_nobody(self, folder, store, worked, written):
        before = (folder / ANCHOR).read_bytes()
        edit(worked, store)
        store.close()
        after = (folder / ANCHOR).read_bytes()
        at = next(at for at in (0, 512) if before[at : at + 512] != after[at : at + 512])
        (folder / ANCHOR).write_bytes(
            before[:at] + after[at : at + written] + before[at + written :]
        )

        open_store(folder, None).close()

        assert verify_log(folder, None).findings == ()

    def test_an_edit_stands_when_the_anchor_cannot_be_written(self, folder, store, worked):
        written = (folder / ANCHOR).read_bytes()
        (folder / ANCHOR).unlink()
        (folder / ANCHOR).mkdir()
        edit(worked, store)
        (folder / ANCHOR).rmdir()
        (folder / ANCHOR).write_bytes(written)

        verified = verify_log(folder, None)

        assert (verified.findings, verified.rows, verified.anchored) == ((), 11, 10)

    def test_two_that_work_in_one_store_write_one_chain(self, folder, store, worked):
        other = open_store(folder, None)
        for number in range(4):
            edit(worked, (store, other)[number % 2], number)
        other.close()

        assert verify_log(folder, None).findings == ()


def test_a_log_from_before_the_chain_is_kept_and_chained(folder, store, worked):
    before = rows(store, "access_log")
    _back_to(store, "2026_11_22_language_of_an_account")
    store.close()
    for name in (ANCHOR, "workbench.log.key"):
        (folder / name).unlink()

    again = open_store(folder, None)
    edit(worked, again)

    kept = rows(again, "access_log")
    told = ("id", "at", "actor", "case_id", "thing", "purpose", "deed", "outcome")
    assert [[row[name] for name in told] for row in kept[:-1]] == [
        [row[name] for name in told] for row in before
    ]
    assert verify_log(folder, None).findings == ()
    again.close()


def test_a_database_from_before_the_chain_does_not_pass_for_the_one_that_was_left(
    folder, store, worked
):
    _back_to(store, "2026_11_22_language_of_an_account")
    with behind(store) as run:
        run("DELETE FROM access_log WHERE id > 6")
    store.close()

    with pytest.raises(RolledBack):
        open_store(folder, None)


def _back_to(store, revision):
    with store._engine.begin() as connection:
        command.downgrade(configuration(connection), revision)


def _page_of(store, table):
    """The number of the page that a small table stands on, from 0."""
    with behind(store) as run:
        found = run(f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")  # noqa: S608 tables of our own
        return found.scalar_one() - 1


def _pages(folder):
    content = (folder / "workbench.db").read_bytes()
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
