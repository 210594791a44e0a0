"""What is open on the desk: a case, a step of the method, a person; and what follows from it."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from typing import Any

import param

from exports import LANGUAGES, Language, Wording, full_names, short_names
from genogram import GenogramError, PartialDate, Person
from risk import Case, CaseError, Dangling, assess
from risk.assessment import Assessment
from risk.content import method
from risk.edition import Method
from workbench.access import AccessError, Actor, CaseTitle, Purpose
from workbench.casework import listing, opening, speaking, undoing
from workbench.casework.acting import Receipt
from workbench.casework.errors import CaseworkError, Conflict, NoSuchRecord
from workbench.casework.keeping import Keeping
from workbench.casework.opening import OpenCase
from workbench.desk.due import Sift
from workbench.desk.forms import Form
from workbench.desk.menus import Menu
from workbench.desk.pictures import Pictures
from workbench.desk.refusals import refusal

GENOGRAM, THREAT, PLAN = "genogram", "dreiging", "veiligheidsplan"
KNOWLEDGE, MEDIATION, MEASURES = "wie-weet-wat", "bemiddeling", "maatregelen"
IMPORT, DOCUMENTS = "inlezen", "documenten"
STEPS = (GENOGRAM, THREAT, PLAN, KNOWLEDGE, MEDIATION, MEASURES, IMPORT, DOCUMENTS)
REFUSALS = (AccessError, CaseworkError, CaseError, GenogramError)
OVERTAKEN = (Conflict, NoSuchRecord, Dangling)
"""Refusals after which the desk shows what stands now."""
EMPTY = {
    "selected": "",
    "form": None,
    "draft": None,
    "menu": None,
    "notice": "",
    "all_asked": False,
}
"""What belongs to one case and never comes along to another."""


class WorkDesk(param.Parameterized):
    """One person at one desk; every change goes through a deed of casework."""

    case_id = param.String(default=None, allow_None=True, doc="Opaque id of the open case.")
    opened = param.ClassSelector(class_=OpenCase, default=None, allow_None=True)
    step = param.Selector(default=GENOGRAM, objects=list(STEPS))
    selected = param.String(default="", doc="Id of the selected person, or empty.")
    tab = param.String(default="overview", doc="Open tab of the inspector.")
    form = param.ClassSelector(class_=Form, default=None, allow_None=True)
    draft = param.ClassSelector(class_=Form, default=None, allow_None=True)
    menu = param.ClassSelector(class_=Menu, default=None, allow_None=True)
    failure = param.String(default="", doc="Why the last deed was not done; empty when it was.")
    notice = param.String(default="", doc="What is going on now, such as a document being made.")
    all_asked = param.Boolean(
        default=False, doc="Whether everybody of whom nothing is known is listed."
    )
    sift = param.Selector(default=Sift.ALL, objects=list(Sift), doc="Which cases are listed.")
    hidden = param.Boolean(default=False, doc="Whether the screen is hidden from onlookers.")
    turn = param.Integer(default=0, doc="Counts what happened, so that a page knows to redraw.")

    def __init__(self, actor: Actor, keeping: Keeping, words: Wording, **params: Any) -> None:
        super().__init__(**params)
        self.actor = actor
        self.keeping = keeping
        self.words = words
        self.pictures = Pictures(words)
        self.training = False
        self.clock: Callable[[], datetime] = datetime.now
        self.purpose = Purpose.CASEWORK
        self._assessed: tuple[OpenCase, Assessment] | None = None

    def speak(self, language: Language) -> None:
        """Work in another language from now on, here and wherever one opens a desk."""
        if language not in LANGUAGES:
            return
        self._attempt(lambda: self._speak(language))

    @cached_property
    def method(self) -> Method:
        return method()

    @property
    def case(self) -> Case:
        return self.opened.case if self.opened else Case()

    @property
    def assessment(self) -> Assessment:
        """What follows from the open case; computed once for each version of it."""
        if self.opened is None:
            return assess(Case())
        if self._assessed is None or self._assessed[0] is not self.opened:
            self._assessed = (self.opened, assess(self.case))
        return self._assessed[1]

    @property
    def today(self) -> PartialDate:
        """The day on which this desk works."""
        return PartialDate(self.clock().date().isoformat())

    @property
    def day(self) -> date:
        """The same day, to reckon with."""
        return self.clock().date()

    @property
    def scene(self) -> dict[str, Any]:
        """The genogram as shapes; the same object while nothing in it changed."""
        return self.pictures.scene(self.case_id or "", self.case, self.assessment, self.selected)

    @property
    def names(self) -> dict[str, str]:
        return short_names(self.case, self.words)

    @property
    def full_names(self) -> dict[str, str]:
        return full_names(self.case, self.words)

    @property
    def person(self) -> Person | None:
        """The selected person, while they are in the case."""
        known = self.selected in self.case.family
        return self.case.family.person(self.selected) if known else None

    @property
    def saved_at(self) -> datetime | None:
        return self.opened.last_saved if self.opened else None

    def cases(self) -> tuple[CaseTitle, ...]:
        return listing.cases(self.actor, self.purpose, keeping=self.keeping)

    def sift_cases(self, sift: str) -> None:
        """List only some of the cases."""
        self.param.update(sift=Sift(sift), turn=self.turn + 1)

    def open_case(self, case_id: str, step: str = GENOGRAM) -> None:
        """Put a case on the desk; one that is not theirs leaves the desk as it was."""
        another = case_id != self.case_id
        if self._attempt(lambda: self._open(case_id, step)) and another:
            self.param.update(**EMPTY)
            self.clear()

    def close_case(self) -> None:
        self.param.update(case_id=None, opened=None, failure="", turn=self.turn + 1, **EMPTY)
        self.clear()

    def clear(self) -> None:
        """Put away what lay open beside the case; a desk with more on it clears more."""

    def redraw(self) -> None:
        """Tell the page that something on the desk is different."""
        self.param.update(turn=self.turn + 1)

    def go(self, step: str) -> None:
        if step in STEPS:
            self.param.update(step=step, form=None, menu=None, notice="", turn=self.turn + 1)

    def select(self, person: str) -> None:
        known = person if person in self.case.family else ""
        self.param.update(selected=known, tab="overview", menu=None, turn=self.turn + 1)

    def select_any(self, person: str, tie: str | None = None) -> None:
        """Select somebody, or the tie that was clicked by opening it."""
        if tie:
            self.open_tie(tie)
        else:
            self.select(person)

    def open_tie(self, tie: str) -> None:
        """What a desk shows of a tie; a desk on which one edits opens its form."""

    def explain(self, person: str) -> None:
        self.select(person)

    def look_up(self, person: str) -> None:
        """Show somebody in the genogram."""
        self.param.update(step=GENOGRAM)
        self.select(person)

    def find(self, name: str) -> None:
        """Select whoever is called this, by any spelling; the whole name goes before a part."""
        wanted = name.casefold().strip()
        called = {
            person.id: (self.full_names[person.id].casefold(), *map(str.casefold, person.spellings))
            for person in self.case.family.people
        }
        whole = [who for who, spellings in called.items() if wanted in spellings]
        part = [who for who, spellings in called.items() if any(wanted in s for s in spellings)]
        if not wanted:
            return
        if found := whole or part:
            self.look_up(found[0])
        else:
            self.announce(self.words.say("Nobody in this case is called that."))

    def open_from_list_or_canvas(self, case_id: str, person: str | None) -> None:
        if person:
            self.select(person)
        else:
            self.open_case(case_id)

    def show_all_asked(self) -> None:
        self.param.update(all_asked=True, turn=self.turn + 1)

    def show_tab(self, tab: str) -> None:
        self.param.update(tab=tab, menu=None, turn=self.turn + 1)

    def offer(self, person: str, x: float, y: float) -> None:
        """Offer what can be done with somebody, at the place where it was asked for."""
        if person in self.case.family:
            self.param.update(menu=Menu(person, x, y), selected=person, turn=self.turn + 1)

    def put_menu_away(self) -> None:
        self.param.update(menu=None, turn=self.turn + 1)

    def hide(self, values: Mapping[str, str] | None = None) -> None:
        """Hide the screen; what was half typed is there again afterwards."""
        form = self.form.filled({**self.form.values, **(values or {})}) if self.form else None
        self.param.update(hidden=True, form=form, menu=None, turn=self.turn + 1)

    def show(self) -> None:
        self.param.update(hidden=False, turn=self.turn + 1)

    def undo(self) -> None:
        self._do(lambda: undoing.undo(*self.who, keeping=self.keeping))

    def redo(self) -> None:
        self._do(lambda: undoing.redo(*self.who, keeping=self.keeping))

    @property
    def who(self) -> tuple[Actor, str, Purpose]:
        """What every deed begins with."""
        return self.actor, self.case_id or "", self.purpose

    def announce(self, notice: str) -> None:
        self.param.update(notice=notice, failure="", turn=self.turn + 1)

    def refuse(self, error: Exception) -> None:
        """Say why something was not done; what was typed stays."""
        self.tell_failure(refusal(error, self.words))

    def tell_failure(self, said: str) -> None:
        self.param.update(failure=said, notice="", turn=self.turn + 1)

    def _do(self, deed: Callable[[], Receipt]) -> bool:
        """Do a deed, then read the case again; on failure say why and keep what was typed."""
        kept: list[Receipt] = []
        if self._attempt(lambda: (kept.append(deed()), self._open(self.case_id or "", self.step))):
            return True
        if kept:
            self.param.update(
                failure=self.words.say(
                    "Saved, but the case cannot be read again now. Load the page again."
                ),
                turn=self.turn + 1,
            )
        return bool(kept)

    def _speak(self, language: Language) -> None:
        speaking.speak(self.actor, self.purpose, language, keeping=self.keeping)
        self.words = Wording(language)
        self.pictures = Pictures(self.words)
        self.notice = ""

    def _open(self, case_id: str, step: str) -> None:
        opened = opening.open_case(self.actor, case_id, self.purpose, keeping=self.keeping)
        self.param.update(case_id=case_id, opened=opened, step=step if step in STEPS else GENOGRAM)

    def _attempt(self, wanted: Callable[[], object]) -> bool:
        try:
            wanted()
        except REFUSALS as error:
            if isinstance(error, OVERTAKEN) and self.case_id:
                with suppress(*REFUSALS):
                    self._open(self.case_id, self.step)
            self.refuse(error)
            return False
        self.param.update(failure="", turn=self.turn + 1)
        return True
