"""No log, no data: every deed has its row, and without a row nothing is answered."""

import json
from contextlib import contextmanager

import pytest

from genogram import Name, Person
from risk import AboutPerson, Claim, Collection, Header, Source
from tests.workbench.stores import PLANTED, RECORDS, WHY, behind, rows, small_case, stands
from workbench.access import NoSuchCase, NotKept, Outcome
from workbench.casework import (
    Conflict,
    add_person,
    admit,
    amend,
    cases,
    create_case,
    open_case,
    record,
    redo,
    remove,
    state_claims,
    take_out,
    undo,
)

OREN = RECORDS[Collection.PEOPLE][1]
NEW = Person(id="p9", names=(Name(text="Quirijn"),))
SAID = Claim(id="c9", about=AboutPerson(person="noor"), indicator="hid")

READS = {
    "open_case": lambda *who, keeping: open_case(*who, keeping=keeping),
    "take_out": lambda *who, keeping: take_out(*who, "safety-plan", keeping=keeping),
}
EDITS = {
    "add_person": lambda *who, keeping: add_person(*who, NEW, keeping=keeping),
    "amend": lambda *who, keeping: amend(
        *who,
        Collection.PEOPLE,
        OREN.model_copy(update={"country": "NL"}),
        before=OREN,
        keeping=keeping,
    ),
    "record": lambda *who, keeping: record(
        *who, Collection.SOURCES, Source(id="s9", who="buurvrouw"), keeping=keeping
    ),
    "state_claims": lambda *who, keeping: state_claims(*who, (SAID,), keeping=keeping),
    "remove": lambda *who, keeping: remove(*who, Collection.PEOPLE, "noor", keeping=keeping),
    "undo": lambda *who, keeping: undo(*who, keeping=keeping),
    "redo": lambda *who, keeping: redo(*who, keeping=keeping),
}
DEEDS = {**READS, **EDITS}


def last_row(store):
    return rows(store, "access_log")[-1]


@contextmanager
def no_room_in_the_log(store):
    """The store refuses every row of the log, as a damaged or full one does."""
    with behind(store) as run:
        run(
            "CREATE TRIGGER no_room BEFORE INSERT ON access_log"
            " BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    yield
    with behind(store) as run:
        run("DROP TRIGGER no_room")


@pytest.mark.parametrize("deed", DEEDS)
def test_every_deed_in_a_case_leaves_one_row_that_says_who_where_why_and_when(
    deed, store, me, case_id
):
    before = len(rows(store, "access_log"))
    if deed in {"undo", "redo"}:
        EDITS["record"](me, case_id, WHY, keeping=store)
        before += 1
    if deed == "redo":
        undo(me, case_id, WHY, keeping=store)
        before += 1

    DEEDS[deed](me, case_id, WHY, keeping=store)

    row = last_row(store)
    assert len(rows(store, "access_log")) == before + 1
    assert (row["actor"], row["case_id"], row["deed"]) == (me.id, case_id, deed)
    assert (row["purpose"], row["outcome"]) == (WHY, Outcome.DONE)
    assert row["at"]


def test_listing_creating_and_admitting_leave_a_row_each(store, me):
    cases(me, WHY, keeping=store)
    create_case(me, WHY, Header(reference="Z-2"), keeping=store)
    admit(me, WHY, small_case(), keeping=store)

    deeds = [row["deed"] for row in rows(store, "access_log")][-3:]
    assert deeds == ["list_cases", "create_case", "admit"]


@pytest.mark.parametrize("deed", DEEDS)
def test_a_stranger_and_a_case_that_is_not_there_get_the_same_answer(
    deed, store, stranger, case_id
):
    answers = []
    for asked in (case_id, "f" * 32):
        with pytest.raises(NoSuchCase) as refused:
            DEEDS[deed](stranger, asked, WHY, keeping=store)
        answers.append((type(refused.value), str(refused.value), refused.value.args))

    assert answers[0] == answers[1]


def test_an_attempt_of_a_stranger_is_logged(store, stranger, case_id):
    with pytest.raises(NoSuchCase):
        open_case(stranger, case_id, WHY, keeping=store)

    row = last_row(store)
    assert (row["actor"], row["case_id"], row["outcome"]) == (stranger.id, case_id, Outcome.DENIED)


def test_a_name_that_is_asked_for_as_a_case_stays_out_of_the_log(store, me):
    with pytest.raises(NoSuchCase):
        open_case(me, PLANTED[0], WHY, keeping=store)

    assert PLANTED[0] not in json.dumps(rows(store, "access_log"))


def test_a_conflict_shows_a_record_and_so_it_is_logged(store, me, case_id):
    EDITS["amend"](me, case_id, WHY, keeping=store)

    with pytest.raises(Conflict):
        amend(
            *(me, case_id, WHY, Collection.PEOPLE),
            OREN.model_copy(update={"country": "BE"}),
            before=OREN,
            keeping=store,
        )

    assert last_row(store)["outcome"] == Outcome.REFUSED


@pytest.mark.parametrize("deed", READS)
def test_without_a_log_nothing_is_read(deed, store, me, case_id):
    with no_room_in_the_log(store), pytest.raises(NotKept):
        READS[deed](me, case_id, WHY, keeping=store)


def test_without_a_log_nothing_is_listed(store, me):
    with no_room_in_the_log(store), pytest.raises(NotKept):
        cases(me, WHY, keeping=store)


@pytest.mark.parametrize("deed", ["add_person", "amend", "record", "state_claims", "remove"])
def test_without_a_log_nothing_is_changed(deed, store, me, case_id):
    before = stands(me, case_id, store)

    with no_room_in_the_log(store), pytest.raises(NotKept):
        EDITS[deed](me, case_id, WHY, keeping=store)

    assert stands(me, case_id, store) == before


def test_the_log_holds_nothing_of_what_a_case_says(store, me, case_id):
    for deed in (*EDITS, *READS):
        DEEDS[deed](me, case_id, WHY, keeping=store)

    log = json.dumps(rows(store, "access_log"), ensure_ascii=False)
    assert not [said for said in (*PLANTED, "Quirijn", "buurvrouw", "Velari") if said in log]
