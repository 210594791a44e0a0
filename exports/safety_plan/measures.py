"""Measures that are being weighed, and what the method says to mind with every measure in the plan."""

from collections.abc import Iterator

from exports.paper import (
    Block,
    Cell,
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
from exports.safety_plan.content import SafetyPlan
from exports.safety_plan.telling import Telling
from risk import Caution, Measure, MeasureContent, measures


def measures_weighed(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    if not plan.measures:
        return
    yield Heading(plain(say("Measures being weighed")), 1)
    head = (say("Measure"), say("About whom"), say("Decision"))
    yield Table(head, tuple(_weighed(measure, told) for measure in plan.measures), (40, 25, 35))


def cautions(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    """Each caution once, with its source; it is about the measure and never about a person."""
    named = [measure.measure for measure in plan.measures]
    named += [task.measure for task in plan.tasks if task.measure]
    minded = [known for known in measures() if known.id in named and known.cautions]
    if minded:
        yield Heading(plain(told.wording.say("What to mind")), 1)
    for known in minded:
        yield Heading(plain(told.wording.phrase(known.label)), 3)
        for caution in known.cautions:
            yield Paragraph(_caution(caution, told), Kind.CAUTION)


def _weighed(measure: Measure, told: Telling) -> tuple[Cell, ...]:
    decision = (
        plain(measure.decision)
        if measure.decision.strip()
        else unknown(told.wording.say("not decided yet"))
    )
    person = plain(told.short[measure.person]) if measure.person else soft("–")
    title = strong(_title(measure.measure, told))
    return (Paragraph(title),), (Paragraph(person),), (Paragraph(decision),)


def _title(measure_id: str, told: Telling) -> str:
    known: dict[str, MeasureContent] = {measure.id: measure for measure in measures()}
    return told.wording.phrase(known[measure_id].label) if measure_id in known else measure_id


def _caution(caution: Caution, told: Telling) -> Line:
    words = told.wording
    source = words.say("Source: {source}").format(source=caution.source)
    return (
        Words(f"{words.phrase(caution.head)}. ", Tone.STRONG),
        Words(f"{words.phrase(caution.text)} "),
        Words(source, Tone.SOFT),
    )
