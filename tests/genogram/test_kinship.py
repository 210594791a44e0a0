"""How two people are related is a structure: steps from one to the other."""

import networkx as nx
import pytest
from hypothesis import given

from genogram import Ending, Origin, Partnership, UnknownPerson
from genogram.kinship import Blood, Link, kinship, kinships
from tests.families import families, family_of

UP, DOWN, SIBLING, PARTNER = Link.PARENT, Link.CHILD, Link.SIBLING, Link.PARTNER
FAMILY = family_of(
    "opa + oma > ida, per",
    "ida + ole > jon",
    "per + mia > liv",
    "ida + tor > bo",
    "gro > ole",
    "jon = eva",
    "wim > eva, kai",
    "alone",
)


@pytest.mark.parametrize(
    ("person", "of", "links"),
    [
        ("jon", "jon", ()),
        ("ida", "jon", (UP,)),
        ("jon", "ida", (DOWN,)),
        ("oma", "jon", (UP, UP)),
        ("per", "ida", (SIBLING,)),
        ("per", "jon", (UP, SIBLING)),
        ("mia", "jon", (UP, SIBLING, PARTNER)),
        ("liv", "jon", (UP, SIBLING, DOWN)),
        ("jon", "per", (SIBLING, DOWN)),
        ("tor", "jon", (UP, PARTNER)),
        ("wim", "jon", (PARTNER, UP)),
        ("kai", "jon", (PARTNER, SIBLING)),
        ("jon", "kai", (SIBLING, PARTNER)),
    ],
)
def test_the_steps_lead_from_the_one_to_the_other(person, of, links):
    assert kinship(FAMILY, person, of).links == links


class TestStructure:
    def test_a_cousin_is_two_up_and_two_down_on_the_side_of_the_parent(self):
        cousin = kinship(FAMILY, "liv", of="jon")

        assert (cousin.up, cousin.down, cousin.through) == (2, 2, "ida")

    def test_one_parent_in_common_is_half(self):
        assert kinship(FAMILY, "bo", of="jon").blood is Blood.HALF

    def test_a_parent_nobody_knows_leaves_half_or_full_open(self):
        family = family_of("ida + per > jon", "ida > liv")

        assert kinship(family, "liv", of="jon").blood is Blood.UNKNOWN

    def test_kin_of_a_partner_are_in_law(self):
        assert kinship(FAMILY, "wim", of="jon").in_law

    def test_a_partner_is_not_in_law(self):
        partner = kinship(FAMILY, "eva", of="jon")

        assert partner.is_partner
        assert not partner.in_law

    def test_a_grandparent_stands_two_generations_above(self):
        assert kinship(FAMILY, "oma", of="jon").generations == 2

    def test_an_adopted_child_keeps_how_it_came(self):
        family = family_of("ida > jon", origin=Origin.ADOPTION)

        assert kinship(family, "jon", of="ida").steps[0].origin is Origin.ADOPTION

    @pytest.mark.parametrize(("ending", "past"), [(Ending.DIVORCED, True), (Ending.DEATH, False)])
    def test_a_divorce_makes_a_former_partner_and_a_death_does_not(self, ending, past):
        family = family_of("ida", "per")
        family.record(Partnership(id="u", partners=("ida", "per"), ended=ending))

        assert kinship(family, "per", of="ida").steps[0].ended is past


class TestNoKinship:
    def test_somebody_without_lines_is_kin_to_nobody(self):
        assert kinship(FAMILY, "alone", of="jon") is None

    def test_somebody_who_is_not_there_has_no_kinship(self):
        with pytest.raises(UnknownPerson, match="'nobody'"):
            kinship(FAMILY, "nobody", of="jon")


@given(families())
def test_a_kinship_exists_wherever_a_line_of_parents_and_partners_leads(family):
    graph = nx.Graph([(tie.parent, tie.child) for tie in family.parentages])
    graph.add_edges_from(tie.partners for tie in family.partnerships)
    graph.add_nodes_from(person.id for person in family.people)

    for person in family.people:
        assert set(kinships(family, person.id)) == nx.node_connected_component(graph, person.id)


@given(families())
def test_the_way_back_is_as_long_as_the_way_there(family):
    for person in family.people:
        for other, there in kinships(family, person.id).items():
            back = kinship(family, person.id, of=other)
            assert back.up + back.down + back.links.count(PARTNER) == (
                there.up + there.down + there.links.count(PARTNER)
            )
