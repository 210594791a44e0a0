"""The mediation plan: what is missing first, and names only when they may stand there."""

from exports.mediation_plan.content import MediationPlan, Naming, mediation_plan_content
from exports.mediation_plan.delivery import mediation_plan, mediation_plan_paper

__all__ = [
    "MediationPlan",
    "Naming",
    "mediation_plan",
    "mediation_plan_content",
    "mediation_plan_paper",
]
