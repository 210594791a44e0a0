"""From a filled-in form to the deed that it asks for: one reading a kind of form."""

from collections.abc import Callable
from typing import Any

from genogram import PersonId, Record
from risk import Case, Change, Collection, Header
from workbench.casework import admitting, creating, editing, relating, restating
from workbench.casework import mediating as deeds
from workbench.casework.acting import Receipt
from workbench.casework.authorising import new_id
from workbench.casework.relating import Relation
from workbench.desk.entering import agreements, mediating, people, plans, ties
from workbench.desk.entering.fields import choice, needed, text
from workbench.desk.entering.statements import said_from
from workbench.desk.forms import Form, FormKind
from workbench.desk.workdesk import IMPORT

Desk = Any
Deed = Callable[[], Receipt | None]


def deed_of(desk: Desk, form: Form) -> Deed:
    """The deed that a form asks for, or `Refused` with what is wrong with it."""
    return READINGS[form.kind](desk, form)


def _relative(desk: Desk, form: Form) -> Deed:
    relation = choice(form.values, "relation", Relation)
    known = text(form.values, "known")
    person = (
        desk.case.family.person(PersonId(known))
        if known
        else people.person_from(form.values, new_id())
    )
    beside = PersonId(form.subject)

    def add() -> Receipt:
        receipt = relating.add_relative(*desk.who, beside, relation, person, keeping=desk.keeping)
        desk.selected = person.id
        return receipt

    return add


def _tie(desk: Desk, form: Form) -> Deed:
    before = desk.case.family.tie(form.subject) if form.subject else None
    tie = ties.tie_from(form.values, form.person, form.subject or new_id(), before)
    return _put(desk, editing.place_of(tie), tie, before)


def _statement(desk: Desk, form: Form) -> Deed:
    stated = desk.statement(form.subject) if form.subject else None
    person = stated.people[0] if stated else form.person
    dated = stated.date if stated else None
    said = said_from(form.values, person, desk.method, new_id, dated)
    if stated is None:
        return lambda: editing.state_claims(
            *desk.who, said.claims, said.source, keeping=desk.keeping
        )
    return lambda: restating.restate(
        *desk.who, stated.claims, said.claims, said.source, keeping=desk.keeping
    )


def _role(desk: Desk, form: Form) -> Deed:
    before = _before(desk, Collection.ROLES, form)
    person = before.person if before else form.person
    role = plans.role_from(form.values, before, person, new_id(), desk.actor.name)
    return _put(desk, Collection.ROLES, role, before)


def _task(desk: Desk, form: Form) -> Deed:
    before = _before(desk, Collection.TASKS, form)
    return _put(desk, Collection.TASKS, plans.task_from(form.values, new_id(), before), before)


def _note(desk: Desk, form: Form) -> Deed:
    before = _before(desk, Collection.NOTES, form)
    return _put(desk, Collection.NOTES, plans.note_from(form.values, new_id(), before), before)


def _agreement(desk: Desk, form: Form) -> Deed:
    before = _before(desk, Collection.AGREEMENTS, form)
    agreement = agreements.agreement_from(form.values, new_id(), before)
    return _put(desk, Collection.AGREEMENTS, agreement, before)


def _voice(desk: Desk, form: Form) -> Deed:
    before = _before(desk, Collection.VOICE, form)
    return _put(desk, Collection.VOICE, plans.voice_from(form.values, new_id(), before), before)


def _condition(desk: Desk, form: Form) -> Deed:
    place, before = desk.mediating.place_of(form.subject), desk.mediating.condition(form.subject)
    condition = mediating.condition_from(form.values, form.subject, before)
    return lambda: deeds.answer_condition(
        *desk.who, place, condition, before=before, keeping=desk.keeping
    )


def _preparation(desk: Desk, form: Form) -> Deed:
    day = desk.mediating.day
    event = mediating.preparation_from(form.values, new_id(), desk.actor.name, day)

    def prepare() -> Receipt:
        receipt = deeds.prepare_mediation(*desk.who, event, keeping=desk.keeping)
        desk.mediating.was_prepared(event.id)
        return receipt

    return prepare


def _decision(desk: Desk, form: Form) -> Deed:
    judgement = mediating.judgement_from(form.values, new_id(), desk.actor.name)
    day = desk.mediating.day
    return lambda: deeds.conclude(*desk.who, judgement, day=day, keeping=desk.keeping)


def _case(desk: Desk, form: Form) -> Deed:
    if form.subject:
        header = desk.case.header
        said = plans.header_from(form.values, header)
        return _put(desk, Collection.CASE, said, header)
    return _new_case(desk, form)


def _new_case(desk: Desk, form: Form) -> Deed:
    header = Header(
        reference=needed(form.values, "reference"),
        name=text(form.values, "name"),
        as_of=desk.today,
        training=desk.training,
    )
    person = people.person_from({**form.values, "gender": "unknown"}, new_id())
    case = Case()
    case.apply(
        [
            Change(collection=Collection.PEOPLE, after=person),
            Change(
                collection=Collection.CASE,
                before=case.header,
                after=header.model_copy(update={"index": person.id}),
            ),
        ]
    )

    def begin() -> None:
        desk.case_id = admitting.admit(desk.actor, desk.purpose, case, keeping=desk.keeping)

    return begin


def _case_from_file(desk: Desk, form: Form) -> Deed:
    header = Header(
        reference=needed(form.values, "reference"),
        name=text(form.values, "name"),
        as_of=desk.today,
        training=desk.training,
    )

    def begin() -> None:
        desk.case_id = creating.create_case(desk.actor, desk.purpose, header, keeping=desk.keeping)
        desk.step = IMPORT

    return begin


def _before(desk: Desk, collection: Collection, form: Form) -> Any:
    return desk.record(collection, form.subject) if form.subject else None


def _put(desk: Desk, collection: Collection, record: Record, before: Record | None) -> Deed:
    if before is None:
        return lambda: editing.record(*desk.who, collection, record, keeping=desk.keeping)
    return lambda: editing.amend(*desk.who, collection, record, before=before, keeping=desk.keeping)


READINGS: dict[FormKind, Callable[[Desk, Form], Deed]] = {
    FormKind.CASE: _case,
    FormKind.CASE_FROM_FILE: _case_from_file,
    FormKind.RELATIVE: _relative,
    FormKind.TIE: _tie,
    FormKind.STATEMENT: _statement,
    FormKind.ROLE: _role,
    FormKind.TASK: _task,
    FormKind.NOTE: _note,
    FormKind.VOICE: _voice,
    FormKind.FACT: lambda desk, form: desk.knowing.hand_in_fact(form),
    FormKind.KNOWLEDGE: lambda desk, form: desk.knowing.hand_in_knowledge(form),
    FormKind.AGREEMENT: _agreement,
    FormKind.CONDITION: _condition,
    FormKind.PREPARATION: _preparation,
    FormKind.DECISION: _decision,
    FormKind.MEASURE: lambda desk, form: desk.weighing.hand_in(form),
}
