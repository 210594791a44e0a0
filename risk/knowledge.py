"""Facts that may not be known to everybody, and who knows them.

Somebody of whom nothing is recorded is unknown, never ignorant.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from genogram import PartialDate, PersonId, Record


class KnowledgeState(StrEnum):
    KNOWS = "knows"
    SUSPECTS = "suspects"
    DOES_NOT_KNOW = "does_not_know"
    UNKNOWN = "unknown"


class FactKind(StrEnum):
    """What a fact is about, so that a measure can say which facts it reveals."""

    HELP_SOUGHT = "help_sought"
    WHEREABOUTS = "whereabouts"
    RELATIONSHIP = "relationship"
    PLANS = "plans"
    WHO_TALKED = "who_talked"
    OTHER = "other"
    UNKNOWN = "unknown"


class Fact(Record):
    """Something that does harm when the wrong person hears it."""

    kind: FactKind = FactKind.UNKNOWN
    text: str = ""
    harm_if_known: str = ""


class Knowledge(Record):
    """What one person knows of one fact, since when and through whom."""

    fact: str
    person: PersonId
    state: KnowledgeState = KnowledgeState.UNKNOWN
    since: PartialDate | None = None
    via: PersonId | None = None
    must_not_know: bool = False


MOST_KNOWING_FIRST = (
    KnowledgeState.KNOWS,
    KnowledgeState.SUSPECTS,
    KnowledgeState.UNKNOWN,
    KnowledgeState.DOES_NOT_KNOW,
)


@dataclass(frozen=True, slots=True)
class CircleOfKnowledge:
    """The circle of those who know one fact, and those who must stay outside it."""

    fact: str
    records: Mapping[PersonId, Knowledge]
    kept_from: frozenset[PersonId]

    def state(self, person: str) -> KnowledgeState:
        """What somebody knows of the fact; who is not recorded is unknown."""
        found = self.record(person)
        return found.state if found else KnowledgeState.UNKNOWN

    def record(self, person: str) -> Knowledge | None:
        return self.records.get(PersonId(person))

    @property
    def not_yet(self) -> tuple[PersonId, ...]:
        """Everybody who must not know and, as far as recorded, does not know yet."""
        return tuple(
            sorted(one for one in self.kept_from if self.state(one) is not KnowledgeState.KNOWS)
        )


def circle_of_knowledge(knowledge: Iterable[Knowledge], fact: str) -> CircleOfKnowledge:
    """Gather what is recorded about one fact.

    Notes
    -----
    A file can hold two records of one person.  The one that knows most stands,
    and one lock is enough.

    Examples
    --------
    >>> aunt = Knowledge(id="w1", fact="f1", person="aunt", state="knows")
    >>> circle_of_knowledge([aunt], "f1").state("aunt")
    <KnowledgeState.KNOWS: 'knows'>
    >>> circle_of_knowledge([aunt], "f1").state("uncle")
    <KnowledgeState.UNKNOWN: 'unknown'>
    """
    records: dict[PersonId, Knowledge] = {}
    kept_from: set[PersonId] = set()
    for one in knowledge:
        if one.fact != fact:
            continue
        if one.must_not_know:
            kept_from.add(one.person)
        records[one.person] = min(one, records.get(one.person, one), key=_ignorance)
    return CircleOfKnowledge(fact, records, frozenset(kept_from))


def _ignorance(one: Knowledge) -> tuple[int, str]:
    return MOST_KNOWING_FIRST.index(one.state), one.id
