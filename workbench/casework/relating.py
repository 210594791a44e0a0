"""Adding a relative beside somebody: the person, and the ties that make them what they are."""

from collections.abc import Callable
from enum import StrEnum

from genogram import AnyTie, Parentage, Partnership, PartnershipKind, Person, PersonId, Tie, TieKind
from risk import Case, Change, Collection
from workbench.access import Actor, Deed, Purpose
from workbench.casework.acting import Receipt, change
from workbench.casework.authorising import Errand, new_id
from workbench.casework.editing import place_of
from workbench.casework.keeping import Keeping


class Relation(StrEnum):
    """What the person to be added is to the person they are added beside."""

    FATHER = "father"
    MOTHER = "mother"
    PARTNER = "partner"
    CHILD = "child"
    SIBLING = "sibling"
    OTHER = "other"


Numbering = Callable[[], str]


def add_relative(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    beside: PersonId,
    relation: Relation,
    person: Person,
    *,
    keeping: Keeping,
) -> Receipt:
    """Welcome somebody as a relative of `beside`, or tie somebody who is already there."""
    errand = Errand(actor, case_id, purpose, Deed.ADD_PERSON, f"{Collection.PEOPLE}/{person.id}")

    def wanted(case: Case) -> tuple[Change, ...]:
        others, ties = ties_beside(case, beside, relation, PersonId(person.id), new_id)
        known = person.id in case.family
        people = others if known else (*others, person)
        return (
            *(Change(collection=Collection.PEOPLE, after=each) for each in people),
            *(Change(collection=place_of(tie), after=tie) for tie in ties),
        )

    return change(errand, wanted, keeping=keeping)


def ties_beside(
    case: Case, beside: PersonId, relation: Relation, added: PersonId, new_id: Numbering
) -> tuple[tuple[Person, ...], tuple[AnyTie, ...]]:
    """The ties that make `added` what they are to `beside`, and any placeholder they need.

    A sibling shares the known parents; where none is known, one parent without
    a name stands in, since brothers and sisters are drawn below a parent.  A
    child gets the one partner as second parent only when there is just one.
    """
    match relation:
        case Relation.FATHER | Relation.MOTHER:
            return (), (_parentage(added, beside, new_id),)
        case Relation.PARTNER:
            pair = Partnership(
                id=new_id(), partners=(beside, added), kind=PartnershipKind.MARRIED_CIVIL
            )
            return (), (pair,)
        case Relation.CHILD:
            parents = (beside, *_only_partner(case, beside))
            return (), tuple(_parentage(parent, added, new_id) for parent in parents)
        case Relation.SIBLING:
            return _sibling(case, beside, added, new_id)
        case Relation.OTHER:
            tie = Tie(id=new_id(), origin=beside, target=added, kind=TieKind.CONTACT)
            return (), (tie,)


def _sibling(
    case: Case, beside: PersonId, added: PersonId, new_id: Numbering
) -> tuple[tuple[Person, ...], tuple[AnyTie, ...]]:
    known = case.family.parents_of(beside)
    if known:
        return (), tuple(_parentage(parent, added, new_id) for parent in known)
    parent = Person(id=new_id(), placeholder=True)
    above = PersonId(parent.id)
    return (parent,), (_parentage(above, beside, new_id), _parentage(above, added, new_id))


def _parentage(parent: PersonId, child: PersonId, new_id: Numbering) -> Parentage:
    return Parentage(id=new_id(), parent=parent, child=child)


def _only_partner(case: Case, person: PersonId) -> tuple[PersonId, ...]:
    partners = case.family.partners_of(person)
    return partners if len(partners) == 1 else ()
