"""Editing at the desk: questions asked in forms, answers handed to casework."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from exports import Wording
from genogram import Gender, Record, ends
from risk import Collection, Rating, Reliability
from risk.statements import Statement, statements
from workbench.access import Actor
from workbench.casework import editing, restating
from workbench.casework.acting import Receipt
from workbench.casework.errors import NoSuchRecord
from workbench.casework.keeping import Keeping
from workbench.desk.entering import people, plans, ties
from workbench.desk.entering.fields import DAY, MANY
from workbench.desk.forms import Form, FormKind, Refused
from workbench.desk.importing import Importing
from workbench.desk.knowing import Knowing
from workbench.desk.making import Making
from workbench.desk.mediating import Mediating
from workbench.desk.submitting import READINGS, deed_of
from workbench.desk.weighing import WeighingUp
from workbench.desk.workdesk import WorkDesk

TOLD_IN_THE_STORY = {FormKind.CONDITION, FormKind.DECISION}
"""Answers that a training case counts from the day of its story."""
GENDERS = {"father": Gender.MAN, "mother": Gender.WOMAN}


class EditingDesk(WorkDesk):
    """A desk on which things can be changed."""

    def __init__(self, actor: Actor, keeping: Keeping, words: Wording, **params: Any) -> None:
        super().__init__(actor, keeping, words, **params)
        self.clear()

    def clear(self) -> None:
        """What lies open for one step of one case never comes along to another."""
        self.knowing = Knowing(self)
        self.mediating = Mediating(self)
        self.weighing = WeighingUp(self)
        self.importing = Importing(self)
        self.making = Making(self)

    def ask(self, kind: FormKind, subject: str = "", /, **values: str) -> None:
        """Put a form on the desk."""
        form = Form(kind=kind, subject=subject, person=self.selected, values=values)
        self.param.update(form=form, menu=None, failure="", turn=self.turn + 1)

    def cancel(self) -> None:
        self.param.update(form=None, failure="", turn=self.turn + 1)

    def leave(self, typed: Mapping[str, str]) -> bool:
        """Put away what is asked on this step; refused while somebody is answering it."""
        if self.form and (typed or self.form.typed):
            self.form = self.form.filled({**self.form.values, **typed})
            self.tell_failure(self.words.say("You were typing here. Save it first, or cancel."))
            return False
        # Without a redraw: the address in the browser is already that of the next step.
        self.mediating.shows_contacts = False
        self.param.update(form=None, menu=None)
        return True

    def submit(self, values: Mapping[str, str]) -> None:
        """Hand in the open form; what is wrong comes back at its field, nothing is lost."""
        if self.form is None:
            return
        if self.form.kind not in READINGS:
            self.cancel()
            return
        self.form = form = self.form.filled(values)
        try:
            self._done(lambda: self._hand_in(form))
        except Refused as refused:
            self.param.update(form=form.refused(refused.wrong), turn=self.turn + 1)

    def change_person(self, name: str, value: str) -> None:
        """Write one field of the selected person through at once."""
        person = self.person
        if person is None:
            return
        unsaved = {**self._unsaved, name: value}
        draft = Form(FormKind.PERSON, person.id, values=unsaved)
        try:
            values = {**people.fields_of(person), **unsaved}
            record = people.person_from(values, person.id, person)
        except Refused as refused:
            self.param.update(draft=draft.refused(refused.wrong), turn=self.turn + 1)
            return
        saved = self._do(lambda: self._amend(Collection.PEOPLE, record, person))
        self.param.update(draft=None if saved else draft, turn=self.turn + 1)

    @property
    def person_fields(self) -> Mapping[str, str]:
        """What stands in the fields about the selected person, refused values included."""
        if self.person is None:
            return {}
        return {**people.fields_of(self.person), **self._unsaved}

    @property
    def _unsaved(self) -> Mapping[str, str]:
        """What was typed about the selected person and could not be kept; only those fields."""
        ours = self.draft and self.person and self.draft.subject == self.person.id
        return self.draft.values if ours else {}

    def open_tie(self, tie: str) -> None:
        """A tie opens as a form; an overlay that stands for a claim opens that statement."""
        if self.case.family.find(tie):
            self.ask_about_tie(tie)
        elif any(claim.id == tie for claim in self.case.claims):
            self.ask_about_statement(tie)

    def edit(self, person: str, tie: str | None = None) -> None:
        if tie:
            self.open_tie(tie)
        elif person:
            self.select(person)
            self.show_tab("details")

    def choose(self, name: str, value: str) -> None:
        """An answer on which the other questions of the open form depend."""
        if self.form:
            values = {**self.form.values, name: value}
            self.param.update(form=replace(self.form, values=values), turn=self.turn + 1)

    def answer(self, item: str) -> None:
        """Open the form for an open item with the observation that would answer it."""
        found = (o for o in self.method.observations.values() if item in o.indicators)
        observation = next(found, None)
        self.ask(
            FormKind.STATEMENT,
            observation=observation.id if observation else "",
            rating=Rating.PRESENT.value,
            reliability=Reliability.ONE_SOURCE.value,
        )

    def ask_relative(self, relation: str, person: str = "") -> None:
        beside = person or self.selected
        if beside in self.case.family:
            gender = GENDERS.get(relation, Gender.UNKNOWN)
            self.select(beside)
            self.ask(FormKind.RELATIVE, beside, relation=relation, gender=gender.value)

    def ask_about_case(self) -> None:
        """What the case is called, and where it stands."""
        header = self.case.header
        values = {"reference": header.reference, "name": header.name, "phase": header.phase or ""}
        values["forms"] = MANY.join(header.forms)
        self.ask(FormKind.CASE, header.id, **values)

    def ask_about_note(self, note_id: str) -> None:
        if note := self._still(Collection.NOTES, note_id):
            values = {"kind": note.kind.value, "text": note.text, "date": str(note.date or "")}
            self.ask(FormKind.NOTE, note_id, **values)

    def ask_about_voice(self, voice_id: str) -> None:
        if voice := self._still(Collection.VOICE, voice_id):
            date = str(voice.date or "")
            self.ask(FormKind.VOICE, voice_id, text=voice.text, date=date, heard_by=voice.heard_by)

    def ask_about_tie(self, tie_id: str) -> None:
        tie = self.case.family.find(tie_id)
        if tie is None:
            self.refuse(NoSuchRecord(Collection.TIES, tie_id))
            return
        seen_from = self.selected if self.selected in ends(tie) else ends(tie)[0]
        self.select(seen_from)
        self.ask(FormKind.TIE, tie_id, **ties.fields_of(tie, seen_from))

    def ask_about_statement(self, claim_id: str) -> None:
        if self._still(Collection.CLAIMS, claim_id):
            statement = self.statement(claim_id)
            if self.selected != statement.people[0]:
                self.select(statement.people[0])
            self.ask(FormKind.STATEMENT, claim_id, **self.fields_of_statement(statement))

    def ask_about_task(self, task_id: str) -> None:
        if task := self._still(Collection.TASKS, task_id):
            self.ask(FormKind.TASK, task_id, **plans.fields_of_task(task))

    def record(self, collection: Collection, record_id: str) -> Record:
        """A record of the open case, or `NoSuchRecord`."""
        found = self.case.record(collection, record_id)
        if found is None:
            raise NoSuchRecord(collection, record_id)
        return found

    def statement(self, claim_id: str) -> Statement:
        self.record(Collection.CLAIMS, claim_id)
        return next(
            each
            for each in statements(self.case.claims)
            if claim_id in {claim.id for claim in each.claims}
        )

    def fields_of_statement(self, statement: Statement) -> dict[str, str]:
        return {
            "observation": self.observation_of(statement),
            "towards": statement.people[1] if len(statement.people) > 1 else "",
            "rating": statement.rating.value,
            "text": statement.text,
            "source": statement.source or "",
            "date": str(statement.date or ""),
            "reliability": statement.reliability.value,
        }

    def observation_of(self, statement: Statement) -> str:
        """The observation that names the same indicators, or one of them."""
        found = self.method.observations.values()
        same = (o.id for o in found if frozenset(o.indicators) == statement.indicators)
        some = (o.id for o in found if statement.indicators.intersection(o.indicators))
        return next(same, next(some, ""))

    def remove(self, collection: Collection, record_id: str) -> None:
        """Take a record out with all that is about it; undo brings it back."""
        self._done(lambda: editing.remove(*self.who, collection, record_id, keeping=self.keeping))

    def remove_asked(self, record_id: str, places: Mapping[FormKind, Collection]) -> None:
        """Take out what the open form is about."""
        kind = self.form.kind if self.form else None
        if kind is FormKind.STATEMENT:
            self._done(lambda: self._withdraw(record_id))
        elif kind is FormKind.TIE:
            tie = self.case.family.find(record_id)
            self.remove(editing.place_of(tie) if tie else Collection.TIES, record_id)
        elif kind in places:
            self.remove(places[kind], record_id)

    def _hand_in(self, form: Form) -> Receipt:
        """The deed of a form; the day goes along, so that *today* can be read."""
        told = form.kind in TOLD_IN_THE_STORY
        day = self.mediating.day if told else self.today
        return deed_of(self, form.filled({**form.values, DAY: str(day)}))()

    def _withdraw(self, claim_id: str) -> Receipt:
        claims = self.statement(claim_id).claims
        return restating.withdraw(*self.who, claims, keeping=self.keeping)

    def _still(self, collection: Collection, record_id: str) -> Record | None:
        """A record to ask about, unless it went in the meantime; then that is said."""
        found = self.case.record(collection, record_id)
        if found is None:
            self.refuse(NoSuchRecord(collection, record_id))
        return found

    def _done(self, deed: Callable[[], Receipt]) -> None:
        if self._do(deed):
            self.param.update(form=None, turn=self.turn + 1)

    def _amend(self, collection: Collection, record: object, before: object) -> Receipt:
        return editing.amend(
            *self.who,
            collection,
            record,
            before=before,
            keeping=self.keeping,  # type: ignore[arg-type]
        )
