"""Undo and redo, from the ledger: every act can be taken back and brought back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram import GenogramError, Name, Parentage, Partnership, Person, Tie
from risk import AboutPerson, CaseError, Claim, Collection, Source
from tests.workbench.stores import WHY, small_case, stands
from workbench.casework import (
    CaseworkError,
    NothingToRedo,
    NothingToUndo,
    add_person,
    admit,
    amend,
    open_case,
    record,
    redo,
    remove,
    state_claims,
    undo,
)
from workbench.casework.authorising import new_id

REFUSALS = (CaseError, GenogramError, CaseworkError)
REMOVABLE = [each for each in Collection if each is not Collection.CASE]
words = st.text(max_size=12)


@st.composite
def edits(draw):
    """What somebody does, told without the case: whom it meets is a number to count off with."""
    deed = draw(st.sampled_from(("add", "add", "tie", "state", "amend", "head", "remove")))
    return deed, draw(st.integers(0, 99)), draw(st.integers(0, 99)), draw(words)


def nth(records, number):
    return records[number % len(records)]


def do(edit, who, store):
    deed, one, other, said = edit
    case = open_case(*who, keeping=store).case
    first, second = nth(case.family.people, one).id, nth(case.family.people, other).id
    match deed:
        case "add":
            somebody = Person(id=new_id(), names=(Name(text=said),))
            up = Parentage(id=new_id(), parent=somebody.id, child=first)
            down = Parentage(id=new_id(), parent=first, child=somebody.id)
            add_person(*who, somebody, (nth((up, down), other),), keeping=store)
        case "tie":
            drawn = Tie(id=new_id(), origin=first, target=second)
            pair = Partnership(id=new_id(), partners=(first, second))
            where = nth(((Collection.TIES, drawn), (Collection.PARTNERSHIPS, pair)), one + other)
            record(*who, *where, keeping=store)
        case "state":
            source = Source(id=new_id(), who=said)
            about = AboutPerson(person=first)
            claim = Claim(id=new_id(), about=about, indicator="hid", text=said, source=source.id)
            state_claims(*who, (claim,), source, keeping=store)
        case "amend":
            person = case.family.person(first)
            after = person.model_copy(update={"place": said})
            amend(*who, Collection.PEOPLE, after, before=person, keeping=store)
        case "head":
            after = case.header.model_copy(update={"name": said})
            amend(*who, Collection.CASE, after, before=case.header, keeping=store)
        case "remove":
            collection = nth([each for each in REMOVABLE if case.records(each)], one)
            gone = nth(case.records(collection), other)
            remove(*who, collection, gone.id, keeping=store)


def all_that_are_allowed(acts, who, store):
    for edit in acts:
        try:
            do(edit, who, store)
        except REFUSALS:
            continue


def until(nothing_left, turn, who, store):
    turns = 0
    while True:
        try:
            turn(*who, keeping=store)
        except nothing_left:
            return turns
        turns += 1


@settings(max_examples=25, deadline=None)
@given(st.lists(edits(), max_size=12))
def test_undoing_everything_gives_the_beginning_and_redoing_everything_the_end(store, me, acts):
    who = (me, admit(me, WHY, small_case(), keeping=store), WHY)
    beginning = stands(*who[:2], store)
    all_that_are_allowed(acts, who, store)
    end = stands(*who[:2], store)

    undone = until(NothingToUndo, undo, who, store)
    assert stands(*who[:2], store) == beginning

    redone = until(NothingToRedo, redo, who, store)
    assert stands(*who[:2], store) == end
    assert undone == redone


@settings(max_examples=15, deadline=None)
@given(st.lists(edits(), min_size=1, max_size=5), st.lists(edits(), min_size=1, max_size=5))
def test_acts_that_were_undone_before_a_new_one_never_come_back(store, me, first, second):
    who = (me, admit(me, WHY, small_case(), keeping=store), WHY)
    beginning = stands(*who[:2], store)
    all_that_are_allowed(first, who, store)
    until(NothingToUndo, undo, who, store)

    version = open_case(*who, keeping=store).version
    all_that_are_allowed(second, who, store)

    if open_case(*who, keeping=store).version > version:
        assert open_case(*who, keeping=store).redoable is None
    until(NothingToUndo, undo, who, store)
    assert stands(*who[:2], store) == beginning


def test_the_beginning_of_a_case_cannot_be_undone(store, me, case_id):
    with pytest.raises(NothingToUndo):
        undo(me, case_id, WHY, keeping=store)


def test_without_an_undo_there_is_nothing_to_redo(store, me, case_id):
    add_person(me, case_id, WHY, Person(id="p9"), keeping=store)

    with pytest.raises(NothingToRedo):
        redo(me, case_id, WHY, keeping=store)


def test_undo_and_redo_say_what_they_would_turn(store, me, case_id):
    add_person(me, case_id, WHY, Person(id="p9"), keeping=store)
    record(me, case_id, WHY, Collection.SOURCES, Source(id="s9"), keeping=store)

    undo(me, case_id, WHY, keeping=store)

    opened = open_case(me, case_id, WHY, keeping=store)
    assert (opened.undoable, opened.redoable) == ("add_person", "record")


def test_somebody_who_comes_back_stands_where_they_stood(store, me, case_id):
    before = stands(me, case_id, store)
    remove(me, case_id, WHY, Collection.PEOPLE, "oren", keeping=store)
    assert stands(me, case_id, store) != before

    undo(me, case_id, WHY, keeping=store)

    assert stands(me, case_id, store) == before
