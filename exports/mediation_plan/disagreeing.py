"""Under the gate: answers that help to open it, and reported claims that speak against them.

While nobody may be named who might be spoken with, the method's own words stand
here instead of somebody's, with the names of people on a threat path only.
"""

from collections.abc import Iterator

from exports.evidence import source_of
from exports.mediation_plan.content import MediationPlan, Naming
from exports.paper import Block, Kind, Paragraph, Statement, Tone, Words, plain
from exports.safety_plan.telling import Telling
from risk import Claim, Condition
from risk.mediation_content import FILE_DISAGREES, mediation_method


def file_disagrees(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    """Each answer with its day, and under it what is reported; the gate stays as it is."""
    if not plan.disagreements:
        return
    words, said = told.wording, mediation_method().caution(FILE_DISAGREES)
    source = words.say("Source: {source}").format(source=words.phrase(said.source))
    head, text = words.phrase(said.head), words.phrase(said.text)
    line = (Words(f"{head} ", Tone.STRONG), Words(f"{text} "), Words(source, Tone.SOFT))
    yield Paragraph(line, Kind.CAUTION)
    for one in plan.disagreements:
        yield Paragraph(plain(_answered(one.condition, told)))
        yield from _claims(one.claims, plan, told)


def _answered(condition: Condition, told: Telling) -> str:
    words = told.wording
    return words.say("{condition}: {answer}, {day}").format(
        condition=words.condition(condition.id),
        answer=words.answer(condition.answer),
        day=words.full_date(condition.date) if condition.date else words.say("date unknown"),
    )


def _claims(claims: tuple[Claim, ...], plan: MediationPlan, told: Telling) -> tuple[Statement, ...]:
    if plan.naming is not Naming.NOT_NOW:
        return told.statements(tuple(claim.id for claim in claims))
    known = {told.case.index, *(side.person for side in plan.sides)}
    return tuple(_in_short(claim, told, named=known.issuperset(claim.people)) for claim in claims)


def _in_short(claim: Claim, told: Telling, *, named: bool) -> Statement:
    """What the method calls it, and by what kind of source, never by whom."""
    words, source = told.wording, source_of(claim, told.case)
    said = words.claim_in_short(claim, told.short) if named else words.indicator(claim.indicator)
    unnamed = source.model_copy(update={"who": ""}) if source else None
    mark = words.reliability_mark(claim.reliability)
    return Statement(mark, said, words.caption(claim, unnamed))
