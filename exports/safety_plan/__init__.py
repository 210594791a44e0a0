"""The safety plan: who is at risk, from whom, what is agreed, and what nobody knows yet."""

from exports.safety_plan.content import Occasion, SafetyPlan, reviews, safety_plan_content
from exports.safety_plan.delivery import safety_plan

__all__ = ["Occasion", "SafetyPlan", "reviews", "safety_plan", "safety_plan_content"]
