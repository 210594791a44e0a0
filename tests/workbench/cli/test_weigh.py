"""``workbench weigh``: the shape that scripts rely on, and a table for people."""

import json

import pytest

from tests import shared_input
from tests.workbench.cli.saying import is_one_clear_line

ADVICES = {"stop", "caution", "no_known_objection"}
SMALL = [file for file in shared_input.pedigrees() if "2000" not in file.name]
REAL = [*shared_input.published_cases(), *SMALL, *shared_input.gedcom_files()]


@pytest.fixture
def report(ask, training_file):
    return ask("weigh", training_file, "--measure", "home_ban", "--json").document


class TestTheDocument:
    def test_it_has_every_promised_key(self, report):
        assert {"measure", "advice", "cautions", "reveals", "residual"} <= report.keys()
        assert report["measure"] == "home_ban"
        assert report["advice"] in ADVICES

    def test_every_caution_has_an_id_and_a_reason(self, report):
        assert report["cautions"]
        for caution in report["cautions"]:
            assert caution["id"].strip()
            assert caution["because"].strip()

    def test_everybody_who_is_left_has_bounds(self, report):
        assert report["residual"]
        for one in report["residual"]:
            lower, upper = one["strength"]
            assert 0 <= lower <= upper <= 1

    def test_what_sources_say_comes_with_the_source(self, report):
        assert report["mind"]
        assert all(each["source"] for each in report["mind"])

    def test_the_same_question_gives_the_same_bytes(self, ask, training_file):
        question = ("weigh", training_file, "--measure", "return_home", "--json")

        assert ask(*question) == ask(*question)

    def test_it_gives_its_reasons_in_the_language_that_is_asked_for(self, ask, training_file):
        asked = ("weigh", training_file, "--measure", "home_ban", "--language", "en", "--json")

        because = {one["id"]: one["because"] for one in ask(*asked).document["cautions"]}

        assert because["person_not_named"].startswith("Nobody was named")

    def test_a_named_person_is_whom_it_is_weighed_for(self, ask, training_file):
        report = ask("weigh", training_file, "--measure", "home_ban", "--person", "p13", "--json")

        assert report.document["person"] == "p13"

    def test_when_strict_it_stops_for_less(self, ask, tmp_path):
        file = tmp_path / "case"
        threat = {"id": "c1", "about": {"person": "p2"}, "indicator": "uttered_threat"}
        file.write_text(
            json.dumps(
                {
                    "$id": "workbench/case-file/1",
                    "people": [{"id": "p1"}, {"id": "p2"}],
                    "claims": [threat],
                }
            )
        )

        question = ("weigh", file, "--measure", "return_home", "--json")
        loose, strict = (ask(*question, *more).document for more in ((), ("--strict",)))

        assert (loose["advice"], strict["advice"]) == ("stop", "caution")


class TestForPeople:
    def test_it_says_what_it_is_not(self, ask, training_file):
        said = ask("weigh", training_file, "--measure", "home_ban")

        assert said.status == 0
        assert "Geen voorspelling" in said.out
        assert "%" not in said.out


class TestBadInput:
    def test_a_measure_that_nobody_knows_is_named_with_those_that_are(self, ask, training_file):
        said = ask("weigh", training_file, "--measure", "prayer", "--json")

        assert is_one_clear_line(said, "prayer", "home_ban")

    def test_somebody_who_is_not_in_the_file_is_named(self, ask, training_file):
        said = ask("weigh", training_file, "--measure", "home_ban", "--person", "zz", "--json")

        assert is_one_clear_line(said, "zz", training_file.name)

    def test_without_a_measure_it_says_what_is_missing(self, ask, training_file):
        assert is_one_clear_line(ask("weigh", training_file), "measure")


@pytest.mark.shared
@pytest.mark.parametrize("measure", ["return_home", "home_ban", "expert_consultation"])
@pytest.mark.parametrize("file", REAL, ids=lambda file: file.name)
def test_every_real_file_is_weighed_to_one_document(ask, file, measure):
    said = ask("weigh", file, "--measure", measure, "--json")

    assert said.status == 0
    assert json.loads(said.out)["advice"] in ADVICES
