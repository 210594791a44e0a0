"""Accepting rows of a proposal: one act by the person who chose them, undone as one."""

from risk import Case, Change, Collection, Header
from workbench.access import Actor, Deed, Outcome, Purpose
from workbench.casework.acting import Changes, Receipt, change, write
from workbench.casework.authorising import Errand, new_id
from workbench.casework.errors import Misplaced, RestsOnLeftOut
from workbench.casework.keeping import Keeping
from workbench.casework.proposing import Proposal
from workbench.casework.settling import Choices, Settling


def accept(
    actor: Actor,
    case_id: str,
    purpose: Purpose,
    proposal: Proposal,
    choices: Choices,
    *,
    keeping: Keeping,
    act_id: str | None = None,
) -> Receipt:
    """Let the chosen rows into a case; the act names who accepted them.

    They are settled on the case as it stands at that moment: what somebody else
    filled in since the file was read is seen as standing, and stays.
    """
    thing = f"import/{proposal.id}"
    errand = Errand(actor, case_id, purpose, Deed.ACCEPT_IMPORT, thing, act_id or new_id())
    return change(errand, lambda case: accepted(case, proposal, choices), keeping=keeping)


def accept_into_new_case(
    actor: Actor,
    purpose: Purpose,
    header: Header,
    proposal: Proposal,
    choices: Choices,
    *,
    keeping: Keeping,
) -> str:
    """Found a case and let the chosen rows in, or neither; gives the id of the case."""
    founding = Errand(actor, new_id(), purpose, Deed.CREATE_CASE)
    thing = f"import/{proposal.id}"
    accepting = Errand(actor, founding.case_id, purpose, Deed.ACCEPT_IMPORT, thing)
    case = Case()
    first = (Change(collection=Collection.CASE, before=case.header, after=header),)
    case.apply(first)
    changes = accepted(case, proposal, choices)
    case.apply(changes)
    with keeping.transaction() as kept:
        for errand in (founding, accepting):
            kept.log(errand.entry(Outcome.DONE, kept.at))
        kept.found(founding.case_id, actor.id)
        write(kept, founding, first)
        if changes:
            write(kept, accepting, changes)
    return founding.case_id


def accepted(case: Case, proposal: Proposal, choices: Choices) -> Changes:
    """The changes that the choices come to.

    Raises
    ------
    RestsOnLeftOut
        A chosen row rests on one that is left out.
    Misplaced
        Something that is not a person was chosen as the same as somebody, or a
        row was chosen that the proposal does not have.
    """
    settling = Settling(case, proposal, choices)
    for row_id, choice in choices.items():
        row = proposal.by_id.get(row_id)
        if row is None or (choice.same_as and not row.is_person):
            raise Misplaced("import", row_id)
        if missing := settling.missing(row):
            raise RestsOnLeftOut(row_id, tuple(each.id for each in missing))
    return tuple(settling.changes())
