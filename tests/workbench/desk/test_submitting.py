"""Every form: what is handed in stands in the store as it was typed, or is refused at its field."""

import pytest

from genogram import (
    Gender,
    PartialDate,
)
from risk import NoteKind, Task, TaskState
from tests.workbench.desk.desks import a_desk, add_relative, submit, wrong
from workbench.desk.entering.fields import DAY, date
from workbench.desk.entering.plans import fields_of_task, task_from
from workbench.desk.forms import FormKind, Refused


class TestACase:
    def test_it_opens_about_the_person_it_is_about(self, store, me):
        desk = a_desk(me, store)

        submit(desk, FormKind.CASE, reference="Z-7", name="Velari", given="Mira", born="ca. 2008")

        about = desk.case.family.person(desk.case.index)
        assert (desk.case.header.reference, desk.case.header.name) == ("Z-7", "Velari")
        assert (about.called, about.born) == ("Mira", PartialDate("ca. 2008"))
        assert desk.form is None

    def test_it_is_dated_today(self, store, me):
        desk = a_desk(me, store)

        submit(desk, FormKind.CASE, reference="Z-8")

        assert desk.case.header.as_of == PartialDate("2026-11-19")

    def test_it_needs_a_number_and_keeps_what_was_typed(self, store, me):
        desk = a_desk(me, store)

        submit(desk, FormKind.CASE, name="Velari", given="Mira")

        assert wrong(desk) == {"reference": "empty"}
        assert desk.form.values == {"name": "Velari", "given": "Mira"}
        assert desk.case_id is None


class TestARelative:
    def test_a_new_one_stands_as_typed(self, desk):
        person = add_relative(
            desk, "sibling", given="Yaro", family="Velari", born="voor 1980", country="se"
        )

        assert person.called == "Yaro Velari"
        assert (person.born, person.country) == (PartialDate("voor 1980"), "SE")
        assert person.id in desk.case.family.siblings_of("oren")

    def test_the_new_one_is_selected_and_the_form_is_gone(self, desk):
        add_relative(desk, "father", given="Aram")

        assert desk.form is None
        assert desk.case.family.parents_of("oren") == (desk.selected,)

    def test_somebody_who_is_there_is_only_tied(self, desk):
        count = len(desk.case.family.people)

        submit(desk, FormKind.RELATIVE, "oren", relation="partner", known="noor")

        assert desk.case.family.partners_of("oren") == ("noor",)
        assert len(desk.case.family.people) == count

    def test_somebody_who_went_in_the_meantime_is_refused_with_a_sentence(self, desk):
        submit(desk, FormKind.RELATIVE, "oren", relation="partner", known="gone")

        assert desk.failure.startswith("Niet opgeslagen.")
        assert desk.form.values["known"] == "gone"

    def test_everything_that_is_wrong_is_said_at_once(self, desk):
        typed = {"relation": "child", "gender": "?", "born": "2007-13", "country": "Zweden"}

        submit(desk, FormKind.RELATIVE, "oren", **typed)

        assert wrong(desk) == {"gender": "choose", "born": "date", "country": "country"}
        assert desk.form.values == typed

    def test_nobody_becomes_their_own_ancestor(self, desk):
        submit(desk, FormKind.RELATIVE, "oren", relation="father", known="mira")

        assert "voorouder" in desk.failure
        assert desk.form.values["known"] == "mira"

    def test_an_unticked_box_says_nothing(self, desk):
        person = add_relative(desk, "other", given="Buur")

        assert (person.dead, person.placeholder, person.group) == (None, False, False)

    def test_a_ticked_box_is_kept(self, desk):
        person = add_relative(desk, "father", dead="1", placeholder="1")

        assert (person.dead, person.placeholder) == (True, True)


class TestPlans:
    def test_a_task_stands_as_typed(self, desk):
        submit(
            desk,
            FormKind.TASK,
            what="School bellen",
            who="mentor",
            when="2026-12-01",
            state="busy",
            must_not_know="oren\nnoor",
            measure="",
        )

        (task,) = (each for each in desk.case.tasks if each.what == "School bellen")
        assert (task.who, task.when) == ("mentor", PartialDate("2026-12-01"))
        assert (task.state, task.must_not_know) == (TaskState.BUSY, ("oren", "noor"))

    def test_nobody_ticked_means_nobody_who_must_not_know(self, desk):
        desk.ask_about_task("d1")

        desk.submit({"what": "bellen", "state": "to_do"})

        assert desk.case.tasks[0].must_not_know == ()

    def test_a_note_keeps_what_its_form_does_not_show(self, desk):
        desk.ask_about_note("n1")

        desk.submit({"kind": "escalation", "text": "belt ook op vrijdag"})

        (note,) = desk.case.notes
        assert (note.kind, note.text) == (NoteKind.ESCALATION, "belt ook op vrijdag")
        assert (note.person, note.source) == ("noor", "s1")

    def test_her_own_words_stand_as_typed(self, desk):
        submit(desk, FormKind.VOICE, text="Ik wil naar huis.", heard_by="mentor", date="gisteren?")
        assert wrong(desk) == {"date": "date"}

        desk.submit({"text": "Ik wil naar huis.", "heard_by": "mentor", "date": "2026-11-18"})

        (voice,) = desk.case.voice
        assert (voice.text, voice.heard_by) == ("Ik wil naar huis.", "mentor")

    def test_a_role_stands_as_typed_under_the_name_of_who_wrote_it(self, desk):
        submit(
            desk,
            FormKind.ROLE,
            **{"role": "watcher", "for": "c1", "against": "c2", "under_duress": "yes"},
            valid_until="2027-02",
        )

        (role,) = (each for each in desk.case.roles if each.role == "watcher")
        assert (role.person, role.by) == ("oren", "Sanne")
        assert (role.evidence_for, role.evidence_against) == (("c1",), ("c2",))
        assert role.valid_until == PartialDate("2027-02")

    @pytest.mark.parametrize("kind", [FormKind.TASK, FormKind.NOTE, FormKind.VOICE, FormKind.ROLE])
    def test_nothing_filled_in_is_refused_and_nothing_is_kept(self, desk, kind):
        before = desk.opened.version

        submit(desk, kind)

        assert desk.form.wrong
        assert desk.opened.version == before


@pytest.mark.parametrize("kind", [FormKind.KEYS, FormKind.PERSON])
def test_a_form_that_asks_for_nothing_is_put_away(desk, kind):
    before = desk.opened.version

    submit(desk, kind, gender=Gender.MAN.value)

    assert desk.form is None
    assert desk.opened.version == before


class TestDaysAsTheyAreSaid:
    @pytest.mark.parametrize(
        ("said", "day"),
        [
            ("vandaag", "2026-11-19"),
            ("Today", "2026-11-19"),
            ("morgen", "2026-11-20"),
            ("tomorrow", "2026-11-20"),
        ],
    )
    def test_a_task_is_for_the_day_at_the_desk_or_the_next(self, desk, said, day):
        submit(desk, FormKind.TASK, what="bellen", state="to_do", when=said)

        assert desk.case.tasks[-1].when == PartialDate(day)

    def test_words_that_came_with_a_file_do_not_become_a_day(self, desk):
        kept = PartialDate("morgen")
        task = Task(id="k9", what="bellen", when=kept)

        assert task_from({**fields_of_task(task), DAY: "2026-11-19"}, "k9", task).when == kept

    def test_without_a_day_at_the_desk_today_is_no_date(self):
        with pytest.raises(Refused):
            date({"when": "vandaag"}, "when")
