"""Documents at the desk: for whom, in which form, stopped, and logged before they leave."""

import asyncio
from contextlib import suppress
from hashlib import sha256
from io import BytesIO

import docx
import pytest

from exports import NoFont, NoTemplate
from exports.document_kinds import DocumentId, Format
from exports.documents import MAKERS, Stage
from exports.recipients import Recipient
from tests.awaiting import awaited
from tests.workbench.stores import rows
from workbench.desk.forms import FormKind

PLAN = DocumentId.SAFETY_PLAN.value


def made(desk, **values):
    desk.making.ask(PLAN)
    return awaited(desk.making.make({**desk.form.values, **values}))


def words_in(document):
    return "\n".join(part.text for part in docx.Document(BytesIO(document.content)).paragraphs)


def last_logged(store):
    return rows(store, "access_log")[-1]


def test_a_document_is_asked_for_with_what_is_usual(desk):
    desk.making.ask(PLAN)

    asked = desk.form

    assert (asked.kind, asked.values["format"], asked.values["recipient"]) == (
        FormKind.DOCUMENT,
        "docx",
        "team",
    )


def test_a_document_that_is_not_made_here_is_not_asked_for(desk):
    desk.making.ask("horoscope")

    assert desk.form is None


def test_it_is_made_in_the_language_that_is_chosen(desk):
    document = made(desk, language="en")

    assert "Safety plan" in words_in(document)


def test_it_names_the_case_by_its_number_only(desk):
    names = desk.names.values()

    document = made(desk)

    assert not any(name.lower() in document.name.lower() for name in names)


def test_that_it_left_is_logged_with_its_digest_before_it_is_handed_over(desk, store):
    document = made(desk, recipient=Recipient.POLICE.value)

    logged = last_logged(store)
    digest = sha256(document.content).hexdigest()
    assert (logged["deed"], logged["thing"]) == ("hand_over", f"{PLAN}/docx/police/{digest}")


def test_whoever_stops_it_gets_nothing_and_it_does_not_count_as_handed_over(desk, store):
    desk.making.ask(PLAN)

    async def stopped_at_once():
        work = asyncio.create_task(desk.making.make(dict(desk.form.values)))
        await asyncio.sleep(0)
        desk.making.stop()
        return await work

    document = awaited(stopped_at_once())

    assert document is None
    assert last_logged(store)["deed"] != "hand_over"
    assert not desk.making.busy


def test_while_one_is_made_its_stage_is_told(desk):
    stages = []
    desk.param.watch(lambda _: stages.append(desk.making.stage), "turn")

    made(desk)

    assert set(stages) & set(Stage)


def test_a_recipient_who_gets_less_is_told_of_to_whoever_hands_it_over(desk):
    desk.making.ask(PLAN)
    desk.choose("recipient", Recipient.MEDIATOR.value)

    assert isinstance(desk.making.left_out(desk.form), tuple)


@pytest.mark.parametrize("nonsense", ["exe", ""])
def test_a_format_that_is_not_offered_becomes_the_usual_one(desk, nonsense):
    assert made(desk, format=nonsense).name.endswith(".docx")


@pytest.mark.parametrize("wrong", [NoFont(["Arab"]), NoTemplate("plan.docx"), OSError()])
def test_whatever_goes_wrong_is_a_sentence_and_the_next_one_can_be_made(desk, monkeypatch, wrong):
    def fails(subject):
        raise wrong

    with monkeypatch.context() as broken:
        broken.setitem(MAKERS[DocumentId.SAFETY_PLAN], Format.DOCX, fails)
        with suppress(OSError):
            made(desk)

    assert desk.failure.startswith("Er is niets gemaakt.")
    assert not desk.making.busy
    assert made(desk) is not None
