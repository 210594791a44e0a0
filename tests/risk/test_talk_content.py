"""What the method says of talks is whole, in both languages, and names its sources."""

import pytest

from risk import method
from risk.talk_content import Turn, talks

LISTS = ("limits", "locations", "stop_signals", "turning_points")


def test_every_turn_is_described_once_in_its_order():
    assert [turn.id for turn in talks().turns] == list(Turn)


@pytest.mark.parametrize("name", LISTS)
def test_no_line_stands_twice(name):
    lines = [line.id for line in getattr(talks(), name)]

    assert len(lines) == len(set(lines))


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
