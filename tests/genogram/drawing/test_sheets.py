"""Letters on paper are nine points at least, and everybody stands whole on one sheet."""

import re

import pytest

from genogram.drawing import Around, Picture, one_sheet, scene, sheets
from genogram.drawing.dividing import is_within, parts
from genogram.drawing.rooms import Room
from genogram.drawing.sheets import LEAST
from genogram.drawing.themes import COLOURS, PAPER_RULES, RULES, Theme
from genogram.placement import place
from tests.families import family_of

NINE_POINTS = 9.0


def a_family(children):
    family = family_of(*(f"ida > child{n}" for n in range(children)))
    return scene(Picture(layout=place(family), family=family))


def test_a_small_family_stands_on_one_sheet():
    assert len(sheets(a_family(3), Around())) == 1


def test_a_wide_family_has_a_map_and_its_parts():
    drawn = sheets(a_family(40), Around())

    assert len(drawn) > 2
    assert "tile-number" in drawn[0]


@pytest.mark.parametrize("children", [20, 40, 90])
def test_everybody_stands_whole_on_some_sheet(children):
    drawn = a_family(children)
    windows = [part.box for part in parts(drawn, Room.a3(), LEAST)]

    for person in drawn.people:
        assert any(is_within(person.selection, person.at, window) for window in windows)


def test_letters_of_a_divided_drawing_are_nine_points_at_least():
    sizes = [float(size) for size in re.findall(r"font-size:([\d.]+)px", RULES)]

    assert min(sizes) * LEAST >= NINE_POINTS


def test_letters_around_a_drawing_are_nine_points_at_least():
    assert (
        min(float(size) for size in re.findall(r"font-size:([\d.]+)px", PAPER_RULES)) >= NINE_POINTS
    )


def test_paper_knows_no_colour():
    for colour in COLOURS[Theme.PRINT].values():
        assert colour[1:3] == colour[3:5] == colour[5:7]


def test_one_sheet_grows_with_its_family():
    small, large = (one_sheet(a_family(count), Around()) for count in (3, 40))

    assert "0 0 1190.55 841.89" in small
    assert "0 0 1190.55 841.89" not in large


def test_a_part_says_where_it_goes_on():
    drawn = sheets(a_family(40), Around(goes_on=("left {page}", "right {page}", "", "")))

    assert "right 3" in drawn[1]
    assert "left 2" in drawn[2]


def test_words_around_it_are_escaped():
    (drawn,) = sheets(a_family(1), Around(title='Ayşe & <Özgür> "x"'))

    assert "Ayşe &amp; &lt;Özgür&gt; &quot;x&quot;" in drawn


def test_a_long_title_ends_in_dots_and_stands_whole_in_the_name():
    (drawn,) = sheets(a_family(1), Around(title="a" * 10_000))

    assert "aaa…" in drawn
    assert "a" * 10_000 in drawn
