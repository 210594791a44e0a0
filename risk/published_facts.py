"""What a fact of a published case comes to: claims, knowledge, or a note that scores nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from genogram import PersonId, Record
from risk.claims import AboutPerson, AboutTie, Claim, Rating, Reliability, Source, SourceKind
from risk.edition import Method, Observation, Reading, Subject
from risk.knowledge import Knowledge, KnowledgeState
from risk.plans import Note
from risk.published_file import PublishedFact

AUTHORITIES = "authorities"
ISSUE = "issue"

KINDS = {
    AUTHORITIES: SourceKind.PROFESSIONAL,
    "index_person": SourceKind.VICTIM,
    "other_relative": SourceKind.RELATIVE,
}
STATES = {
    "yes": KnowledgeState.KNOWS,
    "true": KnowledgeState.KNOWS,
    "no": KnowledgeState.DOES_NOT_KNOW,
    "false": KnowledgeState.DOES_NOT_KNOW,
    "partly": KnowledgeState.SUSPECTS,
    "suspects": KnowledgeState.SUSPECTS,
}


@dataclass(frozen=True, slots=True)
class KeptAsNote:
    """A fact whose key the method does not know: kept, and counted nowhere."""

    place: str
    key: str

    def __str__(self) -> str:
        return f"{self.place}: the key {self.key!r} is not known; kept as a note"


@dataclass(frozen=True, slots=True)
class FactReader:
    """Turns the facts of one person into records."""

    person: PersonId
    everybody: frozenset[str]
    content: Method

    def records(self, fact: PublishedFact, name: str) -> Iterator[Record]:
        """The records that one fact comes to; ``name`` makes their ids."""
        if fact.key in self.content.reading.knowledge:
            yield self._knowledge(fact, name)
            return
        observation = self._observation(fact)
        rating = self._rating(fact, observation) if observation else None
        if observation is None or rating is None:
            yield self._note(fact, name)
            return
        for indicator in observation.indicators:
            yield from self._claims(fact, f"{name}-{indicator}", indicator, rating)

    def is_known(self, fact: PublishedFact) -> bool:
        reading = self.content.reading
        return fact.key in {*reading.notes, *reading.knowledge} or bool(self._readings(fact.key))

    def _observation(self, fact: PublishedFact) -> Observation | None:
        value = plain(fact.value)
        for observation, reading in self._readings(fact.key):
            if reading.value in (None, value):
                said = fact.what.casefold()
                return None if any(words in said for words in reading.unless_said) else observation
        return None

    def _readings(self, key: str) -> list[tuple[Observation, Reading]]:
        return [
            (observation, reading)
            for observation in self.content.observations.values()
            for reading in observation.read_from
            if reading.key == key
        ]

    def _rating(self, fact: PublishedFact, observation: Observation) -> Rating | None:
        value = plain(fact.value)
        if value in self.content.reading.no_answers:
            return None
        return self.content.reading.answers.get(value, observation.rating)

    def _claims(
        self, fact: PublishedFact, claim_id: str, indicator: str, rating: Rating
    ) -> Iterator[Claim]:
        about: list[AboutPerson | AboutTie] = [AboutPerson(person=self.person)]
        if self.content.indicators[indicator].about is Subject.TIE:
            # without its other end an influence bounds nothing: it asks who follows
            about = [
                AboutTie(origin=self.person, target=other) for other in self._named(fact)
            ] or about
        for number, one in enumerate(about):
            yield Claim(
                id=f"{claim_id}-{number}" if number else claim_id,
                about=one,
                indicator=indicator,
                rating=rating,
                text=fact.what,
                source=source_id(fact),
                reliability=reliability(fact),
            )

    def _named(self, fact: PublishedFact) -> list[PersonId]:
        named = fact.value if isinstance(fact.value, list) else [fact.value]
        return [
            PersonId(other)
            for other in named
            if isinstance(other, str) and other in self.everybody and other != self.person
        ]

    def _knowledge(self, fact: PublishedFact, name: str) -> Knowledge:
        state = STATES.get(plain(fact.value), KnowledgeState.UNKNOWN)
        return Knowledge(id=name, fact=ISSUE, person=self.person, state=state)

    def _note(self, fact: PublishedFact, name: str) -> Note:
        said = f"{fact.key}: {fact.what}" if fact.what else fact.key
        return Note(id=name, person=self.person, text=said, source=source_id(fact))


def plain(value: object) -> str:
    """A value as a word, for comparison; empty where there is none."""
    return "" if value is None else str(value).strip().casefold()


def reliability(fact: PublishedFact) -> Reliability:
    """What the authorities knew is confirmed; anything else has one source."""
    known = AUTHORITIES in fact.known_to
    return Reliability.CONFIRMED if known else Reliability.ONE_SOURCE


def source_id(fact: PublishedFact) -> str | None:
    return "-".join(("source", *fact.known_to)) if fact.known_to else None


def source(fact: PublishedFact) -> Source | None:
    """Where a fact comes from, by who knew it."""
    if not fact.known_to:
        return None
    kind = KINDS.get(fact.known_to[0], SourceKind.THIRD_HAND)
    who = ", ".join(word.replace("_", " ") for word in fact.known_to)
    return Source(id=source_id(fact) or "", who=who, kind=kind)
