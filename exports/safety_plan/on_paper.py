"""The safety plan as a paper: what is agreed on the first page, how to read it on the last."""

from collections.abc import Callable, Iterator

from exports.cover import covered
from exports.paper import Block, Paper
from exports.safety_plan.agreed import (
    agreements,
    for_whom,
    looked_at_again,
    safe_contact,
    what_they_want,
    when_it_goes_wrong,
)
from exports.safety_plan.closing import closing
from exports.safety_plan.content import SafetyPlan
from exports.safety_plan.measures import cautions, measures_weighed
from exports.safety_plan.telling import Telling, telling
from exports.safety_plan.threats import threat_sources, too_little_known, why
from exports.selecting import extract
from exports.wording import Wording
from risk import Case

Chapter = Callable[[SafetyPlan, Telling], Iterator[Block]]

CHAPTERS: tuple[Chapter, ...] = (
    agreements,
    when_it_goes_wrong,
    for_whom,
    what_they_want,
    safe_contact,
    looked_at_again,
    threat_sources,
    why,
    too_little_known,
    measures_weighed,
    cautions,
    closing,
)


def on_paper(case: Case, plan: SafetyPlan, wording: Wording) -> Paper:
    """The plan in one language, all but the genogram."""
    told = telling(extract(case, plan.occasion.recipient), wording)
    return covered(
        case,
        wording.say("Safety plan"),
        (block for chapter in CHAPTERS for block in chapter(plan, told)),
        wording,
        occasion=plan.occasion,
        written_on=plan.written_on,
    )
