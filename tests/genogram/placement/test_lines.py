"""The course of family lines, whatever the family looks like."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings

from genogram.placement import LineKind, Spacing, place
from tests.families import families, family_of, married_within

FEW = settings(max_examples=25, deadline=None)
any_family = families() | married_within()


def lines(layout, kind):
    return [line for line in layout.lines if line.kind is kind]


def bars(layout):
    """Level pieces of child lines, with the parents whose children hang from them."""
    return {
        (min(a.x, b.x), max(a.x, b.x), a.y, line.people[:-1])
        for line in lines(layout, LineKind.CHILD)
        for a, b in pairwise(line.points)
        if a.y == b.y
    }


@FEW
@given(any_family)
def test_every_piece_of_a_line_runs_level_or_straight_down(family):
    for line in place(family).lines:
        for a, b in pairwise(line.points):
            assert a.x == b.x or a.y == b.y


@FEW
@given(any_family)
def test_every_line_stays_inside_the_picture(family):
    layout = place(family, Spacing(column=200))

    width, height = layout.size
    for line in layout.lines:
        for point in line.points:
            assert 0 < point.x < width
            assert 0 < point.y < height


@FEW
@given(any_family)
def test_every_partnership_has_one_line_between_its_partners(family):
    layout = place(family)

    found = {line.of: frozenset(line.people) for line in lines(layout, LineKind.UNION)}
    for partnership in family.partnerships:
        assert found[partnership.id] == frozenset(partnership.partners)


@FEW
@given(any_family)
def test_a_child_line_ends_on_top_of_the_child(family):
    layout = place(family)

    for line in lines(layout, LineKind.CHILD):
        child, end = layout.positions[line.of], line.points[-1]
        assert end.y == child.y - layout.spacing.symbol / 2
        assert abs(end.x - child.x) < layout.spacing.symbol / 2


@FEW
@given(any_family)
def test_bars_of_different_parents_never_lie_on_each_other(family):
    for one, other in combinations(bars(place(family)), 2):
        apart = one[2] != other[2] or one[1] < other[0] or other[1] < one[0]
        assert apart or one[3] == other[3]


@FEW
@given(any_family)
def test_bars_leave_room_for_names_under_the_symbols(family):
    layout = place(family, Spacing(row=158))

    for _, _, height, _ in bars(layout):
        row = max(y for y in layout.rows if y < height)
        assert height >= row + 62


def test_a_line_between_neighbours_is_level():
    layout = place(family_of("a = b"))

    (line,) = layout.lines
    assert [point.y for point in line.points] == [layout.positions["a"].y] * 2


def test_children_of_a_couple_hang_from_the_middle_of_their_line():
    layout = place(family_of("a + b > c, d"))

    middle = (layout.positions["a"].x + layout.positions["b"].x) / 2
    for line in lines(layout, LineKind.CHILD):
        assert line.points[0] == (middle, layout.positions["a"].y)


def test_children_of_a_single_parent_hang_from_that_parent():
    layout = place(family_of("a > b"))

    (line,) = layout.lines
    assert line.points[0] == (layout.positions["a"].x, layout.positions["a"].y + 20)


@pytest.mark.parametrize("partners", [3, 8])
def test_a_line_to_a_partner_further_away_runs_below_whoever_stands_between(partners):
    layout = place(family_of(*(f"a + b{turn} > c{turn}" for turn in range(partners))))

    a = layout.positions["a"]
    for line in lines(layout, LineKind.UNION):
        other = layout.positions[line.people[1]]
        lowest = max(point.y for point in line.points)
        assert (lowest > a.y + 40) == (abs(other.x - a.x) > 60)


def test_parents_without_a_partnership_have_a_line_named_after_both():
    layout = place(family_of("a & b > c"))

    assert [line.of for line in lines(layout, LineKind.UNION)] == ["a+b"]
