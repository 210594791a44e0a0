"""``workbench export``: one document in one format, whole or not at all."""

import io
import json

import pytest
from docx import Document

from tests.genogram.gedcom_files import gedcom
from tests.workbench.cli.saying import is_one_clear_line

OPENINGS = {
    ("safety-plan", "docx"): b"PK\x03\x04",
    ("safety-plan", "pdf"): b"%PDF",
    ("mediation-plan", "docx"): b"PK\x03\x04",
    ("mediation-plan", "pdf"): b"%PDF",
    ("genogram", "pdf"): b"%PDF",
    ("genogram", "svg"): b"<svg",
    ("genogram", "png"): b"\x89PNG",
    ("network", "html"): b"<!DOCTYPE html>",
    ("network", "graphml"): b"<?xml",
    ("tables", "xlsx"): b"PK\x03\x04",
    ("case-file", "json"): b"{",
}


@pytest.fixture
def family(tmp_path):
    file = tmp_path / "family.ged"
    file.write_bytes(gedcom())
    return file


def words_of(plan):
    document = Document(io.BytesIO(plan.read_bytes()))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(paragraph.text for paragraph in document.paragraphs), *cells))


@pytest.mark.parametrize(("document", "format_"), OPENINGS)
def test_every_document_of_a_case_is_written_and_nothing_is_said(
    ask, training_file, tmp_path, document, format_
):
    made = tmp_path / "made"

    said = ask("export", training_file, "--document", document, "--format", format_, "--to", made)

    assert said == (0, "", "")
    assert made.read_bytes().startswith(OPENINGS[document, format_])


@pytest.mark.parametrize("document", ["safety-plan", "genogram", "case-file"])
def test_every_document_has_a_usual_format(ask, family, tmp_path, document):
    made = tmp_path / "made"

    said = ask("export", family, "--document", document, "--to", made)

    assert said.status == 0
    assert made.stat().st_size


class TestTheCaseFile:
    def test_it_analyses_as_what_it_was_made_from(self, ask, training_file, tmp_path):
        made = tmp_path / "case.json"

        ask("export", training_file, "--document", "case-file", "--to", made)

        assert ask("analyse", made, "--json") == ask("analyse", training_file, "--json")

    def test_it_comes_back_byte_for_byte(self, ask, training_file, tmp_path):
        first, second = tmp_path / "first", tmp_path / "second"

        ask("export", training_file, "--document", "case-file", "--to", first)
        ask("export", first, "--document", "case-file", "--to", second)

        assert first.read_bytes() == second.read_bytes()

    def test_a_family_of_gedcom_stands_where_it_stood(self, ask, family, tmp_path):
        made = tmp_path / "case.json"

        ask("export", family, "--document", "case-file", "--to", made)

        assert json.loads(made.read_bytes())["$id"].endswith("case-file/1")
        assert ask("place", made, "--json") == ask("place", family, "--json")


class TestThePlan:
    def test_it_is_in_dutch_unless_asked_otherwise(self, ask, training_file, tmp_path):
        dutch, english = tmp_path / "nl.docx", tmp_path / "en.docx"
        plan = ("export", training_file, "--document", "safety-plan")

        ask(*plan, "--to", dutch)
        ask(*plan, "--to", english, "--language", "en")

        assert "Veiligheidsplan" in words_of(dutch)
        assert "Safety plan" in words_of(english)


class TestTheDrawing:
    def test_the_same_case_gives_the_same_bytes(self, ask, training_file, tmp_path):
        one, other = tmp_path / "one.svg", tmp_path / "other.svg"

        for made in (one, other):
            ask("export", training_file, "--document", "genogram", "--to", made)

        assert one.read_bytes() == other.read_bytes()


class TestRefused:
    @pytest.mark.parametrize(
        ("asked", "named"),
        [
            (("--document", "novel"), ("--document", "novel", "safety-plan")),
            (("--document", "genogram", "--format", "docx"), ("--format", "docx", "svg, png")),
            (("--document", "genogram", "--language", "fr"), ("--language", "fr", "nl or en")),
        ],
    )
    def test_what_is_not_made_here_is_named_with_what_is(self, ask, family, tmp_path, asked, named):
        made = tmp_path / "made"

        said = ask("export", family, *asked, "--to", made)

        assert is_one_clear_line(said, *named)
        assert not made.exists()

    def test_a_folder_that_does_not_exist_is_not_made(self, ask, family, tmp_path):
        made = tmp_path / "missing" / "made"

        said = ask("export", family, "--document", "genogram", "--to", made)

        assert is_one_clear_line(said, str(made), "does not exist", "make the folder")
        assert not made.parent.exists()

    def test_a_folder_is_no_file_to_write(self, ask, family, tmp_path):
        before = sorted(tmp_path.iterdir())

        said = ask("export", family, "--document", "genogram", "--to", tmp_path)

        assert is_one_clear_line(said, str(tmp_path), "is a folder")
        assert sorted(tmp_path.iterdir()) == before

    def test_a_folder_that_may_not_be_written_in_is_named(self, ask, family):
        said = ask("export", family, "--document", "genogram", "--to", "/proc/made")

        assert is_one_clear_line(said, "/proc/made")

    def test_a_name_that_is_too_long_is_one_line(self, ask, family, tmp_path):
        said = ask("export", family, "--document", "genogram", "--to", tmp_path / ("m" * 300))

        assert is_one_clear_line(said, "choose a shorter name")

    def test_a_file_that_cannot_be_read_leaves_no_document(self, ask, tmp_path):
        file, made = tmp_path / "bad", tmp_path / "made"
        file.write_text("{")

        said = ask("export", file, "--document", "safety-plan", "--to", made)

        assert is_one_clear_line(said, str(file))
        assert not made.exists()

    def test_what_stood_there_stays_when_the_file_cannot_be_read(self, ask, tmp_path):
        file, made = tmp_path / "bad", tmp_path / "made"
        file.write_text("{")
        made.write_text("the plan of last week")

        ask("export", file, "--document", "case-file", "--to", made)

        assert made.read_text() == "the plan of last week"

    def test_the_file_that_is_read_is_never_written_over(self, ask, family, tmp_path):
        link = tmp_path / "link"
        link.symlink_to(family)

        said = ask("export", family, "--document", "case-file", "--to", link)

        assert is_one_clear_line(said, str(link), "another name")
        assert family.read_bytes() == gedcom()
