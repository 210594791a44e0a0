"""`workbench log`: what happened to the log of a store, for people and for programs."""

import pytest

from tests.workbench.cli.saying import is_one_clear_line
from tests.workbench.stores import WHY, behind, rows, small_case
from workbench.casework import admit, cases
from workbench.cli.words import HELP
from workbench.storage import create_store, open_store


@pytest.fixture
def folder(tmp_path):
    store = create_store(tmp_path / "store", None, "Sanne")
    me = store.accounts()[0]
    admit(me, WHY, small_case(), keeping=store)
    for _ in range(3):
        cases(me, WHY, keeping=store)
    store.close()
    return tmp_path / "store"


def tamper(folder, statement):
    store = open_store(folder, None)
    with behind(store) as run:
        run(statement)
    store.close()


class TestVerify:
    def test_a_log_that_is_in_order_is_status_0(self, ask, folder):
        document = ask("log", "verify", "--store", folder, "--json").document

        assert (document["in_order"], document["findings"]) == (True, [])
        assert document["rows"] == document["last"] == document["anchored"] == 4

    def test_an_altered_row_is_named_with_status_1(self, ask, folder):
        tamper(folder, "UPDATE access_log SET purpose = 'other' WHERE id = 2")

        said = ask("log", "verify", "--store", folder)

        assert said.status == 1
        assert "row 2: gewijzigd / altered" in said.out

    def test_a_missing_tail_is_named_though_the_store_no_longer_opens(self, ask, folder):
        tamper(folder, "DELETE FROM access_log WHERE id > 2")

        said = ask("log", "verify", "--store", folder)

        assert said.status == 1
        assert "row 3-4: het einde ontbreekt / the end is missing" in said.out

    def test_a_folder_without_a_store_is_one_clear_line(self, ask, tmp_path):
        said = ask("log", "verify", "--store", tmp_path / "nothing")

        assert is_one_clear_line(said, "nothing")

    def test_nobody_is_named_in_what_it_says(self, ask, folder):
        said = ask("log", "verify", "--store", folder, "--json")

        assert "Sanne" not in said.out


class TestAccept:
    def test_a_store_that_was_cut_goes_on_and_its_log_says_so(self, ask, folder):
        tamper(folder, "DELETE FROM access_log WHERE id > 2")

        said = ask("log", "accept", "--store", folder)

        assert said.status == 0
        assert ask("log", "verify", "--store", folder, "--json").document["rows"] == 3
        store = open_store(folder, None)
        assert rows(store, "access_log")[-1]["thing"] == "log/4"
        store.close()


@pytest.mark.parametrize("command", ["verify", "accept"])
def test_help_tells_in_two_languages_what_it_does(ask, command):
    said = ask("log", command, "--help")

    assert (said.status, said.err) == (0, "")
    assert HELP[f"log-{command}"] in " ".join(said.out.replace("│", " ").split())
