"""Who knows what: the cell that lies open, and what telling somebody would do."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from genogram import PersonId
from risk import (
    CircleOfKnowledge,
    Disclosure,
    Fact,
    KeepSmall,
    Knowledge,
    KnowledgeState,
    Leak,
    circle_of_knowledge,
    keep_small,
    leaks,
    tell,
)
from workbench.casework import knowing as deeds
from workbench.casework.acting import Receipt
from workbench.casework.authorising import new_id
from workbench.desk.entering.knowing import (
    fact_from,
    fields_of_fact,
    fields_of_knowledge,
    knowledge_from,
)
from workbench.desk.forms import Form, FormKind
from workbench.desk.sides import Side, sides

Desk = Any
Deed = Callable[[], Receipt]

KEYS = {
    "1": KnowledgeState.KNOWS,
    "2": KnowledgeState.SUSPECTS,
    "3": KnowledgeState.DOES_NOT_KNOW,
    "4": KnowledgeState.UNKNOWN,
}
MOST_ROWS = 15
"""A family of so many is shown whole; of a larger one, first who knows something or must not."""


class Knowing:
    """One step of one case, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.fact = ""
        self.everybody = False
        self.told: Disclosure | None = None
        desk.pictures.fact = ""

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.desk.case.facts

    @property
    def open_fact(self) -> Fact | None:
        """The fact of the cell that lies open, while it is in the case."""
        found = (fact for fact in self.facts if fact.id == self.fact)
        return next(found, None) if self.desk.person else None

    def circle(self, fact: str) -> CircleOfKnowledge:
        return circle_of_knowledge(self.desk.case.knowledge, fact)

    def known(self, fact: str, person: str) -> Knowledge | None:
        return self.circle(fact).record(person)

    @property
    def all_sides(self) -> tuple[Side, ...]:
        """Everybody alive, on their sides of the family."""
        return sides(self.desk.case)

    @property
    def shown_sides(self) -> tuple[Side, ...]:
        """The rows in sight; those left out are counted, never lost."""
        every = self.all_sides
        if self.everybody or sum(len(side.people) for side in every) <= MOST_ROWS:
            return every
        written = {one.person for one in self.desk.case.knowledge} | {self.desk.case.index}
        kept = (
            replace(side, people=tuple(one for one in side.people if one.id in written))
            for side in every
        )
        return tuple(side for side in kept if side.people)

    @property
    def unknown_count(self) -> int:
        """How many cells in sight say that we do not know."""
        circles = [self.circle(fact.id) for fact in self.facts]
        return sum(
            circle.state(person.id) is KnowledgeState.UNKNOWN
            for side in self.shown_sides
            for person in side.people
            for circle in circles
        )

    @property
    def leak(self) -> Leak | None:
        """How the open fact may reach whoever lies open; none for who may know it."""
        found = leaks(self.desk.case, self.fact)
        return next((one for one in found if one.to == self.desk.selected), None)

    @property
    def small(self) -> KeepSmall:
        """Whose silence keeps the open fact from whoever lies open, or from all who must not."""
        to = PersonId(self.desk.selected) if self.leak else None
        return keep_small(self.desk.case, self.fact, to)

    @property
    def who_know(self) -> tuple[str, ...]:
        """Whoever knows the open fact and may know it; asking who only suspects it would tell."""
        circle = self.circle(self.fact)
        return tuple(
            person.id
            for side in self.all_sides
            for person in side.people
            if circle.state(person.id) is KnowledgeState.KNOWS
            and person.id not in circle.kept_from
            and person.id != self.desk.case.index
        )

    @property
    def who_can_be_told(self) -> tuple[str, ...]:
        """Everybody alive who does not know the open fact, as far as recorded."""
        circle = self.circle(self.fact)
        return tuple(
            person.id
            for side in self.all_sides
            for person in side.people
            if circle.state(person.id) is not KnowledgeState.KNOWS
            and person.id != self.desk.case.index
        )

    def choose(self, fact: str, person: str) -> None:
        """Lay a cell open beside the matrix."""
        self.fact, self.told = fact, None
        self.desk.select(person)

    def overlook(self, fact: str = "") -> None:
        """Lay a whole fact open: the cell of the index person stands for it."""
        known = {one.id for one in self.facts}
        chosen = next((one for one in (fact, self.fact) if one in known), "")
        self.choose(chosen or next((one.id for one in self.facts), ""), self.desk.case.index or "")

    def show_everybody(self) -> None:
        self.everybody = True
        self.desk.redraw()

    def set_state(self, fact: str, person: str, key: str) -> None:
        """Write through at once what somebody knows."""
        if key not in KEYS or not self._is_there(fact, person):
            return
        before = self.known(fact, person)
        start = before or Knowledge(id=new_id(), fact=fact, person=PersonId(person))
        known = start.model_copy(update={"state": KEYS[key]})
        self.told = None
        self.desk._do(self._noting(known, before))

    def ask(self, fact: str, person: str) -> None:
        """Open the form about one cell."""
        if not self._is_there(fact, person):
            return
        self.choose(fact, person)
        known = self.known(fact, person)
        start = known or Knowledge(id="", fact=fact, person=PersonId(person))
        self.desk.ask(FormKind.KNOWLEDGE, known.id if known else "", **fields_of_knowledge(start))

    def ask_about_fact(self, fact_id: str) -> None:
        fact = next((one for one in self.facts if one.id == fact_id), Fact(id=""))
        kept_from = self.circle(fact.id).kept_from
        self.desk.ask(FormKind.FACT, fact.id, **fields_of_fact(fact, kept_from))

    def ask_with_whom(self, person: str) -> None:
        """Open the form that answers with whom somebody talks."""
        self.desk.select(person)
        self.desk.answer("talks_with")

    def preview(self, person: str) -> None:
        """Look at what telling somebody would open; nothing is kept of it."""
        if person in self.desk.case.family:
            self.told = tell(self.desk.case, self.fact, PersonId(person))
        self.desk.redraw()

    def mark(self, fact: str) -> None:
        """Show in the genogram who knows a fact; none for an empty choice."""
        self.desk.pictures.fact = fact
        self.desk.redraw()

    def hand_in_fact(self, form: Form) -> Deed:
        desk = self.desk
        before = next((one for one in self.facts if one.id == form.subject), None)
        typed = fact_from(form.values, form.subject or new_id(), before)
        return lambda: deeds.record_fact(
            *desk.who, typed.fact, typed.kept_from, before=before, keeping=desk.keeping
        )

    def hand_in_knowledge(self, form: Form) -> Deed:
        fact, person = form.values.get("fact", ""), form.values.get("person", "")
        before = self.known(fact, person)
        start = before or Knowledge(id=new_id(), fact=fact, person=PersonId(person))
        self.told = None
        return self._noting(knowledge_from(form.values, start), before)

    def _noting(self, known: Knowledge, before: Knowledge | None) -> Deed:
        desk = self.desk
        return lambda: deeds.note_knowledge(*desk.who, known, before=before, keeping=desk.keeping)

    def _is_there(self, fact: str, person: str) -> bool:
        return person in self.desk.case.family and fact in {one.id for one in self.facts}
