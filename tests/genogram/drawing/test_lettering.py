"""Words wrap and are never shortened; what cannot be drawn is shown as such."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram.drawing import Mark, label_widths
from genogram.drawing.lettering import (
    LONGEST_NAME,
    MOST_LINES,
    WIDEST_LINE,
    drawable,
    label_width,
    name_lines,
    text_width,
    wrapped,
)


@given(st.text(max_size=200))
def test_no_letter_is_lost_by_wrapping(words):
    assert "".join("".join(wrapped(words, 13)).split()) == "".join(drawable(words).split())


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=8), max_size=12))
def test_lines_of_ordinary_words_fit(words):
    assert all(text_width(line, 13) <= WIDEST_LINE for line in wrapped(" ".join(words), 13))


def test_a_single_long_word_stays_whole_and_asks_for_room():
    long = "Papadimitrakopoulos"

    assert wrapped(long, 13, bold=True) == (long,)
    assert label_widths({"p": Mark(name=long)})["p"] > WIDEST_LINE


def test_a_double_name_breaks_after_the_hyphen():
    assert wrapped("Willemsen-Ruijtenbeek", 13, bold=True) == ("Willemsen-", "Ruijtenbeek")


@given(st.text(max_size=LONGEST_NAME))
def test_a_name_is_never_shortened(name):
    assert "".join("".join(name_lines(Mark(name=name))).split()) == "".join(drawable(name).split())


SAID = st.text(min_size=1, max_size=20).filter(lambda words: drawable(words).split())


@given(SAID, st.sampled_from(["", " ", "-"]))
def test_of_what_is_no_name_the_drawing_shows_the_beginning(words, between):
    endless = between.join(["Mira", *[words] * 10_000])

    lines = name_lines(Mark(name=endless))

    assert lines[0].startswith("Mira")
    assert lines[-1].endswith("…")
    assert len(lines) <= MOST_LINES


@pytest.mark.parametrize("name", ["m" * 10_000, "m " * 5_000, "漢" * 10_000])
def test_a_label_stays_of_a_size_that_a_sheet_holds(name):
    assert label_width(Mark(name=name)) < 6 * WIDEST_LINE


@pytest.mark.parametrize("words", ["a\x00b", "a\x1bb", "a\ufffeb"])
def test_what_no_file_may_hold_is_shown_as_a_mark(words):
    assert drawable(words) == "a\ufffdb"


@pytest.mark.parametrize(("name", "at_least"), [("Çelik", 30), ("محمد", 25), ("देवी", 15)])
def test_every_script_takes_room(name, at_least):
    assert text_width(name, 13) > at_least
