"""The escalation test as far as the case can answer it; the rest stands in the content.

Every answer is a value: what nobody wrote down stays unknown, and empty is not no.
"""

from dataclasses import dataclass

from genogram import PersonId
from risk.excluding import said
from risk.roles import Answer, RoleCode
from risk.weighing.consideration import Consideration
from risk.weighing.on_plans import STORY, expert_asked, inheriting, is_agreed, wanted

LOSS_OF_FACE = "loss_of_face"


@dataclass(frozen=True, slots=True)
class Escalation:
    """Who notices, who loses face, whom the pressure may reach, and what is arranged."""

    noticing: tuple[PersonId, ...]
    losing_face: tuple[PersonId, ...]
    pressure_on: tuple[PersonId, ...]
    staying_behind: tuple[PersonId, ...]
    wanted: Answer
    story: Answer
    expert: Answer


def escalation(considered: Consideration) -> Escalation:
    """What this case says to the ten questions about a measure."""
    evidence = considered.measured.evidence
    roles = considered.case.roles
    return Escalation(
        noticing=considered.noticing,
        losing_face=tuple(one for one in considered.others if said(evidence.of(one, LOSS_OF_FACE))),
        pressure_on=inheriting(considered),
        staying_behind=tuple(
            dict.fromkeys(role.person for role in roles if role.role is RoleCode.LEFT_BEHIND)
        ),
        wanted=wanted(considered),
        story=Answer.YES if is_agreed(STORY, considered) else Answer.UNKNOWN,
        expert=expert_asked(considered),
    )
