"""Editing a case: every deed is one act, kept at once, that undo takes back as a whole.

Who amends shows the record as they saw it (`before`); where the case has moved
on since, they get a `Conflict` with both versions and nothing is lost.
"""

from genogram import AnyTie, Parentage, Partnership, Person, Record
from risk import SHAPES, Change, Claim, Collection, Source
from workbench.access import Actor, Deed, Purpose
from workbench.casework.acting import Receipt, change
from workbench.casework.authorising import Errand, new_id
from workbench.casework.errors import Misplaced
from workbench.casework.keeping import Keeping
from workbench.casework.removal import removal


def add_person(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    person: Person,
    ties: tuple[AnyTie, ...] = (),
    *,
    keeping: Keeping,
    act_id: str | None = None,
) -> Receipt:
    """Welcome somebody together with the ties that they come with."""
    thing = f"{Collection.PEOPLE}/{person.id}"
    errand = Errand(actor, case_id, purpose, Deed.ADD_PERSON, thing, act_id or new_id())
    wanted = (_put(Collection.PEOPLE, person), *(_put(place_of(tie), tie) for tie in ties))
    return change(errand, lambda _: wanted, keeping=keeping)


def amend(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    collection: Collection,
    record: Record,
    *,
    before: Record,
    keeping: Keeping,
    act_id: str | None = None,
) -> Receipt:
    """Let a record take the place of the one that was seen; also the header of the case."""
    thing = f"{collection}/{record.id}"
    errand = Errand(actor, case_id, purpose, Deed.AMEND, thing, act_id or new_id())
    wanted = (_put(collection, record, before),)
    return change(errand, lambda _: wanted, keeping=keeping)


def record(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    collection: Collection,
    record: Record,
    *,
    keeping: Keeping,
    act_id: str | None = None,
) -> Receipt:
    """Put one new record into a collection."""
    thing = f"{collection}/{record.id}"
    errand = Errand(actor, case_id, purpose, Deed.RECORD, thing, act_id or new_id())
    wanted = (_put(collection, record),)
    return change(errand, lambda _: wanted, keeping=keeping)


def state_claims(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    claims: tuple[Claim, ...],
    source: Source | None = None,
    *,
    keeping: Keeping,
    act_id: str | None = None,
) -> Receipt:
    """Record several claims in one go, with the new source they come from."""
    thing = "/".join((Collection.CLAIMS, *(claim.id for claim in claims[:1])))
    errand = Errand(actor, case_id, purpose, Deed.STATE_CLAIMS, thing, act_id or new_id())
    sources = (_put(Collection.SOURCES, source),) if source else ()
    wanted = (*sources, *(_put(Collection.CLAIMS, claim) for claim in claims))
    return change(errand, lambda _: wanted, keeping=keeping)


def remove(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    collection: Collection,
    record_id: str,
    *,
    keeping: Keeping,
    act_id: str | None = None,
) -> Receipt:
    """Take a record out, with everything that is about it; refused for the index person."""
    thing = f"{collection}/{record_id}"
    errand = Errand(actor, case_id, purpose, Deed.REMOVE, thing, act_id or new_id())
    return change(errand, lambda case: removal(case, collection, record_id), keeping=keeping)


def _put(collection: Collection, after: Record, before: Record | None = None) -> Change:
    if not isinstance(after, SHAPES[collection]):
        raise Misplaced(collection, after.id)
    return Change(collection=collection, before=before, after=after)


def place_of(tie: AnyTie) -> Collection:
    match tie:
        case Parentage():
            return Collection.PARENTAGES
        case Partnership():
            return Collection.PARTNERSHIPS
        case _:
            return Collection.TIES
