"""The mediation plan: what is missing first, and names only when they may stand there."""

from exports.mediation_plan.agreed import holding, question
from exports.mediation_plan.content import MediationPlan, Naming, mediation_plan_content
from exports.mediation_plan.delivery import mediation_plan, mediation_plan_paper
from exports.mediation_plan.talks import note_question

__all__ = [
    "MediationPlan",
    "Naming",
    "holding",
    "mediation_plan",
    "mediation_plan_content",
    "mediation_plan_paper",
    "note_question",
    "question",
]
