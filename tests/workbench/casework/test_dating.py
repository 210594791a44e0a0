"""On which day a case is looked at: a child grows up, and an answer grows old."""

from datetime import UTC, datetime

from genogram import PartialDate
from risk import Case, Header
from tests.workbench.stores import WHY
from workbench.casework import admit, open_case, take_out
from workbench.casework.dating import dated

WRITTEN = PartialDate("2020-01-01")
NOW = datetime(2026, 11, 19, 12, tzinfo=UTC)


def a_case(*, training):
    return Case(Header(reference="Z-1", as_of=WRITTEN, training=training))


def test_a_case_is_looked_at_today():
    assert dated(a_case(training=False), NOW).as_of == PartialDate("2026-11-19")


def test_a_made_up_case_stays_in_its_own_time():
    assert dated(a_case(training=True), NOW).as_of == WRITTEN


def test_what_its_file_says_stays_what_it_is():
    assert dated(a_case(training=False), NOW).header.as_of == WRITTEN


def test_an_opened_case_and_a_document_are_of_the_same_day(store, me):
    case_id = admit(me, WHY, a_case(training=False), keeping=store)

    opened = open_case(me, case_id, WHY, keeping=store).case
    taken = take_out(me, case_id, WHY, "safety-plan", keeping=store)

    assert opened.as_of == taken.as_of != WRITTEN
