"""Nobody prepares or decides on mediation without a reason, and never through a closed gate."""

import pytest

from genogram import PartialDate
from risk import Answer, Collection, Conclusion, Condition, Event, EventKind, Judgement
from tests.workbench.mediation_cases import AS_OF, mediation_case
from tests.workbench.stores import WHY, rows
from workbench.casework import admit, editing, mediating, open_case, undo
from workbench.casework.errors import GateClosed, Misplaced, Unfounded

DAY = PartialDate(AS_OF)
DECISION = Judgement(
    id="j1",
    conclusion=Conclusion.SHUTTLE_ONLY,
    by="Sanne",
    reason="Alles is besproken.",
    date=DAY,
    valid_until=PartialDate("2026-12-01"),
)
PREPARATION = Event(
    id="e1", kind=EventKind.MEDIATION_PREPARED, text="Overleg morgen.", by="Sanne", date=DAY
)


@pytest.fixture
def open_gate(store, me):
    return admit(me, WHY, mediation_case(open_gate=True), keeping=store)


@pytest.fixture
def closed_gate(store, me):
    return admit(me, WHY, mediation_case(open_gate=True, but=("safety_first",)), keeping=store)


def conclude(store, me, case, judgement=DECISION):
    return mediating.conclude(me, case, WHY, judgement, day=DAY, keeping=store)


class TestConditions:
    def test_an_answer_is_kept_with_its_day(self, store, me, closed_gate):
        answer = Condition(id="safety_first", answer=Answer.YES, date=DAY)

        mediating.answer_condition(
            me, closed_gate, WHY, Collection.PRECONDITIONS, answer, before=None, keeping=store
        )

        assert answer in open_case(me, closed_gate, WHY, keeping=store).case.preconditions

    def test_an_answer_belongs_to_the_conditions(self, store, me, closed_gate):
        with pytest.raises(Misplaced, match="tasks"):
            mediating.answer_condition(
                me,
                closed_gate,
                WHY,
                Collection.TASKS,
                Condition(id="x"),
                before=None,
                keeping=store,
            )


class TestPreparing:
    def test_it_stands_in_the_case_and_in_the_log(self, store, me, closed_gate):
        mediating.prepare_mediation(me, closed_gate, WHY, PREPARATION, keeping=store)

        assert open_case(me, closed_gate, WHY, keeping=store).case.events == (PREPARATION,)
        logged = [row for row in rows(store, "access_log") if row["case_id"] == closed_gate]
        assert "prepare_mediation" in {row["deed"] for row in logged}

    @pytest.mark.parametrize("field", ["text", "by", "date"])
    def test_without_a_reason_a_name_or_a_day_nothing_is_opened(
        self, store, me, closed_gate, field
    ):
        empty = PREPARATION.model_copy(update={field: None if field == "date" else " "})

        with pytest.raises(Unfounded, match=field):
            mediating.prepare_mediation(me, closed_gate, WHY, empty, keeping=store)

        assert open_case(me, closed_gate, WHY, keeping=store).case.events == ()


class TestDeciding:
    def test_a_decision_is_kept_as_it_was_taken(self, store, me, open_gate):
        conclude(store, me, open_gate)

        assert open_case(me, open_gate, WHY, keeping=store).case.judgements == (DECISION,)

    @pytest.mark.parametrize("field", ["reason", "by", "date", "valid_until"])
    def test_a_decision_needs_everything_that_makes_it_one(self, store, me, open_gate, field):
        without = DECISION.model_copy(update={field: "" if field in ("reason", "by") else None})

        with pytest.raises(Unfounded, match=field):
            conclude(store, me, open_gate, without)

    def test_nobody_decides_on_mediation_through_a_closed_gate(self, store, me, closed_gate):
        with pytest.raises(GateClosed) as refused:
            conclude(store, me, closed_gate)

        assert refused.value.missing == ("safety_first",)

    def test_not_now_can_always_be_decided(self, store, me, closed_gate):
        not_now = DECISION.model_copy(update={"conclusion": Conclusion.NOT_NOW})

        conclude(store, me, closed_gate, not_now)

        assert open_case(me, closed_gate, WHY, keeping=store).case.judgements == (not_now,)


class TestFactsAfterADecision:
    def changed(self, store, me, case):
        acts = open_case(me, case, WHY, keeping=store).acts
        return mediating.changed_since(acts, DECISION.id)

    def test_right_after_it_nothing_has_changed(self, store, me, open_gate):
        conclude(store, me, open_gate)

        assert self.changed(store, me, open_gate) == 0

    def test_a_new_fact_and_a_removed_one_both_count(self, store, me, open_gate):
        conclude(store, me, open_gate)
        editing.remove(me, open_gate, WHY, Collection.CLAIMS, "c1", keeping=store)
        editing.remove(me, open_gate, WHY, Collection.CLAIMS, "c9", keeping=store)

        assert self.changed(store, me, open_gate) == 2

    def test_what_was_undone_again_has_not_changed(self, store, me, open_gate):
        conclude(store, me, open_gate)
        editing.remove(me, open_gate, WHY, Collection.CLAIMS, "c1", keeping=store)

        undo(me, open_gate, WHY, keeping=store)

        assert self.changed(store, me, open_gate) == 0

    def test_a_preparation_changes_no_fact(self, store, me, open_gate):
        conclude(store, me, open_gate)

        mediating.prepare_mediation(me, open_gate, WHY, PREPARATION, keeping=store)

        assert self.changed(store, me, open_gate) == 0

    def test_a_decision_that_came_with_the_file_ages_from_the_beginning(self, store, me, open_gate):
        editing.remove(me, open_gate, WHY, Collection.CLAIMS, "c1", keeping=store)

        assert self.changed(store, me, open_gate) == 1
