"""Threat sources: who has a part in what, how far it stands, and what is still open.

Nobody is left out by silence: whoever has nothing threatening reported but may
still want harm is listed to be asked about.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from genogram import PersonId
from risk.assessment import Ask, Because, Bounds, Question, Succession, Threat, Word
from risk.components import item
from risk.edition import Component, Words
from risk.evidence import Evidence
from risk.intervals import contradict
from risk.paths import Numbers, strongest
from risk.reckoning import ON_PATHS, Reckoning
from risk.trails import DIGITS, Trails, path, trails

LURE_ATTEMPT = "lure_attempt"
LISTENS_TO = "listens_to"
SWAY = "sway"


@dataclass(frozen=True, eq=False)
class Threats:
    """A reckoning with everybody's strength in it."""

    reckoning: Reckoning
    evidence: Evidence
    trails: Trails
    strengths: tuple[Bounds, ...]

    @property
    def by_person(self) -> dict[PersonId, Bounds]:
        """The strength of everybody who may stand on a path."""
        return dict(zip(self.reckoning.people, self.strengths, strict=True))

    @cached_property
    def sources(self) -> tuple[int, ...]:
        """Everybody about whom something threatening is reported."""
        return tuple(
            place for place in range(len(self.reckoning.people)) if self._is_reported(place)
        )

    @cached_property
    def open(self) -> tuple[int, ...]:
        """Everybody else who may still want harm."""
        sources = frozenset(self.sources)
        return tuple(
            place
            for place, parts in enumerate(self.reckoning.components)
            if place not in sources and parts[Component.DRIVE].upper > 0
        )

    def rank(self, place: int) -> int:
        """One more than the number of sources with a greater strength."""
        mine = self.strengths[place]
        return 1 + sum(self.strengths[other] > mine for other in self.sources)

    def _is_reported(self, place: int) -> bool:
        parts = self.reckoning.components[place]
        person = self.reckoning.people[place]
        lure = self.reckoning.content.indicators[LURE_ATTEMPT]
        return (
            parts[Component.DRIVE].lower > 0
            or parts[Component.CAPACITY].lower > 0
            or item(self.evidence, person, lure, self.reckoning.content).lower > 0
            or bool(self.reckoning.lower.sway[:, place].any())
        )


def find_threats(reckoning: Reckoning, evidence: Evidence) -> Threats:
    """Everybody's strength between bounds, each end maximised by itself."""
    standing = trails(reckoning.lower)
    upper = strongest(reckoning.upper)
    return Threats(reckoning, evidence, standing, bounds(standing, upper))


def bounds(standing: Trails, upper: Numbers) -> tuple[Bounds, ...]:
    """Lower ends from the reported paths, upper ends from everything that may be."""
    return tuple(
        Bounds(standing.best.get(place, ((), 0.0))[1], round(float(high), DIGITS))
        for place, high in enumerate(upper)
    )


def threat(place: int, measured: Threats, would_settle: Question | None = None) -> Threat:
    """Everything there is to say about one source."""
    reckoning, evidence = measured.reckoning, measured.evidence
    person = reckoning.people[place]
    trail, _ = measured.trails.best.get(place, ((place,), 0.0))
    shown = path(trail, reckoning, evidence)
    left = measured.trails.without(place)
    return Threat(
        person=person,
        rank=measured.rank(place),
        strength=measured.strengths[place],
        word=word(measured.strengths[place].lower, reckoning.content.ratings.words),
        part=shown.steps[trail.index(place)].part,
        path=shown,
        contradictions=tuple(_contradictions(person, measured)),
        questions=questions(place, measured),
        would_settle=would_settle,
        succession=Succession(person, path(left, reckoning, evidence) if left else None),
    )


def ask(place: int, measured: Threats, question: Question) -> Ask:
    """Somebody of whom it is unknown whether they want harm."""
    person = measured.reckoning.people[place]
    named = measured.evidence.names(person)
    because = Because.DRIVE_UNKNOWN if named else Because.NOTHING_REPORTED
    return Ask(person, because, measured.strengths[place], question)


def word(lower: float, limits: Words) -> Word:
    """How much the file holds, from what stands; never from what may be."""
    if lower >= limits.strong:
        return Word.STRONG
    if lower >= limits.clear:
        return Word.CLEAR
    return Word.SOME if lower > 0 else Word.TOO_LITTLE


def questions(place: int, measured: Threats) -> tuple[Question, ...]:
    """The open items of one person whose answer could still change something."""
    reckoning, evidence = measured.reckoning, measured.evidence
    person = reckoning.people[place]
    parts = reckoning.components[place]
    found = [
        Question(indicator.id, person)
        for which in ON_PATHS
        for indicator in reckoning.content.of(which)
        if not evidence.of(person, indicator.id) and indicator.weight > parts[which].lower
    ]
    if not evidence.of(person, LISTENS_TO):
        found.append(Question(LISTENS_TO, person))
    if evidence.of(person, SWAY):
        found.append(Question(SWAY, person))
    return tuple(found)


def _contradictions(person: PersonId, measured: Threats) -> Iterator[str]:
    content = measured.reckoning.content
    for indicator in content.indicators.values():
        if contradict(measured.evidence.of(person, indicator.id)):
            yield indicator.id
    for pair, claims in measured.evidence.ties(SWAY).items():
        if person in pair and contradict(claims):
            yield SWAY
