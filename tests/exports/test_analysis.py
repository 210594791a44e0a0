"""The document of ``analyse --json`` keeps its shape and says its reasons in sentences."""

import json

import pytest

from exports.analysis import analysis
from exports.wording import Wording

KEYS = {
    "threats": {"person", "rank", "strength", "part", "path", "reasons", "would_settle"},
    "ask": {"person", "because"},
    "openings": {"person", "effect", "exposure", "reasons"},
    "explore": {"person", "question"},
    "excluded": {"person", "because"},
    "gaps": {"about", "indicator", "changes"},
    "people_at_risk": {"person", "because"},
}


@pytest.fixture
def report(case, assessment):
    return analysis(case, assessment, Wording("nl"))


def test_it_is_one_json_document(report):
    assert json.loads(json.dumps(report)) == report


@pytest.mark.parametrize("collection", KEYS)
def test_every_entry_has_the_fields_that_others_rely_on(report, collection):
    for entry in report[collection]:
        assert KEYS[collection] <= set(entry)


def test_a_threat_gives_its_path_first_and_then_the_statements_under_it(report):
    reasons = report["threats"][0]["reasons"]

    assert reasons[0] == "Zora beslist → Oren geeft door → Dario voert uit"
    assert reasons[1] == (
        "Zonder mij gebeurt er niets in deze familie. (Mira · 3 nov 2026 · bevestigd)"
    )


def test_the_one_unknown_that_would_change_most_is_an_id(report):
    assert report["threats"][0]["would_settle"] == "listens_to"


def test_a_gap_says_about_whom_or_about_which_two(report):
    assert [gap["about"] for gap in report["gaps"]] == ["zora->viktor", "rafa"]


def test_a_gate_that_was_not_weighed_is_absent_instead_of_open(report):
    assert report["gate"] is None


def test_a_sealed_source_is_not_in_it(report):
    said = json.dumps(report, ensure_ascii=False)

    assert "Nadia" not in said
    assert "verraden" not in said
    assert "afgeschermde bron" in said
