"""``workbench place``: where everybody stands, as numbers or as a drawing."""

from tests.genogram.gedcom_files import gedcom
from tests.workbench.cli.saying import is_one_clear_line
from workbench.casework.training import training_cases


def is_number(value):
    return isinstance(value, int | float) and not isinstance(value, bool)


class TestTheDocument:
    def test_everybody_stands_somewhere_within_the_size(self, ask, training_file):
        placed = ask("place", training_file, "--json").document

        width, height = placed["size"]
        assert {*placed["persons"]} == {person.id for person in training_cases()[0].family.people}
        assert all(0 <= x <= width and 0 <= y <= height for x, y in placed["persons"].values())

    def test_a_symbol_has_a_size(self, ask, training_file):
        placed = ask("place", training_file, "--json").document

        assert is_number(placed["symbol"])

    def test_every_line_says_of_what_it_is_and_where_it_runs(self, ask, training_file):
        placed = ask("place", training_file, "--json").document

        assert placed["lines"]
        for line in placed["lines"]:
            assert line["kind"] in {"union", "child"}
            assert isinstance(line["of"], str)
            assert len(line["points"]) >= 2
            assert all(is_number(each) for point in line["points"] for each in point)

    def test_the_same_file_gives_the_same_bytes(self, ask, training_file):
        assert ask("place", training_file, "--json") == ask("place", training_file, "--json")

    def test_what_was_decided_on_the_way_is_said_beside_the_document(self, ask, tmp_path):
        file = tmp_path / "family.ged"
        file.write_bytes(gedcom(char="ANSI", codec="cp1252"))

        said = ask("place", file, "--json")

        assert said.status == 0
        assert said.out.startswith("{")
        assert str(file) in said.err
        assert "CHAR" in said.err


class TestForPeople:
    def test_it_counts_people_in_one_line(self, ask, training_file):
        said = ask("place", training_file)

        count = len(training_cases()[0].family.people)
        assert said.out.startswith(f"{count} personen / people")
        assert said.out.count("\n") == 1


class TestTheDrawing:
    def test_it_is_written_and_nothing_is_said(self, ask, training_file, tmp_path):
        drawing = tmp_path / "family.svg"

        said = ask("place", training_file, "--svg", drawing)

        assert said == (0, "", "")
        assert drawing.read_text().startswith("<svg")

    def test_it_comes_beside_the_document(self, ask, training_file, tmp_path):
        drawing = tmp_path / "family.svg"

        said = ask("place", training_file, "--json", "--svg", drawing)

        assert said == ask("place", training_file, "--json")
        assert drawing.exists()

    def test_the_file_that_is_read_is_never_written_over(self, ask, tmp_path):
        file = tmp_path / "family.ged"
        file.write_bytes(gedcom())

        said = ask("place", file, "--svg", file)

        assert is_one_clear_line(said, str(file), "another name")
        assert file.read_bytes() == gedcom()
