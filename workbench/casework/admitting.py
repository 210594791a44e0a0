"""Admitting a whole case file as a new case, in one act."""

from risk import Case, Change, Collection, Header
from workbench.access import Actor, Deed, Purpose
from workbench.casework.acting import Changes
from workbench.casework.authorising import Errand, new_id
from workbench.casework.creating import begin
from workbench.casework.keeping import Keeping

LAST = (Collection.ROLES, Collection.CASE)
"""Roles rest on claims and the header on people; all else rests on what the file gives before."""


def admit(actor: Actor, purpose: Purpose, case: Case, *, keeping: Keeping) -> str:
    """Keep a case that was read from a file and give its id."""
    return begin(Errand(actor, new_id(), purpose, Deed.ADMIT), _filling(case), keeping=keeping)


def _filling(case: Case) -> Changes:
    order = (*(each for each in Collection if each not in LAST), *LAST)
    return tuple(
        Change(
            collection=collection,
            before=Header() if collection is Collection.CASE else None,
            after=record,
        )
        for collection in order
        for record in case.records(collection)
    )
