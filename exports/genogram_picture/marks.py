"""What stands in, at and under every symbol, read from the case.

A role is what a professional wrote down, never what follows from kinship.  When
a secret is looked at, everybody alive has a mark: who was not asked is unknown.
"""

from dataclasses import dataclass, replace

from exports.genogram_picture import words as said
from exports.genogram_picture.letters import BADGES
from exports.names import full_names, short_names
from exports.wording import Wording
from genogram import Person, PersonId, years_between
from genogram.drawing import Awareness, Mark
from risk import Assessment, Because, Case, KnowledgeState, RoleCode, circle_of_knowledge

UNKNOWN_AGE = "?"
HOME = "NL"
"""Where somebody is at home when nothing is known of the index person's country."""


@dataclass(frozen=True, slots=True)
class Marking:
    """What every mark of one picture is read from."""

    case: Case
    words: Wording
    assessment: Assessment | None = None
    fact: str | None = None

    def marks(self) -> dict[PersonId, Mark]:
        short, full = short_names(self.case, self.words), full_names(self.case, self.words)
        return {
            PersonId(person.id): self._mark(person, short[person.id], full[person.id])
            for person in self.case.family.people
        }

    def _mark(self, person: Person, short: str, full: str) -> Mark:
        roles = self._roles(person)
        mark = Mark(
            name=short if person.called else said.nameless(self.words),
            subline=self._subline(person, roles),
            age=self._age(person),
            badge=next((BADGES[role] for role in BADGES if role in roles), ""),
            country=self._abroad(person),
            awareness=self._awareness(person),
            decides=RoleCode.DECISION_MAKER in roles,
            index=person.id == self.case.index,
            deceased=person.has_died,
            placeholder=person.placeholder,
        )
        return replace(mark, title=self._title(mark, full))

    def _roles(self, person: Person) -> tuple[RoleCode, ...]:
        written = dict.fromkeys(r.role for r in self.case.roles if r.person == person.id)
        return tuple(sorted(written, key=lambda role: list(RoleCode).index(role)))

    def _subline(self, person: Person, roles: tuple[RoleCode, ...]) -> str:
        shown = dict.fromkeys(roles)
        if person.id == self.case.index:
            shown = dict.fromkeys((RoleCode.VICTIM, *roles))
        if shown:
            return ", ".join(said.role_in_short(role, self.words) for role in shown)
        if person.has_died:
            return said.years_of_life(person)
        return said.under_pressure(self.words) if self._is_under_pressure(person) else ""

    def _is_under_pressure(self, person: Person) -> bool:
        at_risk = self.assessment.people_at_risk if self.assessment else ()
        return any(
            risk.person == person.id and risk.because is Because.UNDER_PRESSURE for risk in at_risk
        )

    def _age(self, person: Person) -> str:
        if person.has_died or person.group:
            return ""
        years = years_between(person.born, self.case.as_of)
        if years is None:
            return UNKNOWN_AGE
        youngest, eldest = years
        return str(eldest) if eldest - youngest <= 1 else f"±{(youngest + eldest) // 2}"

    def _abroad(self, person: Person) -> str:
        index = self.case.family.find(self.case.index) if self.case.index else None
        home = (index.country if isinstance(index, Person) else None) or HOME
        return person.country if person.country and person.country != home else ""

    def _awareness(self, person: Person) -> Awareness | None:
        if self.fact is None or person.has_died:
            return None
        known = circle_of_knowledge(self.case.knowledge, self.fact)
        return Awareness(known.state(person.id).value)

    def _title(self, mark: Mark, full: str) -> str:
        known = self.words.knowledge(KnowledgeState(mark.awareness)) if mark.awareness else ""
        age = said.old(mark.age, self.words) if mark.age and mark.age != UNKNOWN_AGE else ""
        dead = said.deceased(self.words) if mark.deceased else ""
        return ", ".join(filter(None, (full, age, dead, mark.subline, mark.country, known)))
