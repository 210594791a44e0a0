"""Every real file beside the project: published cases, pedigrees and GEDCOM."""

import json

import pytest

from tests import shared_input

pytestmark = pytest.mark.shared

LARGE = "2000"
FAMILIES = [*shared_input.pedigrees(), *shared_input.gedcom_files()]
AFFORDABLE = [file for file in FAMILIES if LARGE not in file.name]


def by_name(file):
    return getattr(file, "name", None)


@pytest.mark.parametrize("strict", [(), ("--strict",)], ids=["", "strict"])
@pytest.mark.parametrize("file", shared_input.published_cases(), ids=by_name)
class TestPublishedCases:
    def test_they_analyse_to_one_document_that_is_always_the_same(self, ask, file, strict):
        once, again = (ask("analyse", file, *strict, "--json") for _ in range(2))

        assert once == again
        assert once.status == 0
        assert json.loads(once.out)["strict"] is bool(strict)
        assert json.loads(once.out)["threats"] or strict

    def test_they_analyse_for_people(self, ask, file, strict):
        said = ask("analyse", file, *strict)

        assert said.status == 0
        assert "Geen voorspelling" in said.out


@pytest.mark.parametrize("file", shared_input.published_cases(), ids=by_name)
class TestDocumentsOfPublishedCases:
    @pytest.mark.parametrize("document", ["safety-plan", "genogram"])
    def test_each_is_made(self, ask, file, tmp_path, document):
        said = ask("export", file, "--document", document, "--to", tmp_path / "made")

        assert said.status == 0
        assert (tmp_path / "made").stat().st_size

    def test_the_case_file_analyses_as_the_published_case(self, ask, file, tmp_path):
        made = tmp_path / "case.json"

        ask("export", file, "--document", "case-file", "--to", made)

        assert ask("analyse", made, "--json").out == ask("analyse", file, "--json").out


@pytest.mark.parametrize("file", FAMILIES, ids=by_name)
def test_every_family_is_placed_with_nobody_left_out(ask, file):
    said = ask("place", file, "--json")

    placed = json.loads(said.out)
    assert said.status == 0
    assert len(placed["persons"]) == count_of(file)


@pytest.mark.parametrize("file", AFFORDABLE, ids=by_name)
def test_every_family_of_a_usual_size_is_shown_to_people(ask, file):
    for command in ("place", "analyse"):
        assert ask(command, file).status == 0


def count_of(file):
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix == ".ged":
        return sum(line.endswith(" INDI") for line in text.splitlines())
    return len(json.loads(text)["persons"])
