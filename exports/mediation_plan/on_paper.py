"""The mediation plan as a paper: what is missing stands first, how to read it last."""

from collections.abc import Callable, Iterator

from exports.cover import covered
from exports.mediation_plan.agreed import agreements, looked_at_again
from exports.mediation_plan.content import MediationPlan
from exports.mediation_plan.gate import gate, only_shuttle
from exports.mediation_plan.people import candidates, sides
from exports.mediation_plan.talks import (
    face_saving,
    fallback,
    limits,
    locations,
    not_to_be_said,
    stop_signals,
)
from exports.paper import Block, Paper
from exports.safety_plan.agreed import in_their_own_words
from exports.safety_plan.closing import how_to_read
from exports.safety_plan.telling import Telling, telling
from exports.selecting import extract
from exports.wording import Wording
from risk import Case

Chapter = Callable[[MediationPlan, Telling], Iterator[Block]]


def on_paper(case: Case, plan: MediationPlan, wording: Wording) -> Paper:
    """The plan in one language, all but the genogram."""
    told = telling(extract(case, plan.occasion.recipient), wording)
    return covered(
        case,
        wording.say("Mediation plan"),
        (block for chapter in CHAPTERS for block in chapter(plan, told)),
        wording,
        occasion=plan.occasion,
        written_on=plan.written_on,
    )


def what_they_want(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    return in_their_own_words(plan.voice, told)


CHAPTERS: tuple[Chapter, ...] = (
    gate,
    only_shuttle,
    what_they_want,
    limits,
    sides,
    locations,
    candidates,
    not_to_be_said,
    face_saving,
    stop_signals,
    fallback,
    agreements,
    looked_at_again,
    how_to_read,
)
