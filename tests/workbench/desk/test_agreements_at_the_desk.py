"""A promise is written down at the desk, and whom it leaves free is seen at once."""

import json

import pytest

from genogram import PartialDate
from risk import Collection, case_from
from tests.exports.sorel import document
from tests.workbench.desk.desks import a_desk, submit, wrong
from workbench.access import Purpose
from workbench.casework import admit
from workbench.desk.agreeing import ask_about_agreement, covered
from workbench.desk.forms import FormKind
from workbench.pages.acts import REMOVED_FROM
from workbench.pages.agreements import agreements_section
from workbench.pages.dialogs import dialog


@pytest.fixture
def desk(me, store):
    case_id = admit(me, Purpose.CASEWORK, case_from(document()), keeping=store)
    desk = a_desk(me, store)
    desk.open_case(case_id)
    return desk


def promise(desk, **more):
    submit(desk, FormKind.AGREEMENT, text="Niemand zoekt Mila.", promised_by="oren", **more)
    return desk.case.agreements[-1]


def told(node):
    if isinstance(node, list | tuple):
        return " ".join(told(part) for part in node)
    return str(node) if isinstance(node, str) else ""


def test_a_promise_is_kept_with_who_gave_it(desk):
    made = promise(desk, monitor="A. Bos", valid_until="2027-02-01")

    assert made.promised_by == ("oren",)
    assert (made.monitor, made.valid_until) == ("A. Bos", PartialDate("2027-02-01"))


def test_whoever_on_a_path_did_not_promise_is_named_on_the_page(desk):
    promise(desk)

    assert covered(desk)[0].not_bound == ("dario",)
    assert "Dario" in told(agreements_section(desk))


def test_a_promise_without_words_is_refused_and_nothing_is_lost(desk):
    submit(desk, FormKind.AGREEMENT, text=" ", monitor="A. Bos")

    assert wrong(desk) == {"text": "empty"}
    assert desk.form.values["monitor"] == "A. Bos"
    assert not desk.case.agreements


def test_a_promise_can_be_changed_and_keeps_the_rest(desk):
    made = promise(desk, since="zomer 2026", breach_signal="Een bericht")

    ask_about_agreement(desk, made.id)
    desk.submit({**desk.form.values, "monitor": "A. Bos"})

    changed = desk.case.agreements[0]
    assert changed == made.model_copy(update={"monitor": "A. Bos"})


def test_a_promise_can_be_taken_out_and_brought_back(desk):
    made = promise(desk)
    ask_about_agreement(desk, made.id)

    desk.remove_asked(made.id, REMOVED_FROM)
    gone = desk.case.agreements
    desk.undo()

    assert gone == ()
    assert desk.case.agreements == (made,)


def test_a_promise_that_went_in_the_meantime_is_said(desk):
    ask_about_agreement(desk, "gone")

    assert desk.form is None
    assert desk.failure


def test_its_form_offers_everybody_and_says_who_is_not_bound(desk):
    desk.ask(FormKind.AGREEMENT)

    shown = told(dialog(desk))

    assert "Oren Sorel" in shown
    assert "Wie u niet aanvinkt, is niet gebonden." in shown


def test_what_surrounds_a_talk_is_asked_for_until_it_is_noted(desk):
    asked = "Welke plek is afgesproken? Schrijf geen adres op."
    before = told(agreements_section(desk))

    submit(desk, FormKind.NOTE, kind="location", text="Op het kantoor van A. Bos.")

    assert asked in before
    assert asked not in told(agreements_section(desk))
    assert desk.case.records(Collection.NOTES)[-1].kind == "location"


def test_whoever_does_not_say_who_answers_for_it_has_not_said_that_nobody_does(desk):
    desk.ask(FormKind.AGREEMENT)

    shown = json.dumps(dialog(desk), ensure_ascii=False)

    assert "niemand" not in shown
    assert "onbekend" in shown


def test_of_nobody_unbound_is_said_that_this_holds_for_known_paths_only(desk):
    everybody = "\n".join(person.id for person in desk.case.family.people)

    submit(desk, FormKind.AGREEMENT, text="Niemand zoekt Mila.", promised_by=everybody)

    shown = json.dumps(agreements_section(desk), ensure_ascii=False)
    assert "niemand van wie een dreigingspad bekend is" in shown
