"""What the method says of talks is whole, in both languages, and names its sources."""

from importlib.resources import files

import pytest

from risk import UnsoundContent, method
from risk.talk_content import Turn, read_talks, talks

LISTS = ("limits", "locations", "stop_signals", "turning_points")


def test_every_turn_is_described_once_in_its_order():
    assert [turn.id for turn in talks().turns] == list(Turn)


@pytest.mark.parametrize("name", LISTS)
def test_every_line_says_where_it_comes_from_in_both_languages(name):
    for line in getattr(talks(), name):
        assert line.source.nl
        assert line.source.en
        assert line.provenance.startswith("[")


def test_it_is_of_the_same_edition_as_the_rest_of_the_method():
    assert talks().edition.isoformat() == method().edition


def test_a_marriage_a_return_and_a_withdrawn_report_are_never_an_outcome():
    limits = {line.id for line in talks().limits}

    assert {"no_marriage", "no_return", "no_withdrawal", "no_virginity_proof"} <= limits


def test_a_line_that_stands_twice_is_refused_by_its_id(tmp_path):
    whole = (files("risk") / "method" / "talks.yaml").read_text(encoding="utf-8")
    half = tmp_path / "talks.yaml"
    half.write_text(whole.replace("id: no_return", "id: no_marriage"), encoding="utf-8")

    with pytest.raises(UnsoundContent, match="no_marriage: stands twice"):
        read_talks(half)


def test_a_line_without_a_source_is_refused_with_its_file_and_key(tmp_path):
    whole = (files("risk") / "method" / "talks.yaml").read_text(encoding="utf-8")
    half = tmp_path / "talks.yaml"
    half.write_text(whole.replace("source: {nl", "from: {nl", 1), encoding="utf-8")

    with pytest.raises(UnsoundContent, match=r"talks\.yaml"):
        read_talks(half)


@pytest.mark.parametrize(("language", "condition"), [("nl", "Als er"), ("en", "If there was")])
def test_that_there_was_a_task_is_never_told_as_a_fact(language, condition):
    why = next(turn.why for turn in talks().turns if turn.id == Turn.EXECUTOR)

    assert condition in getattr(why, language)
