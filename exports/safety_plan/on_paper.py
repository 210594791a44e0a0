"""The safety plan as a paper: what is agreed on the first page, how to read it on the last."""

from collections.abc import Callable, Iterator

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
    reference = case.header.reference or wording.say("without reference")
    return Paper(
        language=wording.language,
        name=reference,
        author=plan.occasion.author,
        written_on=plan.written_on,
        banner=wording.training_case() if case.header.training else "",
        head=" · ".join(filter(None, (reference, wording.confidential()))),
        foot=_foot(plan, wording),
        page=wording.page_count(),
        title=wording.say("Safety plan"),
        subtitle=_subtitle(case, plan, wording),
        blocks=tuple(block for chapter in CHAPTERS for block in chapter(plan, told)),
    )


def _subtitle(case: Case, plan: SafetyPlan, wording: Wording) -> str:
    by = wording.say("drawn up by {author}").format(author=plan.occasion.author)
    parts = (
        case.header.name,
        case.header.reference,
        wording.draft(),
        by if plan.occasion.author else "",
        wording.full_date(plan.written_on) if plan.written_on else wording.say("date unknown"),
    )
    return " · ".join(filter(None, parts))


def _foot(plan: SafetyPlan, wording: Wording) -> str:
    status = f"{wording.draft()}, {wording.confidential()}"
    return f"{status} · {wording.for_whom(plan.occasion.recipient)}"
