"""Wording: somebody who can say everything that stands in a case, in one language.

Each idea has its own page of words; a wording speaks them all.  It is handed
to whoever needs it, so that two people on one server may read two languages.
"""

from exports.wording.claims import ClaimWords
from exports.wording.documents import DocumentWords
from exports.wording.family import FamilyWords
from exports.wording.importing import ImportWords
from exports.wording.knowledge import KnowledgeWords
from exports.wording.mediation import MediationWords
from exports.wording.plans import PlanWords
from exports.wording.questions import QuestionWords
from exports.wording.reasons import ReasonWords
from exports.wording.roles import RoleWords
from exports.wording.threats import ThreatWords
from exports.wording.weighing import WeighingWords


class Wording(
    WeighingWords,
    ImportWords,
    FamilyWords,
    RoleWords,
    ClaimWords,
    ThreatWords,
    QuestionWords,
    ReasonWords,
    PlanWords,
    KnowledgeWords,
    MediationWords,
    DocumentWords,
):
    """Every word of one language.

    Examples
    --------
    >>> from risk.assessment import Part
    >>> Wording("nl").part(Part.PASSES_ON)
    'geeft door'
    """
