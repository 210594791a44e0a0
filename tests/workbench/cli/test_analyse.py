"""``workbench analyse``: the shape that scripts rely on, and tables for people."""

import json

import pytest

from exports import case_file
from genogram import Name, Person
from risk import Change, Collection
from workbench.casework.training import training_cases

PARTS = {"decides", "passes_on", "carries_out", "lures", "acts_alone"}
WHY = {"person", "because"}
HOSTILE = "Ann\x1b[31m :fire: [red]"


def is_interval(pair):
    lower, upper = pair
    return 0 <= lower <= upper <= 1


@pytest.fixture
def report(ask, training_file):
    return ask("analyse", training_file, "--json").document


class TestTheDocument:
    def test_it_has_every_promised_key(self, report):
        assert {
            *("case", "method_edition", "strict", "threats", "ask", "openings", "explore"),
            *("excluded", "gate", "gaps", "people_at_risk"),
        } <= report.keys()

    def test_it_names_the_case_the_edition_and_what_was_asked(self, report):
        case = training_cases()[0]

        assert report["case"] == case.header.reference
        assert isinstance(report["method_edition"], str)
        assert report["strict"] is False

    def test_every_threat_has_its_promised_keys(self, report):
        assert report["threats"]
        for threat in report["threats"]:
            assert isinstance(threat["person"], str)
            assert is_interval(threat["strength"])
            assert threat["part"] in PARTS
            assert threat["path"]
            assert all(isinstance(reason, str) for reason in threat["reasons"])
            assert threat["would_settle"] is None or isinstance(threat["would_settle"], str)

    def test_the_strongest_threat_comes_first(self, report):
        strengths = [threat["strength"] for threat in report["threats"]]

        assert strengths == sorted(strengths, reverse=True)
        assert report["threats"][0]["rank"] == 1

    @pytest.mark.parametrize("key", ["ask", "excluded", "people_at_risk"])
    def test_everybody_who_is_listed_is_listed_with_a_reason(self, report, key):
        assert all({*each} >= WHY and all(map(str.strip, each.values())) for each in report[key])

    def test_nobody_is_both_a_threat_and_a_question(self, report):
        threats, asked = ({each["person"] for each in report[key]} for key in ("threats", "ask"))

        assert not threats & asked

    def test_every_opening_has_bounds_and_reasons(self, report):
        for opening in report["openings"]:
            assert all(
                0 <= lower <= upper for lower, upper in (opening["effect"], opening["exposure"])
            )
            assert isinstance(opening["reasons"], list)

    def test_everybody_to_explore_comes_with_a_question(self, report):
        assert all({*each} == {"person", "question"} for each in report["explore"])

    def test_the_gate_advises_not_now_or_possible(self, report):
        assert report["gate"]["advice"] in {"not_now", "possible"}
        assert isinstance(report["gate"]["missing"], list)
        assert isinstance(report["gate"]["contraindications"], list)

    def test_every_gap_says_what_it_is_about_and_what_it_changes(self, report):
        for gap in report["gaps"]:
            assert {*gap} >= {"about", "indicator", "changes"}
            assert isinstance(gap["changes"], int | float)

    def test_it_names_only_people_who_are_in_the_case(self, report):
        people = {person.id for person in training_cases()[0].family.people}
        lists = ("threats", "ask", "openings", "explore", "excluded", "people_at_risk")

        assert {each["person"] for key in lists for each in report[key]} <= people
        assert {person for threat in report["threats"] for person in threat["path"]} <= people

    def test_the_same_file_gives_the_same_bytes(self, ask, training_file):
        assert ask("analyse", training_file, "--json") == ask("analyse", training_file, "--json")

    def test_a_strict_answer_says_so_and_lifts_nobody(self, ask, training_file, report):
        strict = ask("analyse", training_file, "--strict", "--json").document

        loose = {threat["person"]: threat["strength"] for threat in report["threats"]}
        assert strict["strict"] is True
        assert all(
            threat["strength"][0] <= loose.get(threat["person"], [0, 1])[0]
            for threat in strict["threats"]
        )

    def test_an_empty_case_has_empty_lists(self, ask, tmp_path):
        file = tmp_path / "empty"
        file.write_text('{"$id": "workbench/case-file/1"}')

        report = ask("analyse", file, "--json").document

        assert report["threats"] == report["ask"] == report["people_at_risk"] == []


class TestForPeople:
    def test_it_says_what_it_is_not(self, ask, training_file):
        said = ask("analyse", training_file)

        assert said.status == 0
        assert "Geen voorspelling" in said.out
        assert "%" not in said.out

    def test_a_name_is_shown_as_it_stands_and_steers_no_terminal(self, ask, tmp_path):
        case = training_cases()[0]
        before = case.family.people[0]
        odd = before.model_copy(update={"names": (Name(text=HOSTILE),)})
        case.apply([Change(collection=Collection.PEOPLE, before=before, after=odd)])
        file = tmp_path / "odd"
        file.write_bytes(case_file(case).replace(b"\x1b", b"\\u001b"))

        said = ask("analyse", file)

        assert said.status in {0, 2}
        assert "\x1b" not in said.out + said.err

    def test_markup_in_a_name_is_only_letters(self, ask, tmp_path):
        file = tmp_path / "odd"
        person = Person(id="p", names=(Name(text="[red]:fire:[/red]"),))
        document = {"$id": "workbench/case-file/1", "case": {}, "people": [person.model_dump()]}
        file.write_text(json.dumps(document))

        said = ask("analyse", file)

        assert "[red]:fire:[/red]" in said.out


class TestMediationForPeople:
    def test_an_unknown_contraindication_is_said_to_be_unknown(self, ask, training_file):
        said = ask("analyse", training_file).out

        assert "Bemiddeling · Nu niet." in said
        assert "onbekend" in said

    def test_a_closed_gate_prints_no_opening(self, ask, training_file):
        said = ask("analyse", training_file).out

        assert "Mogelijke openingen" not in said

    def test_an_open_gate_prints_openings_and_why_others_are_not_suitable(self, ask, tmp_path):
        case = next(case for case in training_cases() if case.header.reference == "OEFEN-2")
        file = tmp_path / "open.json"
        file.write_bytes(case_file(case))

        said = ask("analyse", file).out

        assert "Mogelijke openingen" in said
        assert "Niet geschikt, en waarom" in said

    def test_it_speaks_the_language_that_is_asked_for(self, ask, training_file):
        assert "Ask next" in ask("analyse", training_file, "--language", "en").out

    def test_a_language_that_is_not_spoken_is_refused(self, ask, training_file):
        answer = ask("analyse", training_file, "--language", "tlh")

        assert (answer.status, "choose nl or en" in answer.err) == (2, True)
