"""Mediation at the desk: the gate, the preparation behind it, and a named person's decision.

While the gate is closed and nobody opened the preparation here, no opening is
handed out: what is not given cannot be drawn.
"""

from typing import Any

from genogram import PartialDate, PersonId
from risk import (
    Advice,
    Collection,
    Conclusion,
    Condition,
    Event,
    Gate,
    Judgement,
    Matter,
    Named,
    Opening,
)
from risk.gate import Standing, gate, standing
from workbench.casework.mediating import changed_since
from workbench.desk.forms import FormKind

Desk = Any


class Mediating:
    """One step of one case, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.as_table = False
        self.shows_met = False
        self.shows_contacts = False
        self._prepared = ""

    @property
    def day(self) -> PartialDate:
        """The day that counts: today, or the day of the story in a training case."""
        header = self.desk.case.header
        told: PartialDate | None = header.as_of if header.training else None
        today: PartialDate = self.desk.today
        return told or today

    @property
    def gate(self) -> Gate:
        return gate(self.desk.case, self.desk.method, self.day)

    @property
    def is_closed(self) -> bool:
        return self.gate.advice is not Advice.POSSIBLE

    @property
    def is_prepared(self) -> bool:
        """Whether the preparation was opened at this desk, and that still stands in the case."""
        return self.preparation is not None

    @property
    def is_shown(self) -> bool:
        """Whether names of candidates may be seen here now."""
        return not self.is_closed or self.is_prepared

    @property
    def preparation(self) -> Event | None:
        """Who opened the preparation at this desk, why and when."""
        return next((one for one in self.desk.case.events if one.id == self._prepared), None)

    @property
    def unanswered(self) -> int:
        """How many conditions wait for an answer; a no and a yes are answers."""
        gate = self.gate
        wanting = (self.standing(one) for one in (*gate.missing, *gate.contraindications))
        return sum(one not in (Standing.YES, Standing.NO) for one in wanting)

    @property
    def openings(self) -> tuple[Opening, ...]:
        return self.desk.assessment.openings if self.is_shown else ()

    @property
    def explore(self) -> tuple[Named, ...]:
        return self.desk.assessment.explore if self.is_shown else ()

    @property
    def excluded(self) -> tuple[Named, ...]:
        return self.desk.assessment.excluded if self.is_shown else ()

    @property
    def chosen(self) -> Opening | None:
        """The opening of whoever is selected."""
        return next((one for one in self.openings if one.person == self.desk.selected), None)

    @property
    def candidates(self) -> frozenset[PersonId]:
        """Everybody whose name may not be seen before its time; for checking, never for show."""
        assessment = self.desk.assessment
        return frozenset(one.person for one in (*assessment.openings, *assessment.explore))

    def standing(self, condition_id: str) -> Standing:
        """How an answer stands; that of a contra-indication does not grow old."""
        answered = self.condition(condition_id)
        if answered and self.place_of(condition_id) is Collection.CONTRAINDICATIONS:
            return Standing(answered.answer.value)
        return standing(answered, self.day, self.desk.method)

    def condition(self, condition_id: str) -> Condition | None:
        """The answer to a precondition or contra-indication, where there is one."""
        return self.desk.case.record(self.place_of(condition_id), condition_id)

    def place_of(self, condition_id: str) -> Collection:
        known = self.desk.method.preconditions
        return Collection.PRECONDITIONS if condition_id in known else Collection.CONTRAINDICATIONS

    @property
    def judgement(self) -> Judgement | None:
        """What was concluded last about mediation."""
        about = [one for one in self.desk.case.judgements if one.about is Matter.MEDIATION]
        return about[-1] if about else None

    @property
    def conclusion(self) -> Conclusion:
        """What stands now: *not now*, unless a judgement that is not outdated says otherwise."""
        judgement = self.judgement
        if judgement is None or self.is_closed or self.is_outdated:
            return Conclusion.NOT_NOW
        return judgement.conclusion

    @property
    def is_outdated(self) -> bool:
        """Whether facts changed after the judgement, or its day has passed."""
        return self.judgement is not None and (self.has_ended or self.changed_since > 0)

    @property
    def is_overruled(self) -> bool:
        """Whether mediation was decided on, and the gate is closed now."""
        judgement = self.judgement
        decided = judgement is not None and judgement.conclusion is not Conclusion.NOT_NOW
        return decided and self.is_closed

    @property
    def has_ended(self) -> bool:
        """Whether the judgement is past its day, or may be."""
        until = self.judgement.valid_until if self.judgement else None
        last, today = (until.earliest if until else None), self.day.latest
        return last is None or today is None or today > last

    @property
    def changed_since(self) -> int:
        """How many facts changed after the judgement."""
        if self.judgement is None or self.desk.opened is None:
            return 0
        return changed_since(self.desk.opened.acts, self.judgement.id)

    def ask_condition(self, condition_id: str) -> None:
        """Open the question of one condition, with the answer that stands."""
        known = {**self.desk.method.preconditions, **self.desk.method.contraindications}
        if condition_id in known:
            stands = self.condition(condition_id)
            answer = stands.answer.value if stands else ""
            self.desk.ask(FormKind.CONDITION, condition_id, answer=answer, date=self._day_in_words)

    def ask_preparation(self) -> None:
        if self.is_closed:
            self.desk.ask(FormKind.PREPARATION)

    def ask_decision(self) -> None:
        self.desk.ask(FormKind.DECISION, conclusion="", date=self._day_in_words)

    @property
    def _day_in_words(self) -> str:
        """The day as a form writes it, which reads back as the same day."""
        return self.desk.words.full_date(self.day)

    def was_prepared(self, event_id: str) -> None:
        """The preparation with this record lies open at this desk, and nowhere else."""
        self._prepared = event_id

    def turn_table(self) -> None:
        self.as_table = not self.as_table
        self.desk.redraw()

    def unfold_met(self) -> None:
        self.shows_met = not self.shows_met
        self.desk.redraw()

    def show_contacts(self, *, shown: bool) -> None:
        self.shows_contacts = shown
        self.desk.redraw()
