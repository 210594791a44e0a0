"""``backup``, ``restore`` and ``rekey``: what they ask, what they print, what they refuse."""

import io
import os
import re
import sys

import pytest

from tests.workbench.cli.saying import is_one_clear_line
from tests.workbench.cli.terminals import terminal
from tests.workbench.stores import PASSPHRASE, WHY, rows, small_case
from workbench.casework import admit
from workbench.storage import create_store, new_recovery_key, open_store, read_recovery_key

OTHER = "heel andere woorden samen"


@pytest.fixture
def type_in(monkeypatch):
    """Give these lines to whoever reads standard input."""

    def typed(*lines):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return typed


@pytest.fixture
def recovery():
    return new_recovery_key()


@pytest.fixture
def folder(tmp_path, recovery):
    store = create_store(tmp_path / "store", PASSPHRASE, "Sanne", recovery)
    admit(store.accounts()[0], WHY, small_case(), keeping=store)
    store.close()
    return tmp_path / "store"


@pytest.fixture
def backup(ask, type_in, folder, tmp_path):
    type_in(PASSPHRASE)
    assert ask("backup", "--store", folder, "--to", tmp_path / "one.backup").status == 0
    return tmp_path / "one.backup"


def opens(folder, secret):
    open_store(folder, secret).close()
    return True


def digest(said):
    return re.search(r"digest: ([0-9a-f]{16})\n", said)[1]


class TestBackup:
    def test_it_ends_with_the_proof(self, ask, type_in, folder, tmp_path):
        type_in(PASSPHRASE)

        said = ask("backup", "--store", folder, "--to", tmp_path / "b")

        assert said.status == 0
        assert "Casussen / cases: 1\nHandelingen / acts: 1\nLaatste / last: 20" in said.out
        assert digest(said.out)

    def test_backup_and_restore_print_the_same_digest(self, ask, type_in, folder, tmp_path):
        type_in(PASSPHRASE)
        made = ask("backup", "--store", folder, "--to", tmp_path / "b")
        type_in(PASSPHRASE)

        restored = ask("restore", tmp_path / "b", "--store", tmp_path / "new")

        assert digest(made.out) == digest(restored.out)

    def test_json_is_one_document(self, ask, type_in, folder, tmp_path):
        type_in(PASSPHRASE)

        document = ask("backup", "--store", folder, "--to", tmp_path / "b", "--json").document

        assert (document["cases"], document["acts"]) == (1, 1)
        assert document["last"].endswith("+00:00")
        assert len(document["digest"]) == 64

    def test_it_stands_in_the_log(self, folder, backup):
        store = open_store(folder, PASSPHRASE)

        last = rows(store, "access_log")[-1]
        store.close()
        assert (last["deed"], last["outcome"], last["case_id"]) == ("back_up", "done", None)

    @pytest.mark.parametrize(
        ("given", "named"),
        [
            (("nothing", "b", PASSPHRASE), "no store stands"),
            (("store", "store/workbench.key", PASSPHRASE), "exists already"),
            (("store", "b", OTHER), "type it again"),
            (("store", "nothing/b", PASSPHRASE), "cannot be opened or written"),
        ],
        ids=["no store", "a name that is taken", "wrong passphrase", "no folder"],
    )
    def test_a_refusal_is_one_line_and_writes_nothing(self, ask, type_in, folder, given, named):
        place, (store, to, typed) = folder.parent, given
        before = sorted(file.name for file in place.rglob("*"))
        type_in(typed)

        said = ask("backup", "--store", place / store, "--to", place / to)

        assert is_one_clear_line(said, named)
        assert sorted(file.name for file in place.rglob("*")) == before


class TestRestore:
    def test_the_recovery_key_on_paper_opens_a_backup(
        self, ask, type_in, backup, recovery, tmp_path
    ):
        type_in(str(recovery).lower().replace("-", " "))

        said = ask("restore", backup, "--store", tmp_path / "new", "--recovery")

        assert said.status == 0
        assert opens(tmp_path / "new", PASSPHRASE)

    def test_a_damaged_backup_is_refused_before_anybody_types(self, ask, type_in, backup, tmp_path):
        content = bytearray(backup.read_bytes())
        content[len(content) // 2] ^= 1
        backup.write_bytes(content)
        type_in()

        said = ask("restore", backup, "--store", tmp_path / "new")

        assert is_one_clear_line(said, str(backup), "damaged")
        assert not (tmp_path / "new").exists()

    def test_a_wrong_passphrase_is_one_line(self, ask, type_in, backup, tmp_path):
        type_in(OTHER)

        said = ask("restore", backup, "--store", tmp_path / "new")

        assert is_one_clear_line(said, str(backup), "type it again")

    def test_a_store_is_not_written_over(self, ask, type_in, backup, folder):
        type_in(PASSPHRASE)

        assert is_one_clear_line(ask("restore", backup, "--store", folder), "a store stands in")

    def test_a_backup_that_is_not_there_is_one_line(self, ask, tmp_path):
        said = ask("restore", tmp_path / "gone", "--store", tmp_path / "new")

        assert is_one_clear_line(said, "gone")

    def test_a_slip_in_the_recovery_key_is_named_by_its_group(
        self, ask, type_in, backup, recovery, tmp_path
    ):
        groups = [*recovery.groups]
        groups[2] = groups[2][::-1] if groups[2] != groups[2][::-1] else "22222"
        type_in("-".join(groups))

        said = ask("restore", backup, "--store", tmp_path / "new", "--recovery")

        assert said.status == 2
        assert "recovery key: group 3 is not right" in said.err.splitlines()[-1]


class TestRekey:
    def test_a_new_passphrase_is_set(self, ask, type_in, folder, recovery):
        type_in(PASSPHRASE, OTHER, OTHER)

        said = ask("rekey", "--store", folder)

        assert said.status == 0
        assert "acts: 1" in said.out
        assert opens(folder, OTHER)
        assert opens(folder, recovery)

    def test_a_lost_passphrase_is_replaced_with_the_recovery_key(
        self, ask, type_in, folder, recovery
    ):
        type_in(str(recovery), OTHER, OTHER)

        assert ask("rekey", "--store", folder, "--recovery").status == 0
        assert opens(folder, OTHER)

    def test_with_raw_another_recovery_key_is_shown_once(self, ask, type_in, folder):
        type_in(PASSPHRASE, OTHER, OTHER, "skip")

        said = ask("rekey", "--store", folder, "--raw")

        assert said.status == 0
        assert len(re.findall(r"(?:[2-9A-Z]{5}-){6}[2-9A-Z]{5}", said.err)) == 1
        assert not re.search(r"[2-9A-Z]{5}-[2-9A-Z]{5}", said.out)

    def test_with_raw_and_a_store_in_use_nothing_changes(self, ask, type_in, folder):
        store = open_store(folder, PASSPHRASE)
        type_in(PASSPHRASE, OTHER, OTHER, "skip")

        said = ask("rekey", "--store", folder, "--raw")
        store.close()

        assert said.status == 2
        assert "stop that workbench first" in said.err.splitlines()[-1]
        assert opens(folder, PASSPHRASE)

    @pytest.mark.parametrize("typed", [(OTHER,), (PASSPHRASE, "kort", "kort"), (PASSPHRASE,)])
    def test_wrong_answers_change_nothing(self, ask, type_in, folder, typed):
        type_in(*typed)

        said = ask("rekey", "--store", folder)

        assert said.status == 2
        assert opens(folder, PASSPHRASE)


def test_without_sqlcipher_one_line_says_so_and_no_store_is_made(
    ask, type_in, tmp_path, monkeypatch
):
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    type_in("Jan Verzonnen", PASSPHRASE, PASSPHRASE, "skip")

    said = ask("serve", "--store", tmp_path / "store", "--port", "0")

    assert said.status == 2
    assert "sqlcipher3 is missing, and without it nothing is kept" in said.err.splitlines()[-1]
    assert not (tmp_path / "store" / "workbench.db").exists()


@pytest.mark.process
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a terminal of its own")
class TestAtATerminal:
    """A new store, typed at a real terminal; what is typed hidden is not in what is shown."""

    def test_whoever_makes_a_store_types_back_a_group_of_the_recovery_key(self, tmp_path):
        with terminal(tmp_path / "store") as (read_to, write):
            write(read_to("your name: "), "Jan Verzonnen")
            write(read_to("letters or more: "), PASSPHRASE)
            write(read_to("once more: "), PASSPHRASE)
            shown = read_to("> ")
            key = re.search(r"(?:[2-9A-Z]{5}-){6}[2-9A-Z]{5}", shown)[0]
            asked = int(re.search(r"Typ groep (\d)", shown)[1])

            write(shown, "XXXXX")
            again = read_to("> ")
            write(again, key.split("-")[asked - 1].lower())
            read_to("made")

        assert f"Dat is niet groep {asked}." in again
        assert PASSPHRASE not in shown
        assert opens(tmp_path / "store", PASSPHRASE)
        assert opens(tmp_path / "store", read_recovery_key(key))

    def test_only_an_explicit_answer_skips_it(self, tmp_path):
        with terminal(tmp_path / "store") as (read_to, write):
            write(read_to("your name: "), "Jan Verzonnen")
            write(read_to("letters or more: "), PASSPHRASE)
            write(read_to("once more: "), PASSPHRASE)
            write(read_to("> "), "")
            write(read_to("> "), "ja")
            assert not (tmp_path / "store").exists()
            write(read_to("> "), "overslaan")
            said = read_to("made")

        assert "Overgeslagen." in said
        assert opens(tmp_path / "store", PASSPHRASE)
