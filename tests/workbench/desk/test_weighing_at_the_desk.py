"""Weighing at the desk: once for each version of a case, decided by name, undone as one act."""

import pytest

from genogram import PartialDate
from risk import Answer, Collection, Decision, Measure, Task, WeighAdvice, weigh
from tests.workbench.desk.desks import submit, wrong
from workbench.casework import editing
from workbench.desk.forms import FormKind

REASON = "Anderen op het pad blijven over."


def a_task(desk, task):
    desk._do(lambda: editing.record(*desk.who, Collection.TASKS, task, keeping=desk.keeping))


@pytest.fixture
def weighing(desk):
    """A home ban for Oren lies open."""
    desk.weighing.open("home_ban/oren")
    return desk.weighing


class TestWhatLiesOpen:
    def test_a_measure_opens_weighed_as_the_method_weighs_it(self, desk, weighing):
        assert weighing.content.id == "home_ban"
        assert weighing.weighing == weigh(desk.case, "home_ban", "oren")

    def test_a_measure_that_the_method_does_not_know_opens_nothing(self, desk):
        desk.weighing.open("prayer")

        assert desk.weighing.content is None

    def test_the_same_version_of_a_case_is_weighed_once(self, weighing):
        assert weighing.weighing is weighing.weighing

    def test_a_change_of_the_case_is_weighed_again(self, desk, weighing):
        before = weighing.weighing

        submit(desk, FormKind.TASK, what="Bellen", state="to_do")

        assert weighing.weighing is not before

    def test_it_never_comes_along_to_another_case(self, desk, weighing):
        desk.close_case()

        assert desk.weighing.content is None

    def test_who_is_removed_in_the_meantime_is_nobody(self, desk):
        desk.weighing.open("home_ban/noor")
        desk.remove(Collection.PEOPLE, "noor")

        assert desk.weighing.person == ""
        assert desk.weighing.weighing.advice is not WeighAdvice.NO_KNOWN_OBJECTION

    def test_weighing_for_somebody_else_keeps_nothing(self, desk, weighing):
        version = desk.opened.version

        weighing.choose("noor")

        assert weighing.weighing.person == "noor"
        assert desk.opened.version == version

    def test_a_task_opens_the_measure_that_it_carries_out(self, desk):
        a_task(desk, Task(id="t9", what="Huisverbod", measure="home_ban"))

        desk.weighing.open_task("t9")

        assert (desk.weighing.content.id, desk.weighing.task) == ("home_ban", "t9")
        assert desk.form is None

    def test_a_task_without_a_measure_is_changed_itself(self, desk):
        desk.weighing.open_task("d1")

        assert (desk.form.kind, desk.form.subject) == (FormKind.TASK, "d1")

    def test_a_task_with_a_measure_of_another_edition_is_changed_itself(self, desk):
        a_task(desk, Task(id="t8", what="Oud", measure="exorcism"))

        desk.weighing.open_task("t8")

        assert desk.form.subject == "t8"
        assert desk.weighing.of_task(desk.case.tasks[-1]) is None

    def test_a_task_for_the_open_measure_names_it(self, desk, weighing):
        weighing.plan()
        desk.submit({**desk.form.values, "what": "Burgemeester bellen"})

        assert desk.case.tasks[-1].measure == "home_ban"


class TestDeciding:
    def test_a_decision_stands_with_reason_name_and_day(self, desk, weighing):
        weighing.ask(Decision.DECLINED)
        desk.submit({**desk.form.values, "reason": REASON})

        (measure,) = desk.case.measures
        assert (measure.measure, measure.person) == ("home_ban", "oren")
        assert (measure.decision, measure.reason) == ("declined", REASON)
        assert (measure.by, measure.date) == ("Sanne", PartialDate("2026-11-19"))

    @pytest.mark.parametrize("decision", Decision)
    def test_a_decision_without_a_reason_is_refused_at_its_field(self, desk, weighing, decision):
        weighing.ask(decision)
        desk.submit({**desk.form.values, "reason": " "})

        assert wrong(desk) == {"reason": "empty"}
        assert desk.case.measures == ()

    def test_what_the_victim_wants_is_no_decision(self, desk, weighing):
        weighing.ask()
        desk.submit({**desk.form.values, "wanted": "no"})

        (measure,) = desk.case.measures
        assert measure.wanted is Answer.NO
        assert (measure.decision, measure.by, measure.date) == ("", "", None)
        assert weighing.escalation.wanted is Answer.NO

    def test_another_decision_takes_the_place_of_the_first(self, desk, weighing):
        for decision in (Decision.DECLINED, Decision.INCLUDED):
            weighing.ask(decision)
            desk.submit({**desk.form.values, "reason": REASON})

        assert [one.decision for one in desk.case.measures] == ["included"]

    def test_a_decision_for_another_person_stands_beside_it(self, desk, weighing):
        for person in ("oren", "noor"):
            weighing.choose(person)
            weighing.ask(Decision.DECLINED)
            desk.submit({**desk.form.values, "reason": REASON})

        assert {one.person for one in desk.case.measures} == {"oren", "noor"}

    def test_a_decision_is_undone_and_done_again_as_one_act(self, desk, weighing):
        weighing.ask(Decision.DECLINED)
        desk.submit({**desk.form.values, "reason": REASON})

        desk.undo()
        undone = desk.case.measures
        desk.redo()

        assert undone == ()
        assert desk.case.measures[0].reason == REASON

    def test_words_of_an_older_file_stay_until_somebody_decides(self, desk):
        old = Measure(id="m9", measure="alarm", decision="nog bespreken")
        desk._do(lambda: editing.record(*desk.who, Collection.MEASURES, old, keeping=desk.keeping))

        desk.weighing.open("alarm")
        desk.weighing.ask()
        desk.submit({**desk.form.values, "wanted": "yes"})

        assert desk.case.measures[0].decision == "nog bespreken"

    def test_nothing_that_is_no_decision_is_asked(self, desk, weighing):
        weighing.ask("execute")

        assert desk.form is None
