"""A measure as it is considered in one case: about whom, who notices, and who may learn what."""

from dataclasses import dataclass
from functools import cached_property

from genogram import PersonId
from risk.assessment import Path
from risk.case import Case
from risk.components import item
from risk.edition import Component
from risk.excluding import said
from risk.knowledge import CircleOfKnowledge, Fact, KnowledgeState, circle_of_knowledge
from risk.measure_shapes import Circle, MeasureContent, Whom
from risk.paths import Trail
from risk.threat import Threats
from risk.trails import path

LIVES_WITH = "lives_with"


@dataclass(frozen=True, eq=False)
class Consideration:
    """One measure in one measured case.

    `person` is whom it is weighed for; where nobody was named and the measure is
    against somebody, that is who stands highest in the file, and `named` is false.
    """

    case: Case
    measured: Threats
    measure: MeasureContent
    person: PersonId | None
    named: bool

    @cached_property
    def on_path(self) -> tuple[PersonId, ...]:
        """Everybody with a place on a path that stands, the strongest first."""
        best = self.measured.trails.best
        places = sorted(best, key=lambda place: (-best[place][1], place))
        return tuple(self.measured.reckoning.people[place] for place in places)

    @cached_property
    def noticing(self) -> tuple[PersonId, ...]:
        """Everybody in the case who may notice, as far as the file tells."""
        found = (one for circle in self.measure.noticed_by for one in self.within(circle))
        return tuple(dict.fromkeys(found))

    @cached_property
    def perhaps_noticing(self) -> tuple[PersonId, ...]:
        """Everybody else who notices if they live with the victim, which the file leaves open."""
        if Circle.HOUSEHOLD not in self.measure.noticed_by:
            return ()
        return tuple(
            one for one in self.others if one not in self.noticing and self.may(one, LIVES_WITH)
        )

    @property
    def is_noticed_by_unknown(self) -> bool:
        """Whether somebody notices of whom the file does not say who that is."""
        return any(
            not self.within(circle)
            for circle in self.measure.noticed_by
            if circle in (Circle.PERSON, Circle.HOUSEHOLD, Circle.FAMILY)
        )

    def within(self, circle: Circle) -> tuple[PersonId, ...]:
        """Who in the case belongs to a circle; nobody by kinship."""
        match circle:
            case Circle.PERSON:
                return self._persons
            case Circle.HOUSEHOLD:
                return tuple(
                    one for one in self.others if said(self.measured.evidence.of(one, LIVES_WITH))
                )
            case Circle.FAMILY:
                return self.others
            case _:
                return ()

    @cached_property
    def others(self) -> tuple[PersonId, ...]:
        """Everybody alive but the index person, in order of id."""
        return tuple(
            sorted(
                PersonId(one.id)
                for one in self.case.family.people
                if one.id != self.case.index and not one.has_died
            )
        )

    def facts_revealed(self) -> tuple[Fact, ...]:
        """The facts of the kinds that the measure makes known."""
        return tuple(fact for fact in self.case.facts if fact.kind in self.measure.reveals)

    def circle(self, fact: Fact) -> CircleOfKnowledge:
        """Who knows a fact, and who must not."""
        return self._circles[fact.id]

    def knows(self, fact: Fact, person: PersonId) -> bool:
        """Whether somebody knows it already, as far as reported; unknown is not knowing."""
        return self.circle(fact).state(person) is KnowledgeState.KNOWS

    def has_nothing_to_learn(self, person: PersonId) -> bool:
        """Whether everything that the measure makes known is noted, and known to somebody."""
        facts = self.facts_revealed()
        noted = {fact.kind for fact in facts} >= set(self.measure.reveals)
        return noted and all(self.knows(fact, person) for fact in facts)

    def may(self, person: PersonId, indicator: str) -> bool:
        """Whether the file leaves open that an indicator holds; a denial that is unsure does."""
        content = self.measured.reckoning.content
        return (
            item(self.measured.evidence, person, content.indicators[indicator], content).upper > 0
        )

    def may_want_harm(self, *people: PersonId) -> bool:
        """Whether the file leaves open that one of these wants harm, or is made to do it."""
        strengths = self.measured.by_person
        return any(one in strengths and strengths[one].upper > 0 for one in people)

    def may_be_driven_without(self, person: PersonId | None) -> bool:
        """Whether somebody else may want harm on their own account, or nobody else is in the file."""
        reckoning = self.measured.reckoning
        others = [
            parts
            for one, parts in zip(reckoning.people, reckoning.components, strict=True)
            if one != person
        ]
        return not others or any(parts[Component.DRIVE].upper > 0 for parts in others)

    @property
    def is_open(self) -> bool:
        """Whether paths may exist that nobody has reported; so also when nobody is in the file."""
        strengths = self.measured.strengths
        return not strengths or any(bounds.upper > 0 for bounds in strengths)

    def strongest_path(self, without: PersonId | None = None) -> Path | None:
        """The strongest path that stands, perhaps without somebody."""
        people = self.measured.reckoning.people
        trails = self.measured.trails
        if without is not None and without in people:
            trail = trails.without(people.index(without))
        else:
            trail = trails.ordered[0][0] if trails.ordered else None
        return self._path(trail)

    def _path(self, trail: Trail | None) -> Path | None:
        if trail is None:
            return None
        return path(trail, self.measured.reckoning, self.measured.evidence)

    @property
    def _persons(self) -> tuple[PersonId, ...]:
        if self.named:
            return (self.person,) if self.person is not None else ()
        # Nobody was named: it may be about anybody who is reported.
        return self.on_path if self.measure.person is Whom.SUSPECT else ()

    @cached_property
    def _circles(self) -> dict[str, CircleOfKnowledge]:
        knowledge = self.case.knowledge
        return {fact.id: circle_of_knowledge(knowledge, fact.id) for fact in self.case.facts}
