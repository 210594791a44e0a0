"""Measures in the plan: who decided what and why, and what to mind with each in this case."""

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
from exports.recipients import Recipient, Withheld
from exports.safety_plan.content import SafetyPlan
from exports.safety_plan.telling import Telling
from exports.selecting import is_kept_from
from exports.weighing import named_in
from risk import (
    Caution,
    Measure,
    MeasureContent,
    Objection,
    Rule,
    Scales,
    Weighing,
    catalogue,
    measures,
)


def measures_weighed(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    if not plan.measures:
        return
    yield Heading(plain(say("Measures being weighed")), 1)
    head = (say("Measure"), say("About whom"), say("Decision"))
    yield Table(head, tuple(_weighed(measure, told) for measure in plan.measures), (35, 20, 45))


def cautions(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    """What to mind, by measure: what rules say in this case, then what sources say in any case."""
    named = [measure.measure for measure in plan.measures]
    named += [task.measure for task in plan.tasks if task.measure]
    minded = [known for known in measures() if known.id in named]
    if not minded:
        return
    yield Heading(plain(told.wording.say("What to mind")), 1)
    if plan.occasion.recipient is not Recipient.TEAM:
        yield Paragraph(
            soft(told.wording.say("Weighed with what stands in this copy.")), Kind.SMALL
        )
    scales = Scales(told.case, strict=plan.strict)
    for known in minded:
        person = next((m.person for m in plan.measures if m.measure == known.id and m.person), None)
        weighing = scales.weigh(known.id, person)
        yield Heading(plain(told.wording.phrase(known.label)), 3)
        yield from _in_this_case(weighing, _told_of(weighing, plan), told)
        for caution in known.cautions:
            yield Paragraph(_caution(caution, told), Kind.CAUTION)


def _weighed(measure: Measure, told: Telling) -> tuple[Cell, ...]:
    person = plain(told.short[measure.person]) if measure.person else soft("–")
    title = strong(_title(measure.measure, told))
    return (Paragraph(title),), (Paragraph(person),), _decision(measure, told)


def _decision(measure: Measure, told: Telling) -> Cell:
    """What was decided, why and by whom; a decision that nobody signed says so."""
    words = told.wording
    decided = words.decision(measure)
    if not decided:
        return (Paragraph(unknown(words.say("not decided yet"))),)
    by = words.decided_by(measure) or words.say("by whom is not noted")
    reason = (Paragraph(plain(measure.reason)),) if measure.reason.strip() else ()
    return (Paragraph(strong(decided)), *reason, Paragraph(plain(by), Kind.SMALL))


def _told_of(weighing: Weighing, plan: SafetyPlan) -> tuple[Objection, ...]:
    """What speaks against it; that this recipient gets no secrets is no open question."""
    kept = is_kept_from(plan.occasion.recipient, Withheld.FACTS)
    return tuple(
        one
        for one in weighing.objections
        if not (kept and one.unknown and one.rule == Rule.REVEALS_SECRET)
    )


def _in_this_case(
    weighing: Weighing, objections: tuple[Objection, ...], told: Telling
) -> Iterator[Block]:
    words, named = told.wording, named_in(told.case, told.wording)
    unknown_count = sum(one.unknown for one in objections)
    more = f"; {words.open_questions(unknown_count)}" if unknown_count else ""
    yield Paragraph((Words(words.weighed(weighing.advice), Tone.STRONG), Words(f"{more}.")))
    rules = {str(rule.id): rule for rule in catalogue().rules}
    for one in objections:
        if not one.unknown:
            rule = rules[one.rule]
            why = words.objection(one, named)
            yield Paragraph(_worded(words.phrase(rule.label), why, rule.source, told), Kind.CAUTION)


def _title(measure_id: str, told: Telling) -> str:
    known: dict[str, MeasureContent] = {measure.id: measure for measure in measures()}
    return told.wording.phrase(known[measure_id].label) if measure_id in known else measure_id


def _caution(caution: Caution, told: Telling) -> Line:
    words = told.wording
    return _worded(words.phrase(caution.head), words.phrase(caution.text), caution.source, told)


def _worded(head: str, text: str, source: str, told: Telling) -> Line:
    end = "" if head.endswith("?") else "."
    said = told.wording.say("Source: {source}").format(source=source)
    return (Words(f"{head}{end} ", Tone.STRONG), Words(f"{text} "), Words(said, Tone.SOFT))
