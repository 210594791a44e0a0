"""Stating again: other words, source or rating for claims that were made together."""

from collections.abc import Iterable

from risk import Case, Change, Claim, Collection, Source
from workbench.access import Actor, Deed, Purpose
from workbench.casework.acting import Receipt, change
from workbench.casework.authorising import Errand
from workbench.casework.keeping import Keeping
from workbench.casework.removal import removal


def restate(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    before: tuple[Claim, ...],
    after: tuple[Claim, ...],
    source: Source | None = None,
    *,
    keeping: Keeping,
) -> Receipt:
    """Let claims take the place of others; one that rates the same indicator keeps its id."""
    thing = f"{Collection.CLAIMS}/{before[0].id}"
    errand = Errand(actor, case_id, purpose, Deed.AMEND, thing)
    old = {claim.indicator: claim for claim in before}
    kept = {old[claim.indicator].id for claim in after if claim.indicator in old}

    def wanted(case: Case) -> tuple[Change, ...]:
        sources = (Change(collection=Collection.SOURCES, after=source),) if source else ()
        new = tuple(_instead(claim, old.get(claim.indicator)) for claim in after)
        return (*sources, *new, *_gone(case, [each for each in before if each.id not in kept]))

    return change(errand, wanted, keeping=keeping)


def withdraw(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    claims: tuple[Claim, ...],
    *,
    keeping: Keeping,
) -> Receipt:
    """Take back claims that were made together, in one act."""
    thing = f"{Collection.CLAIMS}/{claims[0].id}"
    errand = Errand(actor, case_id, purpose, Deed.REMOVE, thing)
    return change(errand, lambda case: _gone(case, claims), keeping=keeping)


def _instead(claim: Claim, old: Claim | None) -> Change:
    if old is None:
        return Change(collection=Collection.CLAIMS, after=claim)
    said = {name: getattr(claim, name) for name in Claim.model_fields if name != "id"}
    return Change(collection=Collection.CLAIMS, before=old, after=old.model_copy(update=said))


def _gone(case: Case, going: Iterable[Claim]) -> tuple[Change, ...]:
    ids = tuple(claim.id for claim in going)
    return removal(case, Collection.CLAIMS, *ids) if ids else ()
