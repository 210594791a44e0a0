"""Writing down who knows what: a fact with those it is kept from, and one person's knowledge."""

from collections.abc import Iterator

from genogram import PersonId
from risk import Case, Change, Collection, Fact, Knowledge, circle_of_knowledge
from workbench.access import Actor, Deed, Purpose
from workbench.casework.acting import Changes, Receipt, change
from workbench.casework.authorising import Errand, new_id
from workbench.casework.errors import Conflict
from workbench.casework.keeping import Keeping


def record_fact(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    fact: Fact,
    kept_from: frozenset[PersonId],
    *,
    before: Fact | None = None,
    keeping: Keeping,
) -> Receipt:
    """Put a fact into the case, or let it take the place of the one that was seen.

    Who must not know it is written down in the same act, so that undo takes back both.
    """
    deed = Deed.AMEND if before else Deed.RECORD
    errand = Errand(actor, case_id, purpose, deed, f"{Collection.FACTS}/{fact.id}")

    def wanted(case: Case) -> Changes:
        return (
            Change(collection=Collection.FACTS, before=before, after=fact),
            *_locks(case, fact.id, kept_from),
        )

    return change(errand, wanted, keeping=keeping)


def note_knowledge(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    knowledge: Knowledge,
    *,
    before: Knowledge | None = None,
    keeping: Keeping,
) -> Receipt:
    """Write down what somebody knows of a fact, or amend what was seen.

    Raises
    ------
    Conflict
        Somebody else wrote something down about this person and this fact.
    """
    deed = Deed.AMEND if before else Deed.RECORD
    errand = Errand(actor, case_id, purpose, deed, f"{Collection.KNOWLEDGE}/{knowledge.id}")

    def wanted(case: Case) -> Changes:
        stands = circle_of_knowledge(case.knowledge, knowledge.fact).record(knowledge.person)
        if before is None and stands is not None:
            raise Conflict(Collection.KNOWLEDGE, stands.id, stands, knowledge)
        return (Change(collection=Collection.KNOWLEDGE, before=before, after=knowledge),)

    return change(errand, wanted, keeping=keeping)


def _locks(case: Case, fact: str, kept_from: frozenset[PersonId]) -> Iterator[Change]:
    circle = circle_of_knowledge(case.knowledge, fact)
    for person in sorted(circle.kept_from ^ kept_from):
        locked = person in kept_from
        for record in (one for one in case.knowledge if (one.fact, one.person) == (fact, person)):
            yield Change(
                collection=Collection.KNOWLEDGE,
                before=record,
                after=record.model_copy(update={"must_not_know": locked}),
            )
        if circle.record(person) is None:
            new = Knowledge(id=new_id(), fact=fact, person=person, must_not_know=locked)
            yield Change(collection=Collection.KNOWLEDGE, after=new)
