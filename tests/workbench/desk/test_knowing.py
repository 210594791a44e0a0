"""Who knows what, at the desk: cells, forms, rows in sight, and a look ahead that leaves no trace."""

import pytest
from hypothesis import given

from genogram import Gender
from risk import Case, Change, Collection, Header, KnowledgeState, document_from
from tests.families import families, family_of
from tests.workbench.desk.desks import submit, wrong
from tests.workbench.stores import stands
from workbench.desk.forms import FormKind
from workbench.desk.sides import SideKind, sides


def state(desk, person="oren", fact="f1"):
    return desk.knowing.circle(fact).state(person)


class TestCells:
    @pytest.mark.parametrize(("key", "set_to"), list(zip("1234", KnowledgeState, strict=True)))
    def test_a_key_writes_a_state_through_at_once(self, desk, key, set_to):
        desk.knowing.set_state("f1", "mira", key)

        assert state(desk, "mira") is set_to
        assert desk.failure == ""

    def test_undo_takes_a_state_back(self, desk):
        desk.knowing.set_state("f1", "oren", "1")
        desk.undo()

        assert state(desk) is KnowledgeState.UNKNOWN

    @pytest.mark.parametrize(
        "cell", [("f1", "nobody", "1"), ("f9", "oren", "1"), ("f1", "oren", "5")]
    )
    def test_what_is_not_there_is_not_written(self, store, me, desk, cell):
        before = stands(me, desk.case_id, store)
        desk.knowing.set_state(*cell)

        assert stands(me, desk.case_id, store) == before

    def test_the_form_shows_what_is_known_and_keeps_the_lock(self, desk):
        desk.knowing.ask("f1", "oren")
        assert desk.form.values["must_not_know"] == "1"

        desk.submit({**desk.form.values, "state": "suspects", "since": "zomer 2021", "via": "noor"})

        record = desk.knowing.known("f1", "oren")
        assert (record.state.value, str(record.since), record.via) == (
            "suspects",
            "zomer 2021",
            "noor",
        )
        assert record.must_not_know

    def test_only_who_knows_and_may_know_can_be_asked_to_keep_it(self, desk):
        desk.knowing.choose("f1", "mira")
        assert desk.knowing.who_know == ()

        for person in ("noor", "oren"):
            desk.knowing.set_state("f1", person, "1")

        assert desk.knowing.who_know == ("noor",)

    def test_a_date_that_is_none_comes_back_at_its_field(self, desk):
        desk.knowing.ask("f1", "oren")
        desk.submit({**desk.form.values, "since": "2026-13-40"})

        assert wrong(desk) == {"since": "date"}

    def test_another_case_opens_without_what_lay_open(self, desk):
        desk.knowing.choose("f1", "oren")
        desk.knowing.mark("f1")
        desk.close_case()

        assert desk.knowing.open_fact is None
        assert desk.pictures.fact == ""


class TestFacts:
    def test_a_new_one_comes_with_those_it_is_kept_from(self, desk):
        submit(desk, FormKind.FACT, text="zij is weg", kind="whereabouts", kept_from="oren\nnoor")

        fact = desk.knowing.facts[-1]
        assert (fact.text, fact.kind.value) == ("zij is weg", "whereabouts")
        assert desk.knowing.circle(fact.id).kept_from == {"oren", "noor"}

    def test_one_without_words_is_refused(self, desk):
        submit(desk, FormKind.FACT, kind="unknown")

        assert wrong(desk) == {"text": "empty"}

    def test_one_that_changes_keeps_what_people_know(self, desk):
        desk.knowing.set_state("f1", "noor", "1")
        desk.knowing.ask_about_fact("f1")
        desk.submit({**desk.form.values, "text": "zij praat met ons"})

        assert desk.knowing.facts[0].text == "zij praat met ons"
        assert state(desk, "noor") is KnowledgeState.KNOWS
        assert desk.knowing.circle("f1").kept_from == {"oren"}


class TestALookAhead:
    def test_it_is_forgotten_with_the_next_cell(self, desk):
        desk.knowing.choose("f1", "oren")
        desk.knowing.preview("noor")
        assert desk.knowing.told.person == "noor"

        desk.knowing.choose("f1", "noor")

        assert desk.knowing.told is None

    def test_nothing_of_it_is_kept(self, store, me, desk):
        before = stands(me, desk.case_id, store)
        desk.knowing.choose("f1", "oren")
        desk.knowing.preview("noor")

        assert stands(me, desk.case_id, store) == before

    def test_the_victim_and_who_knows_cannot_be_told(self, desk):
        desk.knowing.set_state("f1", "noor", "1")
        desk.knowing.choose("f1", "oren")

        assert desk.knowing.who_can_be_told == ("oren",)


def test_every_cell_that_nobody_filled_in_is_counted(desk):
    assert desk.knowing.unknown_count == 3

    desk.knowing.set_state("f1", "noor", "3")

    assert desk.knowing.unknown_count == 2


def case_of(family, index):
    case = Case(Header())
    case.family = family
    case.apply([Change(collection=Collection.CASE, before=Header(), after=Header(index=index))])
    return case


def by_side(case):
    return {(side.kind, side.of): {one.id for one in side.people} for side in sides(case)}


class TestSides:
    def test_each_parent_has_a_side_and_who_is_no_kin_stands_outside(self):
        men = {"per": Gender.MAN, "ida": Gender.WOMAN}
        family = family_of(
            "opa > per, ana", "oma > ida, eva", "per + ida > liv, jon", "buur", gender=men
        )

        assert by_side(case_of(family, "liv")) == {
            (SideKind.HOUSEHOLD, None): {"liv", "per", "ida", "jon"},
            (SideKind.FATHER, "per"): {"opa", "ana"},
            (SideKind.MOTHER, "ida"): {"oma", "eva"},
            (SideKind.OUTSIDE, None): {"buur"},
        }

    def test_two_mothers_are_told_apart_by_name(self):
        women = {"ida": Gender.WOMAN, "eva": Gender.WOMAN}
        family = family_of("oma > ida", "opa > eva", "ida + eva > liv", gender=women)

        found = by_side(case_of(family, "liv"))

        assert found[SideKind.PARENT, "ida"] == {"oma"}
        assert found[SideKind.PARENT, "eva"] == {"opa"}

    @given(families())
    def test_everybody_alive_stands_on_one_side(self, family):
        people = [one.id for one in family.people]
        case = case_of(family, people[0]) if people else Case()

        placed = [one.id for side in sides(case) for one in side.people]

        assert sorted(placed) == sorted(people)


def test_a_fact_chosen_in_the_genogram_is_marked_there_and_stored_nowhere(desk):
    before = document_from(desk.case)
    plain = desk.scene
    desk.knowing.mark("f1")

    assert desk.scene != plain
    assert document_from(desk.case) == before

    desk.knowing.mark("")

    assert desk.scene == plain
