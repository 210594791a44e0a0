"""Bad input: status 2, one line with file, place and remedy, nothing said or written beside it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.genogram.gedcom_files import gedcom
from tests.workbench.cli.saying import is_one_clear_line
from workbench.cli.faults import one_line

CASE = {"$id": "workbench/case-file/1", "case": {}}
TWO = [{"id": "p1"}, {"id": "p2"}]
MEGABYTE = 1024 * 1024
LOOP = """
0 @I1@ INDI
1 FAMS @F1@
1 FAMC @F2@
0 @I2@ INDI
1 FAMC @F1@
1 FAMS @F2@
0 @F1@ FAM
1 HUSB @I1@
1 CHIL @I2@
0 @F2@ FAM
1 HUSB @I2@
1 CHIL @I1@
"""


def parentage(name, parent, child):
    return {"id": name, "parent": parent, "child": child}


def case(**collections):
    return json.dumps({**CASE, **collections}).encode()


def union(*partners, children=()):
    return {"id": "u1", "partners": partners, "children": children}


BAD = {
    "not JSON": (b'{"a": ', "line 1, column 7"),
    "no kind of file": (b"Dear colleague,", "line 1"),
    "empty": (b"", "is empty"),
    "another schema": (b'{"$id": "somebody/else/7"}', "$id"),
    "a list": (b"[]", "the whole file"),
    "nothing known": (b"{}", "the whole file"),
    "nested without end": (b"[" * 200_000, "nested too deeply"),
    "not a number": (b'{"$id": "workbench/case-file/1", "x": NaN}', "NaN"),
    "a number without end": (b'{"x": ' + b"9" * 10_000 + b"}", "too long"),
    "wrong encoding": (b'{"name": "\xe9"}', "UTF-8"),
    "a person twice": (case(people=[TWO[0], TWO[0]]), "people[1]"),
    "a misshapen person": (case(people=[{"id": 1}]), "people[0].id"),
    "a collection that is no list": (case(people={}), "people"),
    "a tie to nobody": (
        case(people=TWO, ties=[{"id": "t1", "from": "p1", "to": "p9"}]),
        "ties[0]",
    ),
    "an own ancestor": (
        case(
            people=TWO,
            parentages=[parentage("a", "p1", "p2"), parentage("b", "p2", "p1")],
        ),
        "parentages[1]",
    ),
    "a case about nobody": (case(people=TWO, case={"index": "p9"}), "case"),
    "a person twice in a pedigree": (
        json.dumps({"persons": [TWO[0], TWO[0]], "unions": []}).encode(),
        "persons[1]",
    ),
    "a union with nobody": (
        json.dumps({"persons": TWO, "unions": [union("p1", "p9")]}).encode(),
        "unions[0]",
    ),
    "an own parent": (
        json.dumps({"persons": TWO, "unions": [union("p1", "p2", children=["p1"])]}).encode(),
        "unions[0]",
    ),
    "a published case about nobody": (
        b'{"T": {"date": "2001"}, "persons": [{"id": "x", "kin_path": "F"}]}',
        "persons",
    ),
    "an own ancestor in GEDCOM": (gedcom(LOOP), "family F2"),
    "GEDCOM in a wrong encoding": (gedcom("\n0 @I1@ INDI\n1 NAME Zo\xeb", codec="cp1252"), "UTF-8"),
    "a line of a megabyte": (gedcom(f"\n0 @I1@ INDI\n1 NAME {'m' * MEGABYTE}"), "line 7"),
    "GEDCOM about nobody": (gedcom(""), "the whole file"),
}


@pytest.mark.parametrize("command", ["analyse", "place"])
@pytest.mark.parametrize(("content", "place"), BAD.values(), ids=BAD)
def test_a_file_that_cannot_be_read_is_one_clear_line(ask, tmp_path, command, content, place):
    file = tmp_path / "given"
    file.write_bytes(content)

    said = ask(command, file, "--json")

    assert is_one_clear_line(said, str(file), place, ";")
    assert [each.name for each in tmp_path.iterdir()] == ["given"]


@pytest.mark.parametrize("opening", [b"", b"{", b"0 HEAD\n"], ids=["bytes", "JSON", "GEDCOM"])
def test_fifty_megabytes_of_nonsense_are_not_even_read(ask, tmp_path, opening):
    file = tmp_path / "given"
    with file.open("wb") as handle:
        handle.write(opening)
        handle.truncate(50 * MEGABYTE)

    said = ask("analyse", file)

    assert is_one_clear_line(said, str(file), "is larger than")


class TestNoFile:
    def test_a_missing_file_is_one_clear_line(self, ask, tmp_path):
        said = ask("place", tmp_path / "gone")

        assert is_one_clear_line(said, str(tmp_path / "gone"), "does not exist", "check its name")

    def test_a_folder_is_no_file(self, ask, tmp_path):
        assert is_one_clear_line(ask("place", tmp_path), str(tmp_path), "is not a file")

    def test_a_device_is_no_file(self, ask):
        assert is_one_clear_line(ask("place", "/dev/zero"), "/dev/zero", "is not a file")

    def test_a_name_that_no_file_can_have_is_one_clear_line(self, ask):
        assert is_one_clear_line(ask("place", "n\0n"), "FILE")


class TestOneLine:
    @pytest.mark.parametrize("name", ["two\nlines", "a\rb", "red\x1b[31m", "left\u202eright"])
    def test_a_hostile_file_name_breaks_no_line_and_steers_no_terminal(self, ask, tmp_path, name):
        file = tmp_path / name
        file.write_text("[]")

        said = ask("place", file)

        assert is_one_clear_line(said, "the whole file")
        assert "\u202e" not in said.err

    def test_a_notice_about_a_hostile_file_name_is_one_line(self, ask, tmp_path):
        file = tmp_path / "two\nlines"
        file.write_bytes(gedcom(char="ANSI", codec="cp1252"))

        assert ask("place", file, "--json").err.count("\n") == 1

    @given(st.text())
    def test_whatever_is_said_is_always_printable_and_one_line(self, said):
        line = one_line(said)

        assert len(line.splitlines()) <= 1
        assert line.isprintable()

    def test_a_sentence_of_letters_stays_what_it_is(self):
        assert one_line("Zoë İlkay سلام: 王") == "Zoë İlkay سلام: 王"


def test_an_error_never_quotes_what_a_record_says(ask, tmp_path):
    file = Path(tmp_path / "given")
    file.write_bytes(case(people=[{"id": "p1", "names": [{"text": 7}], "place": "Zevenhuizen"}]))

    assert "Zevenhuizen" not in ask("place", file).err
