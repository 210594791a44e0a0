"""A file at the desk: chosen row by row, added in one act, never carried to another case."""

import base64

import pytest

from genogram import Name, NameKind, Person
from risk import Collection
from tests.awaiting import awaited
from tests.genogram.gedcom_files import gedcom
from tests.workbench.desk.desks import a_desk, submit, wrong
from tests.workbench.stores import stands
from workbench.casework import add_person
from workbench.desk.forms import FormKind
from workbench.desk.importing import LARGEST_FILE, ON_A_PAGE
from workbench.desk.workdesk import IMPORT


def read(desk, content=None, size=0):
    """Give the desk a file, as the browser does."""
    text = base64.b64encode(gedcom() if content is None else content).decode()
    awaited(desk.importing.read("family.ged", text, size))
    return desk.importing.proposal


def accept(desk):
    awaited(desk.importing.accept())


def rows(proposal, collection):
    return [row for row in proposal.rows if row.collection is collection]


def many(count):
    return gedcom(
        "\n".join(f"0 @I{number}@ INDI\n1 NAME Naam{number} /X/" for number in range(count))
    )


@pytest.fixture
def known(desk, store):
    """The desk with somebody in the case who may be the mother in the file."""
    names = (Name(text="Soena"), Name(text="Daro", kind=NameKind.FAMILY))
    add_person(*desk.who, Person(id="soena", names=names), keeping=store)
    desk.open_case(desk.case_id, IMPORT)
    return desk


class TestReading:
    def test_nothing_is_chosen_at_first(self, desk):
        read(desk)

        assert desk.importing.choices == {}

    @pytest.mark.parametrize(
        ("given", "problem"),
        [
            ((b"",), "is empty"),
            ((b"0 HEAD\nnonsense",), "is not a GEDCOM line (level, tag, value)"),
            ((b"", LARGEST_FILE + 1), "is larger than 10 MB"),
            ((bytes(LARGEST_FILE + 1),), "is larger than 10 MB"),
        ],
        ids=["empty", "nonsense", "said to be too large", "too large"],
    )
    def test_a_bad_file_is_told_and_changes_nothing(self, desk, store, me, given, problem):
        before = stands(me, desk.case_id, store)

        read(desk, *given)

        assert desk.importing.problem.problem == problem
        assert desk.importing.proposal is None
        assert stands(me, desk.case_id, store) == before

    def test_what_is_no_file_at_all_is_told(self, desk):
        awaited(desk.importing.read("family.ged", "?"))

        assert desk.importing.problem.remedy == "choose it once more"

    def test_another_case_does_not_get_the_file(self, desk):
        read(desk)

        desk.close_case()

        assert desk.importing.proposal is None

    def test_a_file_that_was_stopped_does_not_come_back(self, desk):
        desk.importing.busy = True

        desk.importing.put_away()

        assert not desk.importing.busy


class TestChoosing:
    def test_all_without_a_double_leaves_out_who_may_be_known_and_their_ties(self, known):
        proposal = read(known)

        known.importing.choose_all()

        oren, suna, mira = proposal.people
        assert [person.id in known.importing.choices for person in (oren, suna, mira)] == [
            True,
            False,
            True,
        ]
        assert not any(suna.id in proposal.by_id[row].rests_on for row in known.importing.choices)

    def test_a_tie_waits_for_its_people(self, desk):
        proposal = read(desk)
        tie = rows(proposal, Collection.PARENTAGES)[0]

        desk.importing.tick(tie.id)

        assert desk.importing.choices == {}

    def test_leaving_somebody_out_again_lets_their_ties_go(self, desk):
        proposal = read(desk)
        desk.importing.choose_all()

        desk.importing.choose(proposal.people[0].id, "")

        assert all(
            proposal.people[0].id not in proposal.by_id[row].rests_on
            for row in desk.importing.choices
        )

    def test_somebody_else_of_the_case_is_chosen_by_name(self, desk):
        proposal = read(desk)

        desk.importing.choose_named(proposal.people[0].id, "Orenius")

        assert desk.importing.choices[proposal.people[0].id].same_as == "oren"

    def test_a_name_that_nobody_has_is_told(self, desk):
        proposal = read(desk)

        desk.importing.choose_named(proposal.people[0].id, "Niemendal")

        assert desk.importing.choices == {}
        assert desk.notice

    @pytest.mark.parametrize("value", ["same:nobody", "same:"])
    def test_nobody_can_be_somebody_who_is_not_there(self, desk, value):
        proposal = read(desk)

        desk.importing.choose(proposal.people[0].id, value)

        assert desk.importing.choices == {}

    @pytest.mark.parametrize("act", ["choose", "tick"])
    def test_a_row_that_is_not_there_is_nothing(self, desk, act):
        read(desk)

        getattr(desk.importing, act)(*("row", "new")[: 2 if act == "choose" else 1])

        assert desk.importing.choices == {}

    def test_a_group_is_chosen_with_what_stands_under_it(self, desk):
        proposal = read(desk)
        for person in proposal.people[:2]:
            desk.importing.choose(person.id, "new")

        desk.importing.choose_group(proposal.people[2].id)

        assert set(desk.importing.choices) >= {
            proposal.people[2].id,
            *(row.id for row in rows(proposal, Collection.PARENTAGES)),
        }

    def test_many_people_come_some_at_a_time(self, desk):
        read(desk, many(ON_A_PAGE + 1))

        desk.importing.turn_to("7")

        assert (desk.importing.pages, len(desk.importing.shown)) == (2, 1)


class TestAdding:
    def test_the_chosen_rows_enter_and_the_file_is_put_away(self, desk):
        proposal = read(desk)
        desk.importing.choose_all()

        accept(desk)

        assert proposal.people[2].id in desk.case.family
        assert desk.importing.proposal is None
        assert "Ctrl+Z" in desk.notice

    def test_one_undo_takes_it_all_back(self, desk, store, me):
        before = stands(me, desk.case_id, store)
        read(desk)
        desk.importing.choose_all()
        accept(desk)

        desk.undo()

        assert stands(me, desk.case_id, store) == before

    def test_nothing_happens_when_nothing_is_chosen(self, desk):
        version = desk.opened.version
        read(desk)

        accept(desk)

        assert desk.opened.version == version

    def test_what_cannot_be_is_refused_and_the_choices_stay(self, desk):
        proposal = read(desk)
        desk.importing.choose_all()
        for person in (proposal.people[0], proposal.people[2]):
            desk.importing.choices[person.id] = type(desk.importing.choices[person.id])("oren")

        accept(desk)

        assert desk.failure
        assert desk.importing.proposal is proposal
        assert desk.importing.choices


class TestANewCaseFromAFile:
    def test_it_asks_for_a_number_and_opens_where_the_file_is_chosen(self, store, me):
        desk = a_desk(me, store)

        submit(desk, FormKind.CASE_FROM_FILE, reference="Z-7")

        assert (desk.case.header.reference, desk.step) == ("Z-7", IMPORT)

    def test_without_a_number_it_is_not_begun(self, store, me):
        desk = a_desk(me, store)

        submit(desk, FormKind.CASE_FROM_FILE, name="Velari")

        assert wrong(desk) == {"reference": "empty"}
        assert desk.case_id is None
