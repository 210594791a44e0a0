"""The safety plan: who is at risk, from whom, what is agreed, and what nobody knows yet."""

from exports.occasion import Occasion
from exports.safety_plan.content import SafetyPlan, reviews, safety_plan_content
from exports.safety_plan.delivery import safety_plan, safety_plan_paper

__all__ = [
    "Occasion",
    "SafetyPlan",
    "reviews",
    "safety_plan",
    "safety_plan_content",
    "safety_plan_paper",
]
