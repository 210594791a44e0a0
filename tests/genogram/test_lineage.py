"""Rows, ancestors, siblings and shared blood."""

from hypothesis import given

from genogram import Origin
from genogram.lineage import ancestors, descendants, generations, related, siblings
from tests.families import families, family_of


class TestRows:
    def test_a_child_stands_below_the_younger_of_two_parents(self):
        family = family_of("ida > jon", "jon > liv", "per > liv")

        assert generations(family)["liv"] == 2

    def test_a_long_line_has_a_row_for_everybody(self):
        family = family_of(*(f"p{number} > p{number + 1}" for number in range(2000)))

        assert generations(family)["p2000"] == 2000


@given(families())
def test_every_child_stands_below_every_parent(family):
    rows = generations(family)

    for tie in family.parentages:
        assert rows[tie.parent] < rows[tie.child]


@given(families())
def test_whoever_has_an_ancestor_is_their_descendant(family):
    for person in family.people:
        for ancestor in ancestors(family, person.id):
            assert person.id in descendants(family, ancestor)


class TestSiblings:
    def test_two_shared_parents_make_a_full_sibling(self):
        family = family_of("ida + per > jon, liv")

        assert siblings(family, "jon").full == ("liv",)

    def test_one_shared_parent_of_two_makes_a_half_sibling(self):
        family = family_of("ida + per > jon", "ida + ole > liv")

        assert siblings(family, "jon").half == ("liv",)

    def test_a_parent_whom_nobody_knows_leaves_it_open(self):
        family = family_of("ida + per > jon", "ida > liv")

        assert siblings(family, "jon").unknown == ("liv",)


class TestSharedBlood:
    def test_cousins_are_related(self):
        family = family_of("opa + oma > ida, per", "ida > jon", "per > liv")

        assert related(family, "jon", "liv")

    def test_somebody_is_related_to_their_grandparent(self):
        family = family_of("opa > ida", "ida > jon")

        assert related(family, "opa", "jon")

    def test_an_adopted_child_is_not_of_the_same_blood(self):
        family = family_of("opa > ida", origin=Origin.ADOPTION)

        assert not related(family, "opa", "ida")

    def test_partners_without_a_known_ancestor_are_not_known_to_be_related(self):
        assert not related(family_of("ida = per"), "ida", "per")
