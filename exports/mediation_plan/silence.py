"""What must not be said to whom: whatever somebody is not known to know already."""

from dataclasses import dataclass

from genogram import PersonId
from risk import Case, KnowledgeState


@dataclass(frozen=True, slots=True)
class Unsaid:
    """One fact that somebody does not know as far as is known, or must not."""

    fact: str
    state: KnowledgeState
    must_not_know: bool


@dataclass(frozen=True, slots=True)
class Silence:
    """Everything that is not said to one person.

    `elsewhere` counts facts that the reader of this plan does not get either.
    """

    person: PersonId
    unsaid: tuple[Unsaid, ...]
    elsewhere: int


def silences(case: Case, given: Case, people: tuple[PersonId, ...]) -> tuple[Silence, ...]:
    """For each of these people; a fact of which nobody was asked whether they know it counts."""
    told = {fact.id for fact in given.facts}
    known = {(one.fact, one.person): one for one in case.knowledge}

    def unsaid(person: PersonId) -> tuple[Unsaid, ...]:
        found = ((fact.id, known.get((fact.id, person))) for fact in case.facts)
        every = (
            Unsaid(fact, one.state, one.must_not_know)
            if one
            else Unsaid(fact, KnowledgeState.UNKNOWN, must_not_know=False)
            for fact, one in found
        )
        left = [one for one in every if one.state is not KnowledgeState.KNOWS]
        return tuple(sorted(left, key=lambda one: not one.must_not_know))

    return tuple(
        Silence(
            person,
            tuple(one for one in unsaid(person) if one.fact in told),
            sum(one.fact not in told for one in unsaid(person)),
        )
        for person in people
    )
