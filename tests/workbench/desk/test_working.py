"""At the desk: opening and closing, undo and redo, two people in one case, what went meanwhile."""

import pytest

from genogram import Name, NameKind, Person
from risk import Collection
from tests.workbench.desk.desks import a_case, a_desk, add_relative, submit
from tests.workbench.stores import WHY, stands
from workbench.casework import admit, remove
from workbench.desk.forms import FormKind
from workbench.desk.workdesk import GENOGRAM, THREAT


@pytest.fixture
def other(store, me, desk):
    """A second window of the same case."""
    other = a_desk(me, store)
    other.open_case(desk.case_id)
    other.select("oren")
    return other


class TestUndoing:
    def test_undo_takes_back_and_redo_brings_back(self, store, me, desk):
        before = stands(me, desk.case_id, store)
        add_relative(desk, "sibling", given="Yaro")
        after = stands(me, desk.case_id, store)

        desk.undo()
        undone = stands(me, desk.case_id, store)
        desk.redo()

        assert undone == before != after
        assert stands(me, desk.case_id, store) == after

    def test_what_is_on_the_desk_follows(self, desk):
        person = add_relative(desk, "child", given="Yaro")

        desk.undo()

        assert person.id not in desk.case.family
        assert desk.person is None

    def test_a_removal_comes_back_with_all_that_went(self, store, me, desk):
        before = stands(me, desk.case_id, store)

        desk.remove(Collection.PEOPLE, "oren")
        gone = "oren" not in desk.case.family
        desk.undo()

        assert gone
        assert stands(me, desk.case_id, store) == before

    def test_nothing_left_to_undo_is_a_sentence(self, desk):
        desk.undo()

        assert "niets meer" in desk.failure

    def test_a_new_case_is_never_undone_to_no_case(self, store, me):
        desk = a_desk(me, store)
        submit(desk, FormKind.CASE, reference="Z-9", given="Mira")

        for _ in range(5):
            desk.undo()

        assert desk.case.header.reference == "Z-9"


class TestConflicts:
    def test_what_was_typed_stays_and_what_stands_is_shown(self, desk, other):
        other.change_person("place", "Noord")

        desk.change_person("place", "Zuid")

        assert "Een ander" in desk.failure
        assert desk.case.family.person("oren").place == "Noord"
        assert desk.person_fields["place"] == "Zuid"

    def test_typing_it_again_keeps_it(self, desk, other):
        other.change_person("place", "Noord")
        desk.change_person("place", "Zuid")

        desk.change_person("place", "Zuid")

        assert desk.failure == ""
        assert desk.case.family.person("oren").place == "Zuid"

    def test_what_somebody_else_changed_beside_it_is_not_written_back(self, desk, other):
        desk.change_person("born", "geen datum")
        other.change_person("place", "Noord")
        desk.open_case(desk.case_id)

        desk.change_person("born", "1960")

        person = desk.case.family.person("oren")
        assert (person.place, str(person.born)) == ("Noord", "1960")

    def test_a_form_stays_open_with_what_was_typed(self, desk, other):
        desk.ask_about_task("d1")
        other.ask_about_task("d1")
        other.submit({**other.form.values, "who": "politie"})

        desk.submit({**desk.form.values, "who": "school"})

        assert "Een ander" in desk.failure
        assert desk.form.values["who"] == "school"
        assert desk.case.tasks[0].who == "politie"

    def test_what_went_in_the_meantime_is_said(self, desk, store, me):
        desk.ask_about_task("d1")
        remove(me, desk.case_id, WHY, Collection.TASKS, "d1", keeping=store)

        desk.submit({"what": "bellen", "state": "done"})

        assert desk.failure
        assert desk.form.values["state"] == "done"

    def test_an_answer_about_a_fact_that_went_shows_what_stands_now(self, store, me, desk):
        submit(desk, FormKind.FACT, text="Er is een geheim.", kind="other")
        fact = desk.case.facts[-1].id
        remove(me, desk.case_id, WHY, Collection.FACTS, fact, keeping=store)

        desk.knowing.set_state(fact, "oren", "1")

        assert "Een ander wijzigde dit ook" in desk.failure
        assert fact not in {each.id for each in desk.case.facts}

    def test_what_was_typed_is_what_the_last_drawing_shows(self, desk, other):
        drawn = []
        desk.param.watch(lambda _: drawn.append(desk.person_fields["place"]), "turn")
        other.change_person("place", "Noord")

        desk.change_person("place", "Zuid")

        assert drawn[-1] == "Zuid"

    @pytest.mark.parametrize("ask", ["tie", "statement", "task", "note", "voice"])
    def test_asking_about_what_went_is_a_sentence(self, desk, ask):
        getattr(desk, f"ask_about_{ask}")("gone")

        assert desk.failure.startswith("Niet opgeslagen.")
        assert desk.form is None

    @pytest.mark.parametrize("kind", [FormKind.TIE, FormKind.STATEMENT, FormKind.TASK])
    def test_removing_what_went_is_a_sentence(self, desk, kind):
        desk.ask(kind, "gone")

        desk.remove_asked("gone", {FormKind.TASK: Collection.TASKS})

        assert desk.failure.startswith("Niet opgeslagen.")


class TestOpening:
    def test_a_desk_without_a_case_is_empty(self, store, me):
        desk = a_desk(me, store)

        assert (desk.person, desk.case.claims, desk.assessment.threats) == (None, (), ())

    def test_closing_leaves_nothing_of_a_person(self, desk):
        desk.change_person("born", "geen datum")
        desk.ask(FormKind.TASK, what="geheim")

        desk.close_case()

        assert (desk.case_id, desk.opened, desk.selected) == (None, None, "")
        assert (desk.form, desk.draft, desk.person_fields) == (None, None, {})

    def test_nothing_typed_in_one_case_comes_along_to_another(self, store, me, desk):
        again = admit(me, WHY, a_case(Person(id="oren")), keeping=store)
        desk.change_person("born", "geen datum")

        desk.open_case(again)
        desk.select("oren")

        assert desk.person_fields["born"] == ""

    def test_a_case_of_somebody_else_is_refused_and_shows_nothing(self, store, stranger, desk):
        theirs = a_desk(stranger, store)

        theirs.open_case(desk.case_id)

        assert theirs.failure
        assert theirs.opened is None

    def test_an_unknown_step_is_the_genogram(self, desk):
        desk.open_case(desk.case_id, "weet-ik-niet")

        assert desk.step == GENOGRAM

    def test_going_elsewhere_keeps_who_is_selected(self, desk):
        desk.go(THREAT)
        desk.go("weet-ik-niet")

        assert (desk.step, desk.selected) == (THREAT, "oren")

    def test_all_ones_own_cases_are_listed(self, desk):
        assert desk.case_id in {title.case_id for title in desk.cases()}

    def test_somebody_unknown_is_not_selected(self, desk):
        desk.select("nobody")

        assert desk.person is None


class TestFinding:
    @pytest.mark.parametrize("name", ["Orenius", "  orenius ", "OREN", "نور"])
    def test_somebody_is_found_by_any_spelling(self, store, me, name):
        other_script = Name(text="نور", kind=NameKind.OTHER, script="Arab")
        person = Person(id="x", names=(Name(text="Orenius"), other_script))
        desk = a_desk(me, store)
        desk.open_case(admit(me, WHY, a_case(Person(id="y"), person), keeping=store))

        desk.find(name)

        assert (desk.selected, desk.step) == ("x", GENOGRAM)

    def test_nobody_found_is_said(self, desk):
        desk.find("Zzz")

        assert desk.notice
        assert desk.selected == "oren"


class TestHiding:
    def test_what_was_half_typed_is_there_again(self, desk):
        desk.ask(FormKind.TASK)

        desk.hide({"what": "half getypt"})
        hidden = desk.hidden
        desk.show()

        assert hidden
        assert not desk.hidden
        assert desk.form.values["what"] == "half getypt"


def test_what_was_told_in_one_step_is_not_in_the_way_in_the_next(desk):
    desk.announce("Het document staat klaar.")

    desk.go(THREAT)

    assert desk.notice == ""


class TestLeavingAStep:
    def test_a_question_nobody_answered_is_put_away(self, desk):
        desk.ask(FormKind.TASK)

        assert desk.leave({})
        assert desk.form is None

    def test_what_is_typed_stays_with_its_question(self, desk):
        desk.ask(FormKind.TASK)

        assert not desk.leave({"what": "bellen"})
        assert desk.form.values == {"what": "bellen"}

    def test_what_was_typed_before_the_screen_was_hidden_stays_too(self, desk):
        desk.ask(FormKind.TASK)
        desk.hide({"what": "bellen"})
        desk.show()

        assert not desk.leave({})
        assert desk.form.values["what"] == "bellen"
