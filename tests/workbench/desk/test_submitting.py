"""Every form: what is handed in stands in the store as it was typed, or is refused at its field."""

import pytest

from genogram import (
    Ending,
    Gender,
    Origin,
    Parentage,
    PartialDate,
    Partnership,
    PartnershipKind,
    Tie,
    TieKind,
)
from risk import NoteKind, Rating, Reliability, SourceKind, TaskState
from tests.workbench.desk.desks import a_desk, add_relative, an_observation, submit, wrong
from workbench.casework.editing import place_of, record
from workbench.desk.forms import FormKind


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

        assert desk.case.as_of == PartialDate("2026-11-19")

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


class TestATie:
    def test_a_parentage_stands_as_typed(self, desk):
        submit(desk, FormKind.TIE, other="noor", shape="child", origin="foster", since="zomer 2019")

        (tie,) = (t for t in desk.case.family.parentages if t.child == "noor")
        assert (tie.parent, tie.origin) == ("oren", Origin.FOSTER)
        assert tie.since == PartialDate("zomer 2019")

    def test_a_parent_stands_above(self, desk):
        submit(desk, FormKind.TIE, other="noor", shape="parent")

        assert desk.case.family.parents_of("oren") == ("noor",)

    def test_a_partnership_stands_as_typed(self, desk):
        submit(
            desk,
            FormKind.TIE,
            other="noor",
            shape="partner",
            kind="married_religious",
            since="2001",
            until="ca. 2010",
            ended="divorced",
        )

        (tie,) = desk.case.family.partnerships
        assert tie.partners == ("oren", "noor")
        assert (tie.kind, tie.ended) == (PartnershipKind.MARRIED_RELIGIOUS, Ending.DIVORCED)
        assert (tie.since, tie.until) == (PartialDate("2001"), PartialDate("ca. 2010"))

    def test_a_social_tie_can_come_from_the_other(self, desk):
        submit(desk, FormKind.TIE, other="mira", shape="control", inward="1")

        (tie,) = (t for t in desk.case.family.ties if t.kind is TieKind.CONTROL)
        assert (tie.origin, tie.target) == ("mira", "oren")

    def test_it_belongs_to_whoever_was_selected_when_it_was_asked(self, desk):
        desk.ask(FormKind.TIE)
        desk.select("noor")

        desk.submit({"other": "mira", "shape": "conflict"})

        (tie,) = (t for t in desk.case.family.ties if t.kind is TieKind.CONFLICT)
        assert tie.origin == "oren"

    @pytest.mark.parametrize(
        ("typed", "refused"),
        [
            ({"shape": "contact"}, {"other": "empty"}),
            ({"other": "oren", "shape": "contact"}, {"other": "same_person"}),
            ({"other": "noor", "shape": "friend"}, {"shape": "choose"}),
            ({"other": "noor", "shape": "partner", "since": "1987-99"}, {"since": "date"}),
            ({"other": "noor", "shape": "child", "origin": "gift"}, {"origin": "choose"}),
        ],
    )
    def test_what_is_wrong_is_refused_at_its_field(self, desk, typed, refused):
        submit(desk, FormKind.TIE, **typed)

        assert wrong(desk) == refused
        assert desk.form.values == typed


class TestChangingATie:
    @pytest.mark.parametrize(
        "tie",
        [
            Parentage(id="x", parent="noor", child="oren", origin="step", since="toen", odd="kept"),
            Partnership(id="x", partners=("noor", "oren"), until="ooit", kind="affair", odd="kept"),
            Tie(id="x", origin="noor", target="oren", kind="cut_off", since="1999", odd="kept"),
        ],
        ids=["parentage", "partnership", "tie"],
    )
    def test_handing_it_in_unchanged_changes_nothing(self, store, desk, tie):
        record(*desk.who, place_of(tie), tie, keeping=store)
        desk.open_case(desk.case_id)
        desk.select("oren")
        desk.ask_about_tie("x")

        desk.submit(desk.form.values)

        assert desk.form is None
        assert desk.case.family.tie("x") == tie

    def test_one_answer_changes_and_the_rest_stays(self, desk):
        desk.ask_about_tie("t2")

        desk.submit({**desk.form.values, "since": "2020", "shape": "conflict"})

        tie = desk.case.family.tie("t2")
        assert (tie.kind, tie.since) == (TieKind.CONFLICT, PartialDate("2020"))
        assert (tie.origin, tie.target) == ("oren", "noor")

    def test_a_family_tie_never_becomes_a_social_one(self, desk):
        desk.ask_about_tie("t1")

        desk.submit({**desk.form.values, "shape": "contact"})

        assert wrong(desk) == {"shape": "choose"}
        assert isinstance(desk.case.family.tie("t1"), Parentage)


class TestAStatement:
    def test_it_makes_a_claim_of_everything_it_says(self, desk):
        observation = desk.method.observations["control"]

        submit(
            desk,
            FormKind.STATEMENT,
            observation="control",
            rating="present",
            text="leest haar telefoon",
            source="s1",
            date="2026-11",
            reliability="confirmed",
        )

        made = [claim for claim in desk.case.claims if claim.text == "leest haar telefoon"]
        assert tuple(claim.indicator for claim in made) == observation.indicators
        for claim in made:
            assert (claim.people, claim.source) == (("oren",), "s1")
            assert claim.date == PartialDate("2026-11")
            assert claim.reliability is Reliability.CONFIRMED

    def test_a_new_source_comes_with_it(self, desk):
        submit(
            desk,
            FormKind.STATEMENT,
            observation="threat",
            rating="absent",
            reliability="one_source",
            source="new",
            who="buurvrouw",
            kind="third_hand",
            sealed="1",
        )

        (source,) = (each for each in desk.case.sources if each.who == "buurvrouw")
        (claim,) = (each for each in desk.case.claims if each.source == source.id)
        assert (source.kind, source.sealed) == (SourceKind.THIRD_HAND, True)
        assert claim.rating is Rating.ABSENT

    def test_it_can_be_about_two_people(self, desk):
        observation = an_observation(desk, "tie")

        submit(
            desk,
            FormKind.STATEMENT,
            observation=observation,
            towards="noor",
            rating="present",
            reliability="not_checked",
            text="zij luistert",
        )

        (claim,) = (each for each in desk.case.claims if each.text == "zij luistert")
        assert claim.people == ("oren", "noor")

    @pytest.mark.parametrize(
        ("typed", "refused"),
        [
            ({"observation": ""}, {"observation": "empty"}),
            ({"observation": "nothing"}, {"observation": "choose"}),
            ({"rating": "maybe"}, {"rating": "choose"}),
            ({"date": "32 mei 2020"}, {"date": "date"}),
            ({"source": "new"}, {"who": "empty", "kind": "choose"}),
            ({"observation": "authority"}, {"towards": "empty"}),
            ({"observation": "authority", "towards": "oren"}, {"towards": "same_person"}),
        ],
    )
    def test_what_is_wrong_is_refused_at_its_field(self, desk, typed, refused):
        right = {"observation": "threat", "rating": "present", "reliability": "confirmed"}

        submit(desk, FormKind.STATEMENT, **{**right, **typed})

        assert wrong(desk) == refused
        assert desk.form.values == {**right, **typed}


class TestAskedAgain:
    def test_other_words_keep_the_claim_and_what_rests_on_it(self, desk):
        desk.ask_about_statement("c1")

        desk.submit({**desk.form.values, "text": "zei het nog eens"})

        claim = next(claim for claim in desk.case.claims if claim.id == "c1")
        role = next(role for role in desk.case.roles if role.id == "r1")
        assert (claim.text, claim.source) == ("zei het nog eens", "s1")
        assert role.evidence_for == ("c1", "c2")

    def test_what_no_longer_is_said_leaves_the_evidence(self, desk):
        desk.ask_about_statement("c1")

        desk.submit({**desk.form.values, "observation": "tracking"})

        role = next(role for role in desk.case.roles if role.id == "r1")
        assert "c1" not in {claim.id for claim in desk.case.claims}
        assert role.evidence_for == ("c2",)

    def test_a_statement_seen_from_the_other_side_stays_about_the_first(self, desk):
        desk.select("noor")
        desk.ask_about_statement("c2")

        desk.submit({**desk.form.values, "text": "nog steeds"})

        claim = next(claim for claim in desk.case.claims if claim.id == "c2")
        assert claim.people == ("oren", "noor")

    def test_taking_it_back_takes_all_that_was_said_in_one_breath(self, desk):
        submit(
            desk,
            FormKind.STATEMENT,
            observation="control",
            rating="present",
            text="in een adem",
            reliability="confirmed",
        )
        said = next(claim.id for claim in desk.case.claims if claim.text == "in een adem")
        desk.ask_about_statement(said)

        desk.remove_asked(said, {})

        assert "in een adem" not in {claim.text for claim in desk.case.claims}
        assert desk.form is None


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


@pytest.mark.parametrize("kind", [FormKind.KEYS, FormKind.PERSON, FormKind.REMOVE])
def test_a_form_that_asks_for_nothing_is_put_away(desk, kind):
    before = desk.opened.version

    submit(desk, kind, gender=Gender.MAN.value)

    assert desk.form is None
    assert desk.opened.version == before
