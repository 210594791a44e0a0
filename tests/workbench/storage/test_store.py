"""The store on disk: encrypted, private, whole, and there after a restart."""

import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from genogram import Name, Person, UnreadableFile
from risk import AboutPerson, Claim, Collection, Role, Source
from tests.workbench.stores import (
    PASSPHRASE,
    PLANTED,
    WHY,
    behind,
    rows,
    small_case,
    stands,
)
from workbench.access import NotKept
from workbench.casework import add_person, admit, amend, open_case, record, redo, undo
from workbench.storage import (
    KeyWithoutStore,
    NewerStore,
    NoEncryption,
    NoStore,
    PassphraseNeeded,
    StoreExists,
    UnreachableStore,
    UnreadableKey,
    UnreadableStore,
    WrongPassphrase,
    create_store,
    open_store,
    store_exists,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("closed") / "store"
    create_store(folder, PASSPHRASE, "Sanne").close()
    return folder


@pytest.fixture
def filled(tmp_path):
    store = create_store(tmp_path / "store", None, "Sanne")
    case_id = admit(store.accounts()[0], WHY, small_case(), keeping=store)
    yield tmp_path / "store", store, case_id
    store.close()


class TestReopening:
    def test_a_case_is_there_in_a_new_session(self, filled):
        folder, store, case_id = filled
        before = stands(store.accounts()[0], case_id, store)
        store.close()

        again = open_store(folder, None)

        assert stands(again.accounts()[0], case_id, again) == before
        again.close()

    def test_undo_and_redo_reach_back_into_an_earlier_session(self, filled):
        folder, store, case_id = filled
        me = store.accounts()[0]
        add_person(me, case_id, WHY, Person(id="p9"), keeping=store)
        store.close()

        again = open_store(folder, None)
        undo(me, case_id, WHY, keeping=again)
        without = open_case(me, case_id, WHY, keeping=again).case
        redo(me, case_id, WHY, keeping=again)

        assert "p9" not in without.family
        assert "p9" in open_case(me, case_id, WHY, keeping=again).case.family
        again.close()

    def test_what_was_acknowledged_is_there_while_the_first_session_still_runs(self, filled):
        folder, store, case_id = filled
        me = store.accounts()[0]
        add_person(me, case_id, WHY, Person(id="p9"), keeping=store)

        other = open_store(folder, None)

        assert "p9" in open_case(me, case_id, WHY, keeping=other).case.family
        other.close()

    def test_a_record_may_come_to_rest_on_one_that_was_recorded_later(self, filled):
        _, store, case_id = filled
        errand = (store.accounts()[0], case_id, WHY)
        helper = Role(id="r8", person="noor", role="helper")
        said = Claim(id="c9", about=AboutPerson(person="noor"), indicator="warned")
        record(*errand, Collection.ROLES, helper, keeping=store)
        record(*errand, Collection.CLAIMS, said, keeping=store)
        shown = helper.model_copy(update={"evidence_for": ("c9",)})
        amend(*errand, Collection.ROLES, shown, before=helper, keeping=store)

        roles = open_case(*errand, keeping=store).case.roles

        assert [role.id for role in roles if role.evidence_for == ("c9",)] == ["r8"]


class TestSecrecy:
    def test_no_file_of_the_store_holds_a_word_of_the_case(self, filled):
        folder, _, _ = filled

        content = b"".join(file.read_bytes() for file in folder.iterdir())

        assert len(content) > 100_000
        for said in PLANTED:
            assert said.encode() not in content
            assert said.encode("utf-16-le") not in content

    def test_no_file_begins_as_a_plain_database_does(self, filled):
        folder, _, _ = filled

        assert not any(file.read_bytes().startswith(b"SQLite") for file in folder.iterdir())

    @pytest.mark.skipif(os.name != "posix", reason="modes are a thing of posix")
    def test_only_the_owner_can_read_the_files(self, filled):
        folder, _, _ = filled

        modes = {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}

        assert modes == {0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    @pytest.mark.parametrize("passphrase", ["", "vier gewone woorden", PASSPHRASE + " "])
    def test_a_wrong_passphrase_is_said_to_be_wrong(self, folder, passphrase):
        with pytest.raises(WrongPassphrase):
            open_store(folder, passphrase)

    def test_a_passphrase_is_asked_for_when_none_is_given(self, folder):
        with pytest.raises(PassphraseNeeded):
            open_store(folder, None)

    def test_a_passphrase_typed_on_another_keyboard_opens_the_store(self, tmp_path):
        composed, decomposed = (
            "één lange zin om te openen",
            "e\u0301e\u0301n lange zin om te openen",
        )
        create_store(tmp_path, composed, "Sanne").close()

        store = open_store(tmp_path, decomposed)

        assert [actor.name for actor in store.accounts()] == ["Sanne"]
        store.close()

    def test_the_right_passphrase_opens_the_store(self, folder):
        store = open_store(folder, PASSPHRASE)

        assert [actor.name for actor in store.accounts()] == ["Sanne"]
        store.close()

    def test_the_key_does_not_stand_in_a_file_that_a_passphrase_protects(self, folder):
        assert b'"plain"' not in (folder / "workbench.key").read_bytes()


class TestDamage:
    @pytest.mark.parametrize(
        "content", [b"", b"{", b"[]", b'{"key": {"kind": "plain", "key": "c2hvcnQ="}}']
    )
    def test_a_damaged_key_file_is_named(self, tmp_path, content):
        create_store(tmp_path, None, "Sanne").close()
        (tmp_path / "workbench.key").write_bytes(content)

        with pytest.raises(UnreadableKey, match=r"workbench\.key"):
            open_store(tmp_path, None)

    def test_a_database_with_the_key_of_another_is_named(self, tmp_path):
        for name in ("one", "other"):
            create_store(tmp_path / name, None, "Sanne").close()
        (tmp_path / "one/workbench.key").replace(tmp_path / "other/workbench.key")

        with pytest.raises(UnreadableStore, match=r"workbench\.db"):
            open_store(tmp_path / "other", None)

    def test_a_plain_database_is_never_taken_for_a_store(self, tmp_path):
        create_store(tmp_path, None, "Sanne").close()
        (tmp_path / "workbench.db").write_bytes(b"SQLite format 3\0" + bytes(4080))

        with pytest.raises(UnreadableStore):
            open_store(tmp_path, None)

    def test_a_store_of_a_later_edition_is_left_alone(self, tmp_path):
        store = create_store(tmp_path, None, "Sanne")
        with behind(store) as run:
            run("UPDATE alembic_version SET version_num = '2030_01_01_something'")
        store.close()

        with pytest.raises(NewerStore, match="2030_01_01_something"):
            open_store(tmp_path, None)

    def test_a_store_that_was_not_finished_is_no_store_and_can_be_made_again(self, tmp_path):
        (tmp_path / "workbench.db.new").write_bytes(b"half")
        (tmp_path / "workbench.key").write_bytes(b"half")
        assert not store_exists(tmp_path)

        create_store(tmp_path, None, "Sanne").close()

        assert store_exists(tmp_path)

    def test_a_key_without_its_database_is_never_written_over(self, tmp_path):
        create_store(tmp_path, None, "Sanne").close()
        (tmp_path / "workbench.db").unlink()
        key = (tmp_path / "workbench.key").read_bytes()

        with pytest.raises(KeyWithoutStore):
            create_store(tmp_path, None, "Sanne")

        assert (tmp_path / "workbench.key").read_bytes() == key

    def test_a_place_that_cannot_be_written_is_named(self, tmp_path):
        (tmp_path / "file").write_bytes(b"")

        with pytest.raises(UnreachableStore, match="file"):
            create_store(tmp_path / "file", None, "Sanne")

    def test_a_record_that_cannot_be_read_is_named_and_not_quoted(self, filled):
        _, store, case_id = filled
        with behind(store) as run:
            run(
                """UPDATE people SET body = json_set(body, '$.gender', 'Quirijn') WHERE id = 'oren'"""
            )

        with pytest.raises(UnreadableFile, match="people/oren") as error:
            open_case(store.accounts()[0], case_id, WHY, keeping=store)

        assert "Quirijn" not in f"{error.value!r} {error.value.__cause__}"

    def test_a_store_is_never_made_over_another(self, folder):
        with pytest.raises(StoreExists):
            create_store(folder, None, "Sanne")

    def test_where_no_store_stands_none_is_opened(self, tmp_path):
        with pytest.raises(NoStore):
            open_store(tmp_path, None)


class TestWriting:
    def test_edits_of_many_at_once_are_all_kept_one_after_another(self, filled):
        _, store, case_id = filled
        me = store.accounts()[0]
        add = lambda n: add_person(me, case_id, WHY, Person(id=f"p{n}"), keeping=store)  # noqa: E731

        with ThreadPoolExecutor(8) as many:
            receipts = list(many.map(add, range(40)))

        people = open_case(me, case_id, WHY, keeping=store).case.family.people
        assert {f"p{n}" for n in range(40)} < {person.id for person in people}
        assert sorted(receipt.version for receipt in receipts) == list(range(2, 42))

    def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(self, filled):
        _, store, case_id = filled
        me = store.accounts()[0]
        note = lambda n: record(  # noqa: E731
            *(me, case_id, WHY, Collection.SOURCES),
            Source(id=f"s-{n}", who="x" * 9_000),
            keeping=store,
        )
        with store._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")

        with pytest.raises(NotKept):
            all(note(n) for n in range(20))
        kept = rows(store, "sources")
        with store._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        note("later")

        assert [row["id"] for row in rows(store, "sources")] == [
            *(r["id"] for r in kept),
            "s-later",
        ]
        assert len(rows(store, "acts")) == len(rows(store, "sources"))

    def test_an_error_of_the_store_holds_no_value_of_a_case(self, filled):
        _, store, case_id = filled
        somebody = Person(id="p9", names=(Name(text="Quirijn"),))
        with behind(store) as run:
            run("DROP TABLE changes")

        with pytest.raises(NotKept) as error:
            add_person(store.accounts()[0], case_id, WHY, somebody, keeping=store)

        told = f"{error.value!r} {error.value.__cause__!r} {error.value.__cause__}"
        assert "Quirijn" not in told


def test_without_encryption_there_is_no_store(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)

    with pytest.raises(NoEncryption):
        create_store(tmp_path / "store", None, "Sanne")
    assert not store_exists(tmp_path / "store")
