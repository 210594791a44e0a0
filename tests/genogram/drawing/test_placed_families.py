"""Whatever family is placed can be drawn: everybody once, every word in view."""

from itertools import pairwise
from xml.etree import ElementTree as ET

from hypothesis import given, settings

from genogram.drawing import Form, Mark, Overlay, Picture, label_widths, scene, svg
from genogram.drawing.lettering import label_width
from genogram.drawing.symbols import label_foot
from genogram.placement import Spacing, place
from tests.families import families, family_of

SPACING = Spacing(symbol=36, column=78, row=158)


def drawn(family):
    marks = {person.id: Mark(name=f"Name of {person.id}", age="?") for person in family.people}
    layout = place(family, SPACING, label_widths(marks))
    ties = tuple(
        Overlay(id=tie.id, origin=tie.origin, target=tie.target, form=Form.CONTACT, letter="P")
        for tie in family.ties
    )
    return Picture(layout=layout, family=family, marks=marks, overlays=ties)


@settings(max_examples=25, deadline=None)
@given(families(most=9))
def test_everybody_and_every_tie_is_drawn_once(family):
    shown = scene(drawn(family))

    assert sorted(one.id for one in shown.people) == sorted(one.id for one in family.people)
    assert [tie.id for tie in shown.ties] == [tie.id for tie in family.ties]


@settings(max_examples=25, deadline=None)
@given(families(most=9))
def test_every_symbol_and_label_stands_in_the_view(family):
    picture = drawn(family)
    view = scene(picture).view

    for person, at in picture.layout.positions.items():
        mark = picture.mark(person)
        assert view.left < at.x - label_width(mark) / 2
        assert at.x + label_width(mark) / 2 < view.left + view.width
        assert view.top < at.y - 18
        assert at.y + label_foot(mark, 18) < view.top + view.height


@settings(max_examples=25, deadline=None)
@given(families(most=9))
def test_every_family_gives_a_well_formed_document(family):
    assert ET.fromstring(svg(scene(drawn(family)))) is not None  # noqa: S314


def test_cousins_who_marry_are_joined_by_a_double_line():
    picture = drawn(family_of("a + b > c, d", "c + x > e", "d + y > f", "e + f > g"))

    union = next(line for line in scene(picture).lines if set(line.people) == {"e", "f"})
    assert [shape.look for shape in union.shapes] == ["union related"] * 2


def test_names_of_people_side_by_side_do_not_touch():
    picture = drawn(family_of("a + b > c, d, e, f"))

    row = sorted(picture.layout.positions[child].x for child in "cdef")
    widest = max(label_width(mark) for mark in picture.marks.values())
    assert all(right - left > widest for left, right in pairwise(row))
