"""Where everybody stands, whatever the family looks like."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram import Family, Gender, Origin, Person
from genogram.placement import LineKind, Point, Spacing, place
from tests.families import descend, families, family_of, married_within, marry

FEW = settings(max_examples=25, deadline=None)
any_family = families() | married_within()


def neighbours(layout):
    """Pairs who stand on one height, next to each other."""
    by_height = {}
    for person, point in layout.positions.items():
        by_height.setdefault(point.y, []).append((point.x, person))
    for row in by_height.values():
        people = [person for _, person in sorted(row)]
        yield from pairwise(people)


def are_adjacent(layout, one, other):
    return (one, other) in set(neighbours(layout)) or (other, one) in set(neighbours(layout))


def from_the_left(layout, *people):
    return sorted(people, key=lambda person: layout.positions[person].x)


class TestEverybody:
    @FEW
    @given(any_family)
    def test_is_drawn_exactly_once(self, family):
        layout = place(family)

        assert list(layout.positions) == [person.id for person in family.people]

    @FEW
    @given(any_family)
    def test_keeps_a_distance_from_everybody_else(self, family):
        layout = place(family)

        for one, other in combinations(layout.positions.values(), 2):
            apart = abs(one.x - other.x) >= layout.spacing.column
            assert apart or abs(one.y - other.y) >= layout.spacing.row

    @FEW
    @given(families(most=8), st.integers(60, 130))
    def test_has_room_for_a_label(self, family, width):
        widths = {person.id: width - 7 * turn for turn, person in enumerate(family.people)}

        layout = place(family, widths=widths)

        for one, other in neighbours(layout):
            between = layout.positions[other].x - layout.positions[one].x
            assert between >= (widths[one] + widths[other]) / 2

    @FEW
    @given(any_family)
    def test_stands_below_every_parent(self, family):
        layout = place(family)

        for tie in family.parentages:
            assert layout.positions[tie.child].y > layout.positions[tie.parent].y

    @FEW
    @given(any_family)
    def test_stands_inside_the_picture(self, family):
        layout = place(family)

        width, height = layout.size
        for point in layout.positions.values():
            assert 20 <= point.x <= width - 20
            assert 20 <= point.y <= height - 20

    @FEW
    @given(families(most=9))
    def test_stands_in_the_same_place_the_next_time(self, family):
        assert place(family) == place(family)

    def test_may_be_nobody(self):
        assert place(Family()).positions == {}


class TestPartners:
    def test_stand_beside_each_other(self):
        layout = place(family_of("a + b > c, d", "c + e > f", "d + g > h, i"))

        for one, other in ("ab", "ce", "dg"):
            assert are_adjacent(layout, one, other)

    def test_stand_on_either_side_of_someone_who_has_two(self):
        layout = place(family_of("a + b > c", "a + d > e"))

        assert are_adjacent(layout, "a", "b")
        assert are_adjacent(layout, "a", "d")

    def test_stand_beside_each_other_when_they_are_cousins(self):
        layout = place(family_of("a + b > c, d", "c + e > f", "d + g > h", "f + h > i"))

        assert are_adjacent(layout, "f", "h")

    def test_stand_level_even_if_only_one_has_parents(self):
        layout = place(family_of("a + b > c", "c > d", "d = e"))

        assert layout.positions["d"].y == layout.positions["e"].y

    def test_stand_with_the_man_on_the_left(self):
        layout = place(family_of("a = b", gender={"a": Gender.WOMAN, "b": Gender.MAN}))

        assert from_the_left(layout, "a", "b") == ["b", "a"]

    def test_may_be_eight(self):
        family = family_of(*(f"a + b{turn} > c{turn}" for turn in range(8)))

        layout = place(family)

        assert {layout.positions[f"b{turn}"].y for turn in range(8)} == {layout.positions["a"].y}

    def test_may_be_an_uncle_and_his_niece(self):
        layout = place(family_of("a + b > c, d", "c + e > f", "d + f > g"))

        assert are_adjacent(layout, "d", "f")
        assert layout.positions["g"].y > layout.positions["d"].y


class TestSiblings:
    def test_stand_together_with_only_their_partners_between(self):
        layout = place(family_of("a + b > c, d, e", "d + f > g, h", "i + j > k, l", "h + k > m"))

        row = sorted("cdef", key=lambda person: layout.positions[person].x)
        assert [pair for pair in pairwise(row) if pair in set(neighbours(layout))]

    def test_stand_with_the_eldest_on_the_left(self):
        layout = place(family_of("a + b > c, d, e", born={"c": 2003, "d": 1999, "e": 2001}))

        assert from_the_left(layout, "c", "d", "e") == ["d", "e", "c"]

    def test_stand_in_order_of_entry_when_nobody_knows_their_ages(self):
        layout = place(family_of("a + b > e, c, d"))

        assert from_the_left(layout, "c", "d", "e") == ["e", "c", "d"]


class TestOutsideTheFamily:
    @FEW
    @given(families())
    def test_stands_everybody_without_kin_once_somebody_has_any(self, family):
        layout = place(family)

        without = {person.id for person in family.people if not family.has_kin(person.id)}
        if len(without) == len(family.people):
            without = set()
        assert layout.outside == without
        assert (layout.lane is None) == (not without)

    def test_lies_below_the_family(self):
        layout = place(family_of("a + b > c", "teacher", "imam"))

        assert layout.lane.top > layout.positions["c"].y
        for person in ("teacher", "imam"):
            point = layout.positions[person]
            assert layout.lane.left < point.x < layout.lane.left + layout.lane.width
            assert layout.lane.top < point.y < layout.lane.top + layout.lane.height

    def test_lies_beside_the_last_row_where_nobody_stands_there(self):
        wide = family_of("a + b > c, d, e, f, g, h, i", "c > j", "teacher")

        layout = place(wide, Spacing(row=158))

        assert layout.positions["teacher"].y == layout.positions["j"].y

    @FEW
    @given(families())
    def test_is_never_crossed_by_a_family_line(self, family):
        layout = place(family, Spacing(row=158))

        for line in layout.lines if layout.lane else ():
            for point in line.points:
                assert point.x < layout.lane.left or point.y < layout.lane.top


class TestPlacesChosenByHand:
    def test_are_kept_where_there_is_room(self):
        family = family_of("a + b > c, d")

        layout = place(family, manual={"d": Point(700, 0)})

        assert layout.positions["d"].x == 700

    @FEW
    @given(families(most=8), st.lists(st.integers(-100, 900), min_size=8, max_size=8))
    def test_never_make_symbols_overlap(self, family, wishes):
        manual = {p.id: Point(x, 0) for p, x in zip(family.people, wishes, strict=False)}

        layout = place(family, manual=manual)

        for one, other in neighbours(layout):
            assert layout.positions[other].x - layout.positions[one].x >= 60


def test_sixty_generations_stand_in_sixty_rows():
    layout = place(family_of(*(f"p{turn} > p{turn + 1}" for turn in range(59))))

    assert len(layout.rows) == 60
    assert sorted(layout.rows) == list(layout.rows)


def test_two_unrelated_clans_stand_side_by_side():
    layout = place(family_of("a + b > c, d", "k + l > m, n"))

    assert max(layout.positions[p].x for p in "abcd") < min(layout.positions[p].x for p in "klmn")


def test_an_adopted_child_stands_under_the_parents_by_birth_and_has_two_lines():
    family = family_of("a + b > c", "d = e")
    for parent in "de":
        descend(family, parent, "c", Origin.ADOPTION)

    lines = [line for line in place(family).lines if line.kind is LineKind.CHILD]

    assert [line.people for line in lines] == [("a", "b", "c"), ("d", "e", "c")]


def test_rows_are_as_far_apart_as_asked():
    layout = place(family_of("a > b", "b > c"), Spacing(row=158))

    assert layout.rows == (60, 218, 376)


@pytest.mark.parametrize("couples", ["ab ac bc", "ab cd ac bd ad bc"])
def test_partners_in_a_ring_are_placed_too(couples):
    family = family_of("a", "b", "c", "d")
    for one, other in couples.split():
        marry(family, one, other)

    assert len(place(family).positions) == 4


def test_nobody_stands_outside_a_family_of_which_nobody_is_known_yet():
    family = Family()
    for person in ("ida", "jon"):
        family.welcome(Person(id=person))

    layout = place(family)

    assert layout.outside == frozenset()
    assert layout.lane is None
