"""Taking a document out of a case: the case is given, that it left is logged."""

from risk import Case
from workbench.access import Actor, Deed, Purpose
from workbench.casework.authorising import Errand, authorised
from workbench.casework.dating import dated
from workbench.casework.keeping import Keeping


def take_out(
    actor: Actor, case_id: str, purpose: Purpose, document: str, *, keeping: Keeping
) -> Case:
    """The case for one document, named by its id."""
    errand = Errand(actor, case_id, purpose, Deed.TAKE_OUT, document)
    with authorised(errand, keeping=keeping) as kept:
        return dated(kept.case(case_id), kept.at)


def hand_over(
    actor: Actor, case_id: str, purpose: Purpose, document: str, *, keeping: Keeping
) -> None:
    """Log that a document leaves, named by id, format, recipient and digest, before it does."""
    errand = Errand(actor, case_id, purpose, Deed.HAND_OVER, document)
    with authorised(errand, keeping=keeping):
        pass
