"""Measures at the desk: which one lies open, weighed in this case, and what was decided."""

from collections.abc import Callable
from typing import Any

from risk import (
    Collection,
    Decision,
    Escalation,
    Measure,
    MeasureContent,
    Scales,
    Task,
    Weighing,
    measures,
)
from workbench.casework import editing
from workbench.casework.acting import Receipt
from workbench.casework.authorising import new_id
from workbench.desk.entering.measures import fields_of_measure, measure_from
from workbench.desk.forms import Form, FormKind

Desk = Any
Deed = Callable[[], Receipt]
About = tuple[str, str]
"""A measure, and the person it is about or nobody."""

NOBODY = ""


class WeighingUp:
    """One step of one case, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.about: About | None = None
        self.task = ""
        self._scales: tuple[object, Scales] | None = None
        self._weighed: dict[About, Weighing] = {}

    @property
    def content(self) -> MeasureContent | None:
        """The measure that lies open."""
        return self.known(self.about[0]) if self.about else None

    @property
    def person(self) -> str:
        """Whom the open measure is about, while they are in the case."""
        person = self.about[1] if self.about else NOBODY
        return person if person in self.desk.case.family else NOBODY

    @property
    def weighing(self) -> Weighing | None:
        return self.weigh(self.about[0], self.person) if self.about else None

    @property
    def escalation(self) -> Escalation | None:
        """What the case answers to the escalation test of the open measure."""
        if self.about is None:
            return None
        return self.scales.escalation(self.about[0], self.person or None)

    @property
    def scales(self) -> Scales:
        """The open case on the scales; measured once for each version of it."""
        if self._scales is None or self._scales[0] is not self.desk.opened:
            self._scales, self._weighed = (self.desk.opened, Scales(self.desk.case)), {}
        return self._scales[1]

    def weigh(self, measure: str, person: str = NOBODY) -> Weighing:
        """Weigh a measure, once for each version of the case."""
        scales, about = self.scales, (measure, person)
        if about not in self._weighed:
            self._weighed[about] = scales.weigh(measure, person or None)
        return self._weighed[about]

    def known(self, measure: str) -> MeasureContent | None:
        """What the method says of a measure; nothing for one of another edition."""
        return next((each for each in measures() if each.id == measure), None)

    def of_task(self, task: Task) -> Weighing | None:
        """The measure that a task carries out, weighed."""
        if not task.measure or self.known(task.measure) is None:
            return None
        return self.weigh(task.measure, self.person_of(task.measure))

    def person_of(self, measure: str) -> str:
        """About whom a measure is, where somebody wrote that down."""
        named = (each.person for each in self.records(measure) if each.person)
        return next(named, NOBODY)

    def records(self, measure: str) -> tuple[Measure, ...]:
        """What is written down about a measure."""
        return tuple(each for each in self.desk.case.measures if each.measure == measure)

    @property
    def record(self) -> Measure | None:
        """What is written down about the open measure, for whom it is open."""
        if self.about is None:
            return None
        found = self.records(self.about[0])
        same = (each for each in found if (each.person or NOBODY) == self.person)
        return next(same, None)

    def open(self, about: str) -> None:
        """Lay a measure open: its id, or its id and a person's with a stroke between."""
        measure, _, person = about.partition("/")
        if self.known(measure):
            self.about, self.task = (measure, person or self.person_of(measure)), ""
            self.desk.redraw()

    def open_task(self, task_id: str) -> None:
        """Lay the measure of a task open; a task without one is changed itself."""
        task = next((each for each in self.desk.case.tasks if each.id == task_id), None)
        if task and task.measure and self.known(task.measure):
            self.open(task.measure)
            self.task = task_id
            self.desk.redraw()
        else:
            self.desk.ask_about_task(task_id)

    def choose(self, person: str) -> None:
        """Weigh the open measure for somebody else; nothing is kept of it."""
        if self.about:
            self.about = (self.about[0], person)
            self.desk.redraw()

    def put_away(self) -> None:
        self.about, self.task = None, ""
        self.desk.select("")

    def ask(self, decision: str = "") -> None:
        """Put a decision to whoever is at the desk, or only the question what the victim wants."""
        if self.about is None or decision not in ("", *Decision):
            return
        measure, person = self.about
        start = self.record or Measure(id="", measure=measure, person=person or None)
        values = {**fields_of_measure(start), "decision": decision}
        self.desk.ask(FormKind.MEASURE, start.id, **values)

    def plan(self) -> None:
        """Agree on a task that carries the open measure out."""
        if self.about:
            self.desk.ask(FormKind.TASK, state="to_do", measure=self.about[0])

    def hand_in(self, form: Form) -> Deed:
        """The deed that a filled-in form about a measure asks for."""
        desk = self.desk
        before = desk.record(Collection.MEASURES, form.subject) if form.subject else None
        start = before or Measure(id=new_id(), measure=form.values.get("measure", ""))
        measure = measure_from(form.values, start, desk.actor.name, desk.today)
        put = (*desk.who, Collection.MEASURES, measure)

        def decide() -> Receipt:
            if before is None:
                receipt = editing.record(*put, keeping=desk.keeping)
            else:
                receipt = editing.amend(*put, before=before, keeping=desk.keeping)
            self.about = (measure.measure, measure.person or NOBODY)
            return receipt

        return decide
