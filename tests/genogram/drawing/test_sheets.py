"""Letters on paper are nine points at least, and everybody stands whole on one sheet."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram.drawing import Around, Picture, Words, one_sheet, scene, sheets
from genogram.drawing.around_sheet import rooms
from genogram.drawing.dividing import drawn_view, is_within, parts
from genogram.drawing.rooms import Room
from genogram.drawing.shapes import path, polyline
from genogram.drawing.sheets import LEAST
from genogram.drawing.themes import COLOURS, PAPER_RULES, RULES, Theme
from genogram.drawing.trimming import trimmed
from genogram.placement import Box, place
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


class TestTheLegend:
    WORDS = Around(legend="Legend", roles="Roles")

    @staticmethod
    def explained(children):
        family = family_of(*(f"ida > child{n}" for n in range(children)))
        words = Words(legend={"person.other": "somebody"})
        return scene(Picture(layout=place(family), family=family, words=words))

    def test_it_stands_beside_a_small_family(self):
        drawn = self.explained(3)
        beside, _ = rooms(drawn, self.WORDS, Room.a3())

        (sheet,) = sheets(drawn, self.WORDS)

        assert f'x="{beside.column:.1f}"' in sheet

    def test_under_a_wide_family_it_leaves_larger_letters(self):
        drawn = self.explained(20)
        beside, under = rooms(drawn, self.WORDS, Room.a3())

        assert under.scale_of(drawn_view(drawn)) > beside.scale_of(drawn_view(drawn))

    def test_a_column_that_is_higher_than_the_sheet_never_stands_beside_it(self):
        low = Room((756.0, 30.0), bare=True)

        (only,) = rooms(self.explained(3), self.WORDS, low)

        assert only.strip > 0


class TestParts:
    def test_they_share_the_width_evenly(self):
        drawn = a_family(40)

        windows = [part.box for part in parts(drawn, Room.a3(), LEAST)]

        assert len({window.width for window in windows}) == 1
        assert windows[0].left == pytest.approx(drawn_view(drawn).left)
        whole = drawn_view(drawn).left + drawn_view(drawn).width
        assert windows[-1].left + windows[-1].width == pytest.approx(whole)

    def test_they_overlap_by_no_more_than_somebody_and_their_label(self):
        drawn = a_family(40)
        widest = max(person.selection.width for person in drawn.people)

        first, second, *_ = (part.box for part in parts(drawn, Room.a3(), LEAST))

        assert first.left + first.width - second.left <= widest + 10

    def test_without_a_map_they_are_numbered_from_one(self):
        said = Around(goes_on=("left {page}", "right {page}", "", ""))

        drawn = sheets(a_family(40), said, mapped=False)

        assert "right 2" in drawn[0]
        assert 'class="tile-number"' not in drawn[0]


class TestTrimming:
    WINDOW = Box(0, 0, 100, 100)

    def test_a_line_far_outside_leaves_nothing(self):
        assert dict(trimmed(path("tie", "M300,0 L400,0"), self.WINDOW).values)["d"] == ""

    def test_a_level_line_ends_just_beyond_the_window(self):
        line = trimmed(path("tie", "M-500,50 L900,50"), self.WINDOW)

        assert dict(line.values)["d"] == "M-4,50 L104,50"

    def test_what_comes_back_is_drawn_in_two_stretches(self):
        course = "M10,10 L50,10 L300,40 L300,60 L50,90 L10,90"

        assert str(dict(trimmed(path("tie", course), self.WINDOW).values)["d"]).count("M") == 2

    @given(st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), min_size=2, max_size=9))
    def test_nothing_of_a_line_inside_is_ever_lost(self, points):
        line = path("tie", polyline(points))

        assert trimmed(line, self.WINDOW) == line
