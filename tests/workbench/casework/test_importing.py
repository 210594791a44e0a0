"""Reading a file in is a proposal: nothing enters without somebody choosing it, one undo takes all."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram import Name, OwnAncestor, Parentage, Person, PersonId, TiedToOneself, UnknownPerson
from risk import (
    SHAPES,
    AboutPerson,
    Answer,
    Case,
    Change,
    Claim,
    Collection,
    Condition,
    FileKind,
    Header,
    Reading,
    reading_of,
)
from tests.genogram.gedcom_files import gedcom
from tests.workbench.stores import RECORDS, WHY, as_text, rows, small_case, stands
from workbench.access import NoSuchCase
from workbench.casework import (
    NEW,
    Choice,
    Misplaced,
    RestsOnLeftOut,
    Settling,
    accept,
    accept_into_new_case,
    admit,
    amend,
    open_case,
    propose,
    record,
    remove,
    undo,
)
from workbench.casework.accepting import accepted
from workbench.casework.renumbering import NAMING


def a_file(case=None):
    return Reading(case or small_case(), FileKind.CASE_FILE)


def family(*records):
    case = Case()
    for each in records:
        where = Collection.PEOPLE if isinstance(each, Person) else Collection.PARENTAGES
        case.apply([Change(collection=where, after=each)])
    return case


def everything(proposal):
    return {row.id: NEW for row in proposal.rows}


def of(proposal, collection):
    return [row for row in proposal.rows if row.collection is collection]


def read_into(store, who, case_id, reading):
    return propose(reading, open_case(who, case_id, WHY, keeping=store).case)


@st.composite
def chosen(draw, proposal, case):
    """Choices that hold: each row new, the same as somebody, or left out."""
    choices = {}
    people = [person.id for person in case.family.people]
    for row in proposal.rows:
        same = [Choice(PersonId(each)) for each in people] if row.is_person else []
        choice = draw(st.sampled_from([None, NEW, *same]))
        if choice and not Settling(case, proposal, choices).missing(row):
            choices[row.id] = choice
    return choices


class TestProposing:
    def test_no_row_has_an_id_that_the_case_knows(self):
        case = small_case()

        proposal = propose(a_file(), case)

        known = {each.id for where in Collection for each in case.records(where)}
        assert not known & {row.id for row in proposal.rows}

    def test_a_tie_rests_on_its_people_and_a_claim_on_its_source_too(self):
        proposal = propose(a_file(), Case())

        by_id = proposal.by_id
        claim = of(proposal, Collection.CLAIMS)[0]
        assert {by_id[base].collection for base in claim.rests_on} == {
            Collection.PEOPLE,
            Collection.SOURCES,
        }

    def test_every_row_stands_after_what_it_rests_on(self):
        proposal = propose(a_file(), Case())

        for row in proposal.rows:
            assert all(proposal.by_id[base].number < row.number for base in row.rests_on)

    def test_a_person_in_another_spelling_is_shown_beside_the_one_of_the_case(self):
        here = family(Person(id="p1", names=(Name(text="Soena"),)))

        proposal = propose(reading_of(gedcom()), here)

        assert [[each.person for each in row.likely] for row in proposal.people] == [[], ["p1"], []]

    def test_a_condition_keeps_the_id_that_says_which_condition_it_is(self):
        case = Case()
        answered = Condition(id="danger_known", answer=Answer.YES)
        case.apply([Change(collection=Collection.PRECONDITIONS, after=answered)])

        changes = accepted(Case(), p := propose(a_file(case), Case()), everything(p))

        assert [change.after for change in changes] == [answered]

    @pytest.mark.parametrize("shape", SHAPES.values(), ids=lambda shape: shape.__name__)
    def test_every_field_that_holds_a_person_is_renumbered(self, shape):
        naming = {
            name
            for name, field in shape.model_fields.items()
            if PersonId in (field.annotation, *get_args(field.annotation))
        }

        assert naming <= set(NAMING.get(shape, {}))


class TestAccepting:
    def test_nothing_enters_that_nobody_chose(self, store, me, case_id):
        before = stands(me, case_id, store)

        accept(me, case_id, WHY, read_into(store, me, case_id, a_file()), {}, keeping=store)

        assert stands(me, case_id, store) == before

    def test_all_of_a_file_enters_in_one_act_that_names_who_accepted_it(self, store, me, case_id):
        proposal = read_into(store, me, case_id, reading_of(gedcom()))

        receipt = accept(me, case_id, WHY, proposal, everything(proposal), keeping=store)

        act = next(each for each in rows(store, "acts") if each["id"] == receipt.act_id)
        written = [each for each in rows(store, "changes") if each["act_id"] == receipt.act_id]
        assert (act["actor"], act["deed"]) == (me.id, "accept_import")
        assert {each["record_id"] for each in written} == {row.id for row in proposal.rows}

    def test_accepting_the_same_twice_adds_it_once(self, store, me, case_id):
        proposal = read_into(store, me, case_id, reading_of(gedcom()))
        once, again = (
            accept(me, case_id, WHY, proposal, everything(proposal), keeping=store)
            for _ in range(2)
        )

        assert once == again

    def test_a_row_without_what_it_rests_on_is_refused_and_nothing_is_written(
        self, store, me, case_id
    ):
        proposal = read_into(store, me, case_id, reading_of(gedcom()))
        before = stands(me, case_id, store)
        tie = of(proposal, Collection.PARENTAGES)[0]

        with pytest.raises(RestsOnLeftOut, match=tie.id):
            accept(me, case_id, WHY, proposal, {tie.id: NEW}, keeping=store)

        assert stands(me, case_id, store) == before

    def test_only_a_person_can_be_the_same_as_somebody(self):
        proposal = propose(a_file(), Case())
        source = of(proposal, Collection.SOURCES)[0]

        with pytest.raises(Misplaced, match=source.id):
            accepted(small_case(), proposal, {source.id: Choice(PersonId("oren"))})

    def test_a_row_of_another_proposal_is_refused(self):
        with pytest.raises(Misplaced, match="elsewhere"):
            accepted(small_case(), propose(a_file(), Case()), {"elsewhere": NEW})

    def test_the_header_of_a_file_never_replaces_that_of_the_case(self, store, me, case_id):
        other = small_case(Header(reference="Z-2", name="Iemand", index="noor"))
        proposal = read_into(store, me, case_id, a_file(other))

        accept(me, case_id, WHY, proposal, everything(proposal), keeping=store)

        assert open_case(me, case_id, WHY, keeping=store).case.header == RECORDS[Collection.CASE]

    def test_a_stranger_gets_the_answer_of_a_case_that_is_not_there(self, store, stranger, case_id):
        proposal = propose(reading_of(gedcom()), Case())

        with pytest.raises(NoSuchCase):
            accept(stranger, case_id, WHY, proposal, everything(proposal), keeping=store)


class TestTheSameAsSomebody:
    def test_ties_and_claims_of_the_row_attach_to_the_person_of_the_case(self):
        here = family(Person(id="p1"))
        file = family(Person(id="a"), Person(id="b"), Parentage(id="t", parent="a", child="b"))
        proposal = propose(a_file(file), here)
        first, second, tie = proposal.rows

        choices = {first.id: Choice(PersonId("p1")), second.id: NEW, tie.id: NEW}
        here.apply(accepted(here, proposal, choices))

        assert here.family.parents_of(second.id) == ("p1",)

    def test_what_stands_stays_and_another_spelling_comes_beside_it(self):
        known = Person(id="p1", names=(Name(text="Suna"),), born="1960", place="Breda")
        read = Person(id="a", names=(Name(text="Soena"),), born="1961", country="NL")
        here = family(known)
        proposal = propose(a_file(family(read)), here)
        [row] = proposal.rows

        here.apply(accepted(here, proposal, {row.id: Choice(PersonId("p1"))}))

        after = here.family.person("p1")
        assert (after.called, after.spellings) == ("Suna", ("Suna", "Soena"))
        assert (str(after.born), after.place, after.country) == ("1960", "Breda", "NL")

    def test_what_differs_is_told(self):
        known = Person(id="p1", names=(Name(text="Suna"),), born="1960")
        proposal = propose(a_file(family(Person(id="a", born="1961"))), family(known))
        [row] = proposal.rows

        beside = Settling(family(known), proposal, {}).beside(row, known)

        assert [(each.field, str(each.stands), str(each.read)) for each in beside.differences] == [
            ("born", "1960", "1961")
        ]

    def test_a_tie_that_stands_in_the_case_is_not_added_again(self):
        case = small_case()
        proposal = propose(a_file(), case)
        same = {row.id: Choice(PersonId(proposal.called[row.id])) for row in proposal.people}

        assert accepted(case, proposal, {**everything(proposal), **same}) == ()

    def test_two_rows_can_be_one_person_who_gets_both_spellings(self):
        here = family(Person(id="p1", names=(Name(text="Suna"),)))
        both = [Person(id=text, names=(Name(text=text),)) for text in ("Soena", "Suna Mey")]
        proposal = propose(a_file(family(*both)), here)

        choices = {row.id: Choice(PersonId("p1")) for row in proposal.rows}
        here.apply(accepted(here, proposal, choices))

        assert here.family.person("p1").spellings == ("Suna", "Soena", "Suna Mey")

    def test_nobody_becomes_their_own_ancestor_by_a_choice(self, store, me):
        here = family(Person(id="p1"), Person(id="p2"), Parentage(id="t", parent="p1", child="p2"))
        case_id = admit(me, WHY, here, keeping=store)
        file = family(Person(id="a"), Person(id="b"), Parentage(id="t", parent="a", child="b"))
        proposal = read_into(store, me, case_id, a_file(file))
        first, second, tie = proposal.rows
        turned = {first.id: Choice(PersonId("p2")), second.id: Choice(PersonId("p1")), tie.id: NEW}

        with pytest.raises(OwnAncestor):
            accept(me, case_id, WHY, proposal, turned, keeping=store)

        assert stands(me, case_id, store) == as_text(here)


class TestACaseThatMovedOn:
    def test_what_somebody_filled_in_meanwhile_stays(self, store, me, case_id):
        read = family(Person(id="a", names=(Name(text="Noortje"),), place="Breda"))
        proposal = read_into(store, me, case_id, a_file(read))
        noor = open_case(me, case_id, WHY, keeping=store).case.family.person("noor")
        there = noor.model_copy(update={"place": "Zwolle"})
        amend(me, case_id, WHY, Collection.PEOPLE, there, before=noor, keeping=store)

        [row] = proposal.rows
        same = {row.id: Choice(PersonId("noor"))}
        accept(me, case_id, WHY, proposal, same, keeping=store)

        after = open_case(me, case_id, WHY, keeping=store).case.family.person("noor")
        assert (after.place, after.spellings) == ("Zwolle", ("Noor", "Noortje"))

    def test_somebody_who_went_meanwhile_cannot_be_anybody(self, store, me, case_id):
        proposal = read_into(store, me, case_id, a_file(family(Person(id="a"))))
        remove(me, case_id, WHY, Collection.PEOPLE, "noor", keeping=store)
        before = stands(me, case_id, store)

        [row] = proposal.rows
        same = {row.id: Choice(PersonId("noor"))}
        with pytest.raises(UnknownPerson, match="noor"):
            accept(me, case_id, WHY, proposal, same, keeping=store)

        assert stands(me, case_id, store) == before

    def test_what_was_said_since_is_undone_before_the_import_is(self, store, me, case_id):
        proposal = read_into(store, me, case_id, a_file(family(Person(id="a"))))
        [row] = proposal.rows
        accept(me, case_id, WHY, proposal, {row.id: NEW}, keeping=store)
        said = Claim(id="c9", about=AboutPerson(person=row.id), indicator="hid")
        record(me, case_id, WHY, Collection.CLAIMS, said, keeping=store)

        for _ in range(2):
            undo(me, case_id, WHY, keeping=store)

        assert stands(me, case_id, store) == as_text(small_case())


class TestANewCase:
    def test_it_gets_what_was_chosen_and_whom_the_file_is_about(self, store, me):
        proposal = propose(a_file(), Case())
        header = Header(reference="Z-9")

        case_id = accept_into_new_case(
            me, WHY, header, proposal, everything(proposal), keeping=store
        )

        case = open_case(me, case_id, WHY, keeping=store).case
        assert (case.header.reference, len(case.family.people)) == ("Z-9", 3)
        assert case.family.person(case.index).called == "Mirabelle"

    def test_one_undo_leaves_the_case_as_it_was_begun(self, store, me):
        proposal = propose(a_file(), Case())
        header = Header(reference="Z-9")
        case_id = accept_into_new_case(
            me, WHY, header, proposal, everything(proposal), keeping=store
        )

        undo(me, case_id, WHY, keeping=store)

        assert stands(me, case_id, store) == as_text(Case(header))


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_whatever_is_chosen_one_undo_gives_the_case_back_to_the_byte(store, me, data):
    case_id = admit(me, WHY, small_case(), keeping=store)
    case = open_case(me, case_id, WHY, keeping=store).case
    proposal = propose(a_file(), case)
    choices = data.draw(chosen(proposal, case))
    before = stands(me, case_id, store)
    try:
        receipt = accept(me, case_id, WHY, proposal, choices, keeping=store)
    except (OwnAncestor, TiedToOneself):
        assert stands(me, case_id, store) == before
        return
    written = [each for each in rows(store, "changes") if each["act_id"] == receipt.act_id]
    if receipt.version == 1:
        assert stands(me, case_id, store) == before
        return

    undo(me, case_id, WHY, keeping=store)

    accepted_here = {*choices, *(choice.same_as for choice in choices.values())}
    assert {each["record_id"] for each in written} <= accepted_here
    assert stands(me, case_id, store) == before
