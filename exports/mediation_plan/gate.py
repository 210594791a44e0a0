"""Whether there can be mediation: the advice, what stands in the way, what a professional decided."""

from collections.abc import Iterator

from exports.mediation_plan.conditions import Asked
from exports.mediation_plan.content import MediationPlan
from exports.mediation_plan.disagreeing import file_disagrees
from exports.paper import (
    Block,
    Cell,
    Facts,
    Heading,
    Kind,
    Line,
    Paragraph,
    Table,
    Tone,
    Words,
    plain,
    soft,
    strong,
    unknown,
)
from exports.safety_plan.telling import Telling
from risk import Advice, Answer, Caution, measures

SHARES = (55, 27, 18)
MINDED = ("shuttle_mediation", "reconciliation_meeting")
"""Measures whose cautions stand in every mediation plan."""


def gate(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    words = told.wording
    say = words.say
    yield Heading(plain(say("Can there be mediation?")), 1)
    counted = _counted(plan, told)
    after = plain(f" {counted}") if counted else ()
    yield Paragraph((*strong(words.advice(plan.advice)), *after))
    yield from file_disagrees(plan, told)
    yield Facts(((say("Decision"), _decision(plan, told)),))
    if plan.advice is Advice.NOT_NOW:
        said = say("One of these is enough for not now. Protection never waits for mediation.")
        yield Paragraph(plain(said), Kind.LEAD)
    else:
        yield Paragraph(
            plain(say("Every condition is met with a date, no reason to stop is left."))
        )
    if plan.objections:
        yield _asked(say("Reason to stop"), plan.objections, Answer.NO, told)
    if plan.missing:
        yield _asked(say("What is missing"), plan.missing, Answer.YES, told)


def only_shuttle(plan: MediationPlan, told: Telling) -> Iterator[Block]:  # noqa: ARG001 it stands in every plan
    """Each caution is about the way of mediating, never about a person."""
    yield Heading(plain(told.wording.say("Only shuttle mediation")), 1)
    for known in measures():
        if known.id in MINDED:
            for caution in known.cautions:
                yield Paragraph(_caution(caution, told), Kind.CAUTION)


def _counted(plan: MediationPlan, told: Telling) -> str:
    words = told.wording
    if plan.advice is not Advice.NOT_NOW:
        return ""
    reasons = words.say_count(
        "{count} reason to stop is there or unknown.",
        "{count} reasons to stop are there or unknown.",
        len(plan.objections),
    )
    missing = words.answers_missing(len(plan.missing))
    counted = ((plan.objections, reasons), (plan.missing, missing))
    return " ".join(said for found, said in counted if found)


def _decision(plan: MediationPlan, told: Telling) -> Cell:
    words, judgement = told.wording, plan.judgement
    if judgement is None:
        asked = words.say("Nobody has decided yet. Who decides, by name?")
        return (Paragraph(unknown(asked)),)
    until = words.say("valid until {day}").format(day=words.full_date(judgement.valid_until))
    day = words.full_date(judgement.date) if judgement.date else ""
    made = " · ".join(filter(None, (judgement.by, day, until)))
    reason = (Paragraph(plain(judgement.reason)),) if judgement.reason.strip() else ()
    concluded = Paragraph(strong(words.conclusion(judgement.conclusion)))
    return concluded, *reason, Paragraph(soft(made), Kind.SMALL)


def _asked(title: str, asked: tuple[Asked, ...], expected: Answer, told: Telling) -> Table:
    """What keeps the gate closed; an expected answer stands here only when it does not count on this day."""
    words = told.wording
    rows = (
        (
            (Paragraph(plain(words.condition(one.condition))),),
            (Paragraph(_answer(one, expected, told)),),
            (Paragraph(plain(words.date(one.date)) if one.date else soft("–")),),
        )
        for one in asked
    )
    return Table((title, words.say("Answer"), words.say("Date")), tuple(rows), SHARES)


def _answer(one: Asked, expected: Answer, told: Telling) -> Line:
    words = told.wording
    if one.answer is Answer.UNKNOWN:
        return unknown(words.unknown_ask())
    if one.answer is expected:
        return unknown(words.standing(one.standing))
    return strong(words.answer(one.answer))


def _caution(caution: Caution, told: Telling) -> Line:
    words = told.wording
    source = words.say("Source: {source}").format(source=caution.source)
    return (
        Words(f"{words.phrase(caution.head)}. ", Tone.STRONG),
        Words(f"{words.phrase(caution.text)} "),
        Words(source, Tone.SOFT),
    )
