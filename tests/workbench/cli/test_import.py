"""From the command line a file is a proposal too: nothing enters that was not named."""

import json

import pytest

from exports import case_file
from tests import shared_input
from tests.genogram.gedcom_files import gedcom
from tests.workbench.cli.saying import is_one_clear_line
from tests.workbench.stores import as_text, rows, small_case
from workbench.access import Purpose
from workbench.casework import admit, open_case, undo
from workbench.storage.opening import create_store, open_store

WHO = Purpose.TRAINING
LARGE = "2000"
EVERY_FILE = [
    *shared_input.published_cases(),
    *(file for file in shared_input.pedigrees() if LARGE not in file.name),
    *shared_input.gedcom_files(),
]
HOSTILE = {
    "empty": b"",
    "cut off in the middle": gedcom()[:40],
    "no text": bytes(range(256)),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "an archive": b"PK\x03\x04" + bytes(64),
    "a list": b"[1, 2, 3]",
    "too deep": b"[" * 9000,
    "another schema": b'{"$id": "something-else/9"}',
    "own ancestor": gedcom(
        "0 @A@ INDI\n0 @B@ INDI\n"
        "0 @F@ FAM\n1 HUSB @A@\n1 CHIL @B@\n0 @G@ FAM\n1 HUSB @B@\n1 CHIL @A@"
    ),
}


def by_name(file):
    return getattr(file, "name", file)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("imported") / "store"
    create_store(folder, None, "Sanne").close()
    return folder


@pytest.fixture
def given(tmp_path):
    """A file with these bytes, under a name that tells nothing."""

    def give(content):
        file = tmp_path / "given.dat"
        file.write_bytes(content)
        return file

    return give


def inside(folder, look):
    store = open_store(folder, None)
    try:
        return look(store, store.accounts()[0])
    finally:
        store.close()


def a_case(folder):
    return inside(folder, lambda store, me: admit(me, WHO, small_case(), keeping=store))


def stands(folder, case_id):
    return inside(
        folder, lambda store, me: as_text(open_case(me, case_id, WHO, keeping=store).case)
    )


def acts(folder):
    return inside(folder, lambda store, _: rows(store, "acts"))


class TestAProposal:
    def test_it_is_printed_with_numbers_and_says_how_to_accept(self, ask, folder, given):
        said = ask("import", given(gedcom()), "--store", folder)

        assert said.status == 0
        assert "Mira Velari" in said.out
        assert "--accept all" in said.out

    def test_it_writes_nothing(self, ask, folder, given):
        case_id = a_case(folder)
        before = acts(folder)

        ask("import", given(gedcom()), "--store", folder, "--case", case_id)

        assert acts(folder) == before

    def test_as_json_every_row_says_what_it_rests_on_and_whom_it_may_be(self, ask, folder, given):
        case_id = a_case(folder)
        again = small_case()

        said = ask(
            "import", given(case_file(again)), "--store", folder, "--case", case_id, "--json"
        )

        first = said.document["rows"][0]
        assert (first["row"], first["collection"], first["rests_on"]) == (1, "people", [])
        assert [each["person"] for each in first["likely"]] == ["mira"]
        assert all(each["because"] for row in said.document["rows"] for each in row["likely"])


class TestAccepting:
    def test_a_new_case_gets_the_number_of_the_file(self, ask, folder, given):
        said = ask(
            "import", given(case_file(small_case())), "--store", folder, "--accept", "all", "--json"
        )

        case_id = said.document["case"]
        assert '"reference": "Z-1"' in stands(folder, case_id)
        assert '"index"' in stands(folder, case_id)

    def test_all_leaves_out_whoever_may_be_in_the_case(self, ask, folder, given):
        case_id = a_case(folder)
        file = given(case_file(small_case()))

        said = ask("import", file, "--store", folder, "--case", case_id, "--accept", "all")

        assert said.status == 0
        people = json.loads(stands(folder, case_id))["people"]
        assert len(people) == 3

    def test_a_row_can_be_named_as_somebody_of_the_case(self, ask, folder, given):
        case_id = a_case(folder)
        file = given(gedcom())

        ask("import", file, "--store", folder, "--case", case_id, "--accept", "1=oren,2,6")

        oren = next(
            each for each in json.loads(stands(folder, case_id))["people"] if each["id"] == "oren"
        )
        assert "Oren" in [name["text"] for name in oren["names"]]

    def test_one_undo_takes_all_of_it_back(self, ask, folder, given):
        case_id = a_case(folder)
        before = stands(folder, case_id)
        ask("import", given(gedcom()), "--store", folder, "--case", case_id, "--accept", "all")
        changed = stands(folder, case_id)

        inside(folder, lambda store, me: undo(me, case_id, WHO, keeping=store))

        assert changed != before
        assert stands(folder, case_id) == before

    @pytest.mark.parametrize("accepted", ["99", "1=nobody", "one", "", ",", "4", "4=oren"])
    def test_a_row_that_cannot_be_is_one_clear_line_and_nothing_is_written(
        self, ask, folder, given, accepted
    ):
        case_id = a_case(folder)
        before = stands(folder, case_id)

        said = ask(
            "import", given(gedcom()), "--store", folder, "--case", case_id, "--accept", accepted
        )

        assert is_one_clear_line(said, "--accept")
        assert stands(folder, case_id) == before


class TestWrongInput:
    @pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
    def test_a_bad_file_is_one_clear_line_with_its_name_and_nothing_is_written(
        self, ask, folder, given, content
    ):
        before = acts(folder)

        said = ask("import", given(content), "--store", folder, "--accept", "all")

        assert is_one_clear_line(said, "given.dat")
        assert acts(folder) == before

    @pytest.mark.parametrize(
        ("options", "named"),
        [
            (["--store", "postgres://somewhere/db"], "postgres://"),
            (["--store", "nowhere"], "holds no store"),
            ([], "--store"),
        ],
        ids=["an address", "no store", "none"],
    )
    def test_a_store_that_is_not_there_is_not_made(self, ask, given, options, named):
        said = ask("import", given(gedcom()), *options, "--accept", "all")

        assert is_one_clear_line(said, named)

    def test_a_case_that_is_not_there_is_one_clear_line(self, ask, folder, given):
        said = ask(
            "import", given(gedcom()), "--store", folder, "--case", "Z-404", "--accept", "all"
        )

        assert is_one_clear_line(said, "Z-404")


@pytest.mark.shared
@pytest.mark.parametrize("file", EVERY_FILE, ids=by_name)
def test_every_real_file_becomes_a_case_with_everybody_in_it(ask, folder, file):
    said = ask("import", file, "--store", folder, "--accept", "all", "--json")

    assert said.status == 0
    accepted = json.loads(said.out)
    people = json.loads(stands(folder, accepted["case"]))["people"]
    assert 0 < len(people) <= len(accepted["accepted"])
