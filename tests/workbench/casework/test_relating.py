"""Adding a relative: the ties that make somebody a father, a partner, a child or a sister."""

import pytest

from genogram import OwnAncestor, Parentage, PartnershipKind, Person, TieKind
from risk import Case, Change, Collection
from tests.families import family_of
from tests.workbench.stores import WHY, stands
from workbench.casework import open_case, undo
from workbench.casework.editing import place_of
from workbench.casework.relating import Relation, add_relative, ties_beside

NEW = Person(id="new")


def case_of(*lines):
    family = family_of(*lines)
    case = Case()
    case.apply([Change(collection=Collection.PEOPLE, after=person) for person in family.people])
    ties = (*family.parentages, *family.partnerships, *family.ties)
    case.apply([Change(collection=place_of(tie), after=tie) for tie in ties])
    return case


def numbering():
    return iter(f"n{number}" for number in range(9)).__next__


def beside(lines, person, relation):
    """The placeholders and ties for somebody new beside a person."""
    return ties_beside(case_of(*lines), person, relation, NEW.id, numbering())


def parents(ties):
    return {(tie.parent, tie.child) for tie in ties if isinstance(tie, Parentage)}


class TestTies:
    @pytest.mark.parametrize("relation", [Relation.FATHER, Relation.MOTHER])
    def test_a_parent_is_one_parentage(self, relation):
        people, ties = beside(["jon"], "jon", relation)

        assert (people, parents(ties), len(ties)) == ((), {("new", "jon")}, 1)

    def test_a_partner_is_one_partnership(self):
        people, (tie,) = beside(["jon"], "jon", Relation.PARTNER)

        assert (people, tie.partners) == ((), ("jon", "new"))
        assert tie.kind is PartnershipKind.MARRIED_CIVIL

    def test_a_child_of_one_couple_has_two_parents(self):
        _, ties = beside(["jon = mia"], "jon", Relation.CHILD)

        assert parents(ties) == {("jon", "new"), ("mia", "new")}

    @pytest.mark.parametrize("lines", [["jon"], ["jon = mia", "jon = ana"]])
    def test_a_child_gets_no_second_parent_that_was_not_said(self, lines):
        _, ties = beside(lines, "jon", Relation.CHILD)

        assert parents(ties) == {("jon", "new")}

    def test_a_sibling_shares_the_known_parents(self):
        people, ties = beside(["ida + per > jon"], "jon", Relation.SIBLING)

        assert people == ()
        assert parents(ties) == {("ida", "new"), ("per", "new")}

    def test_a_sibling_without_known_parents_shares_one_without_a_name(self):
        (parent,), ties = beside(["jon"], "jon", Relation.SIBLING)

        assert (parent.placeholder, parent.names) == (True, ())
        assert parents(ties) == {(parent.id, "jon"), (parent.id, "new")}

    def test_another_contact_is_one_tie_that_says_nothing_more(self):
        people, (tie,) = beside(["jon"], "jon", Relation.OTHER)

        assert (people, tie.origin, tie.target) == ((), "jon", "new")
        assert tie.kind is TieKind.CONTACT

    @pytest.mark.parametrize("relation", Relation)
    def test_every_relation_holds_together_in_the_case(self, relation):
        case = case_of("ida + per > jon", "jon = mia")
        people, ties = ties_beside(case, "jon", relation, NEW.id, numbering())

        case.apply([Change(collection=Collection.PEOPLE, after=each) for each in (*people, NEW)])
        case.apply([Change(collection=place_of(tie), after=tie) for tie in ties])

        assert case.family.ties_of("new")


class TestTheDeed:
    @pytest.mark.parametrize("relation", Relation)
    def test_one_undo_takes_back_the_person_and_the_ties(self, store, me, case_id, relation):
        before = stands(me, case_id, store)

        add_relative(me, case_id, WHY, "oren", relation, NEW, keeping=store)
        added = stands(me, case_id, store)
        undo(me, case_id, WHY, keeping=store)

        assert '"new"' in added
        assert stands(me, case_id, store) == before

    def test_somebody_who_is_there_stays_who_they_are(self, store, me, case_id):
        noor = open_case(me, case_id, WHY, keeping=store).case.family.person("noor")

        add_relative(me, case_id, WHY, "oren", Relation.SIBLING, noor, keeping=store)

        family = open_case(me, case_id, WHY, keeping=store).case.family
        assert family.person("noor") == noor
        assert "noor" in family.siblings_of("oren")

    def test_nobody_becomes_their_own_ancestor_and_nothing_is_kept(self, store, me, case_id):
        before = stands(me, case_id, store)
        mira = open_case(me, case_id, WHY, keeping=store).case.family.person("mira")

        with pytest.raises(OwnAncestor):
            add_relative(me, case_id, WHY, "oren", Relation.FATHER, mira, keeping=store)

        assert stands(me, case_id, store) == before
