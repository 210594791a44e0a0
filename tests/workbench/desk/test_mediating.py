"""Behind a closed gate no desk hands out a name, until somebody says why it is needed."""

from datetime import datetime

import pytest

from genogram import PartialDate
from risk import Collection, Conclusion
from risk.gate import Standing
from tests.workbench.desk.desks import a_desk, submit, wrong
from tests.workbench.mediation_cases import mediation_case
from tests.workbench.stores import WHY
from workbench.casework import admit, editing
from workbench.desk.forms import FormKind
from workbench.desk.workdesk import MEDIATION

DECIDED = {
    "conclusion": "shuttle_only",
    "reason": "Alles is besproken.",
    "date": "2026-11-19",
    "valid_until": "2026-12-01",
}


@pytest.fixture
def opened(store, me):
    def opened(**case):
        desk = a_desk(me, store)
        desk.open_case(admit(me, WHY, mediation_case(**case), keeping=store), MEDIATION)
        return desk

    return opened


def shown(desk):
    found = desk.mediating
    return {one.person for one in (*found.openings, *found.explore, *found.excluded)}


class TestTheGate:
    def test_a_closed_gate_hands_out_nobody(self, opened):
        desk = opened()
        desk.select("tessa")

        assert shown(desk) == set()
        assert desk.mediating.chosen is None

    def test_an_open_gate_hands_out_everybody_with_a_reason(self, opened):
        desk = opened(open_gate=True)

        assert [one.person for one in desk.mediating.openings] == ["tessa", "bram"]
        assert shown(desk) == {"tessa", "bram", "ruben", "oren", "lena"}

    def test_the_last_answer_opens_it(self, opened):
        desk = opened(open_gate=True, but=("safety_first",))

        submit(desk, FormKind.CONDITION, "safety_first", answer="yes", date="2026-11-19")

        assert not desk.mediating.is_closed

    def test_an_answer_on_a_case_of_today_grows_old(self, opened):
        desk = opened(open_gate=True, training=False)
        desk.clock = lambda: datetime(2027, 2, 1, 9)  # noqa: DTZ001 a clock on the wall

        assert desk.mediating.is_closed
        assert desk.mediating.standing("safety_first") is Standing.EXPIRED

    def test_a_made_up_case_stays_in_its_own_time(self, opened):
        desk = opened(open_gate=True)
        desk.clock = lambda: datetime(2031, 2, 1, 9)  # noqa: DTZ001

        assert not desk.mediating.is_closed

    def test_only_what_has_no_answer_is_counted(self, opened):
        desk = opened(open_gate=True, but=("safety_first", "mental_state"))
        submit(desk, FormKind.CONDITION, "no_new_fact", answer="no", date="2026-11-19")

        assert desk.mediating.unanswered == 2


class TestAnswering:
    @pytest.mark.parametrize("answer", ["yes", "no"])
    def test_an_answer_needs_its_day(self, opened, answer):
        desk = opened()

        submit(desk, FormKind.CONDITION, "safety_first", answer=answer, date="")

        assert wrong(desk) == {"date": "empty"}

    def test_unknown_needs_no_day(self, opened):
        desk = opened()

        submit(desk, FormKind.CONDITION, "safety_first", answer="unknown", date="")

        assert desk.mediating.standing("safety_first") is Standing.UNKNOWN

    def test_an_answer_is_changed_by_answering_again(self, opened):
        desk = opened(open_gate=True)

        submit(desk, FormKind.CONDITION, "plans_abroad", answer="yes", date="2026-11-19")

        assert desk.mediating.standing("plans_abroad") is Standing.YES
        assert desk.mediating.is_closed


class TestPreparing:
    def test_without_a_reason_the_gate_stays_as_it_is(self, opened):
        desk = opened()

        submit(desk, FormKind.PREPARATION, reason="  ")

        assert wrong(desk) == {"reason": "empty"}
        assert shown(desk) == set()

    def test_with_a_reason_this_desk_shows_who_might_be_prepared(self, opened):
        desk = opened()

        submit(desk, FormKind.PREPARATION, reason="Overleg morgen.")

        assert [one.person for one in desk.mediating.openings] == ["tessa", "bram"]
        assert desk.mediating.is_closed
        assert desk.mediating.preparation.by == "Sanne"

    def test_another_desk_shows_nobody(self, opened, me, store):
        desk = opened()
        submit(desk, FormKind.PREPARATION, reason="Overleg morgen.")

        other = a_desk(me, store)
        other.open_case(desk.case_id, MEDIATION)

        assert shown(other) == set()

    def test_it_is_put_away_with_the_case(self, opened):
        desk = opened()
        submit(desk, FormKind.PREPARATION, reason="Overleg morgen.")
        case_id = desk.case_id

        desk.close_case()
        desk.open_case(case_id, MEDIATION)

        assert shown(desk) == set()

    def test_undoing_it_closes_it_again(self, opened):
        desk = opened()
        submit(desk, FormKind.PREPARATION, reason="Overleg morgen.")

        desk.undo()

        assert shown(desk) == set()


class TestDeciding:
    def test_until_somebody_decides_it_is_not_now(self, opened):
        assert opened(open_gate=True).mediating.conclusion is Conclusion.NOT_NOW

    def test_what_a_named_person_decides_stands(self, opened):
        desk = opened(open_gate=True)

        submit(desk, FormKind.DECISION, **DECIDED)

        assert desk.mediating.conclusion is Conclusion.SHUTTLE_ONLY
        assert desk.mediating.judgement.by == "Sanne"

    @pytest.mark.parametrize("field", ["conclusion", "reason", "date", "valid_until"])
    def test_nothing_of_a_decision_may_be_missing(self, opened, field):
        desk = opened(open_gate=True)

        submit(desk, FormKind.DECISION, **{**DECIDED, field: ""})

        assert list(wrong(desk)) == [field]
        assert desk.case.judgements == ()

    def test_a_decision_ends_after_it_was_taken(self, opened):
        desk = opened(open_gate=True)

        submit(desk, FormKind.DECISION, **{**DECIDED, "valid_until": "2026-11-19"})

        assert wrong(desk) == {"valid_until": "too_early"}

    def test_a_new_fact_makes_it_outdated(self, opened):
        desk = opened(open_gate=True)
        submit(desk, FormKind.DECISION, **DECIDED)

        desk._do(lambda: editing.remove(*desk.who, Collection.CLAIMS, "c1", keeping=desk.keeping))

        assert desk.mediating.is_outdated
        assert desk.mediating.conclusion is Conclusion.NOT_NOW

    def test_past_its_day_it_is_outdated(self, opened):
        desk = opened(open_gate=True, training=False)
        submit(desk, FormKind.DECISION, **{**DECIDED, "valid_until": "2026-11-20"})

        desk.clock = lambda: datetime(2026, 11, 21, 9)  # noqa: DTZ001

        assert desk.mediating.is_outdated
        assert desk.mediating.conclusion is Conclusion.NOT_NOW

    def test_a_gate_that_closes_overrules_it(self, opened):
        desk = opened(open_gate=True)
        submit(desk, FormKind.DECISION, **DECIDED)

        submit(desk, FormKind.CONDITION, "plans_abroad", answer="yes", date="2026-11-19")

        assert desk.mediating.is_overruled
        assert desk.mediating.conclusion is Conclusion.NOT_NOW


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_decision_begins_with_its_day_in_words_that_read_back(desk, language):
    desk.speak(language)
    desk.mediating.ask_decision()

    written = PartialDate(desk.form.values["date"])

    assert str(written).endswith("ovember 2026")
    assert written.earliest == written.latest == desk.mediating.day.earliest
