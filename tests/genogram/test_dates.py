"""Dates keep the words that people said, whatever they said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram import PartialDate

SAYINGS = st.sampled_from(["", "ca. ", "voor ", "na ", "winter ", "tussen 1990 en ", "bet "])
ENDINGS = st.sampled_from(["", "-02", "-02-30", "-12-31", " en 2001"])


@given(st.text() | st.builds("{}{:04d}{}".format, SAYINGS, st.integers(0, 9999), ENDINGS))
def test_every_phrase_is_a_date_with_its_own_words(words):
    date = PartialDate(words)

    assert str(date) == words
    assert date.is_read == (date.earliest is not None or date.latest is not None)


@pytest.mark.parametrize("words", ["ca. 0001", "na 9999-12-31", "winter 9999", "voor 0001"])
def test_a_margin_beyond_the_calendar_bounds_nothing(words):
    assert not PartialDate(words).is_read


def test_a_story_of_any_length_is_kept_and_not_read():
    assert not PartialDate("na " * 10_000).is_read


@pytest.mark.parametrize("words", ["3-11-2026", "03-11-2026", "3/11/2026", "3.11.2026"])
def test_a_day_in_numbers_is_read_with_the_day_first(words):
    date = PartialDate(words)

    assert (str(date.earliest), str(date.latest)) == ("2026-11-03", "2026-11-03")


def test_a_month_in_numbers_leaves_the_day_open():
    assert str(PartialDate("11-2026").latest) == "2026-11-30"


@pytest.mark.parametrize("words", ["31-02-2026", "11-21-2026", "3-11/2026", "1-2-26"])
def test_numbers_that_are_no_day_are_kept_and_not_read(words):
    assert not PartialDate(words).is_read
