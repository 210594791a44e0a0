"""Creating a case: a header, and its maker as first member."""

from risk import Case, Change, Collection, Header
from workbench.access import Actor, Deed, Outcome, Purpose
from workbench.casework.acting import Changes, write
from workbench.casework.authorising import Errand, new_id
from workbench.casework.keeping import Keeping


def create_case(actor: Actor, purpose: Purpose, header: Header, *, keeping: Keeping) -> str:
    """Begin an empty case and give its id."""
    changes = (Change(collection=Collection.CASE, before=Header(), after=header),)
    return begin(Errand(actor, new_id(), purpose, Deed.CREATE_CASE), changes, keeping=keeping)


def begin(errand: Errand, changes: Changes, *, keeping: Keeping) -> str:
    """Found a case with the changes that fill it; a case that does not hold is never founded."""
    Case().apply(changes)
    with keeping.transaction() as kept:
        kept.log(errand.entry(Outcome.DONE, kept.at))
        kept.found(errand.case_id, errand.actor.id)
        write(kept, errand, changes)
    return errand.case_id
