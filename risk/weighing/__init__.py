"""A measure weighed in a case: by named rules from a closed list, and by what it leaves."""

from risk.weighing.escalation import Escalation
from risk.weighing.scales import Scales, weigh

__all__ = ["Escalation", "Scales", "weigh"]
