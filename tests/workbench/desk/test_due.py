"""In the list of cases: what is due this week, what ends soon, and which cases are shown."""

from datetime import date

import pytest

from genogram import PartialDate
from risk import Agreement, CasePhase, Header, Judgement, Role, RoleCode, Task, TaskState
from workbench.access import CaseTitle
from workbench.desk.due import Ends, Sift, endings, is_due, sifted

TODAY = date(2026, 11, 19)


def a_title(case_id="c1", phase=None, **listed):
    return CaseTitle(case_id=case_id, version=1, header=Header(phase=phase), **listed)


def a_task(when, state=TaskState.TO_DO):
    return Task(id="t1", when=PartialDate(when) if when else None, state=state)


@pytest.mark.parametrize("when", ["2026-11-26", "2026-11-19", "2026-10-01", "november 2026"])
def test_what_has_to_be_done_within_a_week_or_had_to_be_is_due(when):
    assert is_due(a_title(tasks=(a_task(when),)), TODAY)


@pytest.mark.parametrize("when", ["2026-11-27", "2027", None])
def test_what_can_wait_or_has_no_day_is_not_due(when):
    assert not is_due(a_title(tasks=(a_task(when),)), TODAY)


def test_what_is_done_is_not_due():
    assert not is_due(a_title(tasks=(a_task("2026-11-19", TaskState.DONE),)), TODAY)


def test_only_closed_cases_are_listed_when_asked_for():
    titles = (a_title("open"), a_title("closed", CasePhase.CLOSED))

    assert [each.case_id for each in sifted(titles, Sift.CLOSED, TODAY)] == ["closed"]


def test_what_ends_within_a_month_comes_first_ended_first():
    title = a_title(
        judgements=(Judgement(id="j", valid_until=PartialDate("2026-12-01")),),
        agreements=(Agreement(id="a", text="Niet zoeken", valid_until=PartialDate("2026-11-01")),),
    )

    assert [each.what for each in endings((title,), TODAY)] == [Ends.AGREEMENT, Ends.JUDGEMENT]


def test_what_ends_later_is_left_alone():
    title = a_title(judgements=(Judgement(id="j", valid_until=PartialDate("2027-03-01")),))

    assert endings((title,), TODAY) == ()


def test_roles_that_end_on_one_day_stand_together():
    day = PartialDate("2026-11-30")
    roles = [Role(id=i, person=i, role=RoleCode.HELPER, valid_until=day) for i in ("p1", "p2")]

    (ending,) = endings((a_title(roles=tuple(roles)),), TODAY)

    assert len(ending.about) == 2


def test_a_closed_case_warns_of_nothing():
    day = PartialDate("2026-11-30")
    title = a_title(phase=CasePhase.CLOSED, judgements=(Judgement(id="j", valid_until=day),))

    assert endings((title,), TODAY) == ()
