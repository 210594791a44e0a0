"""The talks themselves: limits, place, what stays unsaid, when to stop and what to do then."""

from collections.abc import Iterator

from exports.mediation_plan.content import MediationPlan
from exports.mediation_plan.silence import Silence, Unsaid
from exports.paper import (
    Block,
    Cell,
    Heading,
    Kind,
    Paragraph,
    Statement,
    Table,
    Tone,
    Words,
    plain,
    soft,
    strong,
)
from exports.recipients import Withheld
from exports.safety_plan.agreed import escalation, note_line, safe_ways, task_table
from exports.safety_plan.telling import Telling, open_question
from exports.selecting import is_kept_from
from exports.wording import Wording
from risk import Collection, Fact, KnowledgeState, Note, NoteKind
from risk.talk_content import Rules
from risk.talk_content import talks as method

BULLET = "•"
UNSAID = (KnowledgeState.DOES_NOT_KNOW, KnowledgeState.SUSPECTS, KnowledgeState.UNKNOWN)


def limits(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("Within the law")), 1)
    lead = say("This is settled beforehand. Nobody negotiates about it.")
    yield Paragraph(plain(lead), Kind.LEAD)
    yield from _noted(plan.limits, NoteKind.LAWFUL_LIMIT, told, method().limits)


def locations(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("Where a talk takes place")), 1)
    yield from _noted(plan.locations, NoteKind.LOCATION, told, method().locations)


def not_to_be_said(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    """People of whom the same things stay unsaid stand in one row."""
    words = told.wording
    yield Heading(plain(words.say("What must not be said to whom")), 1)
    kept = [one for one in plan.silences if one.unsaid or one.elsewhere]
    if not kept:
        yield open_question(words.say("What must the family not know? Nothing is noted yet."))
        return
    lead = words.say(
        "Say only what it is certain that somebody knows. A question can tell as well."
    )
    yield Paragraph(plain(lead), Kind.LEAD)
    alike: dict[tuple[tuple[Unsaid, ...], int], list[Silence]] = {}
    for one in kept:
        alike.setdefault((one.unsaid, one.elsewhere), []).append(one)
    rows = tuple(_silence(people, told) for people in alike.values())
    yield Table((words.say("To whom"), words.say("Not a word about")), rows, (30, 70))
    marks = " · ".join(f"{words.knowledge_mark(one)} {words.knowledge(one)}" for one in UNSAID)
    yield Paragraph(soft(marks), Kind.SMALL)


def face_saving(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("Giving way without losing face")), 1)
    yield from _noted(plan.face_saving, NoteKind.FACE_SAVING, told)


def stop_signals(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("When we stop at once")), 1)
    yield from _noted(plan.stop_signals, NoteKind.STOP_SIGNAL, told, method().stop_signals)


def fallback(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("If it fails: the same day")), 1)
    yield from escalation(plan.escalation, told)
    yield Paragraph(strong(say("Immediate danger: call 112.")))
    if not is_kept_from(plan.occasion.recipient, Withheld.SAFE_CONTACT):
        yield Heading(plain(say("Safe contact")), 3)
        yield from safe_ways(plan.safe_contact, told)
    if plan.tasks:
        yield Heading(plain(say("What is still to be done")), 3)
        yield task_table(plan.tasks, told)


def rules(found: Rules, told: Telling) -> Iterator[Block]:
    """Lines of the method, and under them where they come from, each source once."""
    words = told.wording
    for rule in found:
        yield Statement(BULLET, words.phrase(rule.text), "")
    sources = "; ".join(dict.fromkeys(words.phrase(rule.source) for rule in found))
    yield Paragraph(soft(words.say("Source: {source}").format(source=sources)), Kind.SMALL)


def note_question(kind: NoteKind, words: Wording) -> str:
    """What is asked where a kind of note is not there yet; empty where nothing has to be."""
    asked = {
        NoteKind.LAWFUL_LIMIT: words.say("Which other limits hold in this case?"),
        NoteKind.LOCATION: words.say("Which place is agreed? Write no address."),
        NoteKind.FACE_SAVING: words.say(
            "With which words can somebody give way without losing face? Who says them?"
        ),
        NoteKind.STOP_SIGNAL: words.say("Which other signals hold in this family?"),
    }
    return asked.get(kind, "")


def _noted(
    notes: tuple[Note, ...], kind: NoteKind, told: Telling, lines: Rules = ()
) -> Iterator[Block]:
    """First what holds in this case, then what holds always, then what is still asked."""
    yield from (note_line(note, told) for note in notes)
    if lines:
        yield from rules(lines, told)
    if not notes:
        yield open_question(note_question(kind, told.wording))


def _silence(people: list[Silence], told: Telling) -> tuple[Cell, ...]:
    words, one = told.wording, people[0]
    names = ", ".join(told.short[each.person] for each in people)
    said = [_unsaid(each, told) for each in one.unsaid]
    if one.elsewhere:
        count = words.say_count(
            "{count} fact that only the team knows",
            "{count} facts that only the team knows",
            one.elsewhere,
        )
        said.append(Paragraph(soft(count)))
    return (Paragraph(strong(names)),), tuple(said)


def _unsaid(one: Unsaid, told: Telling) -> Paragraph:
    words = told.wording
    fact = told.case.record(Collection.FACTS, one.fact)
    text = fact.text if isinstance(fact, Fact) else ""
    line = [Words(f"{words.knowledge_mark(one.state)} "), Words(text or words.say("unknown"))]
    if one.must_not_know:
        line.append(Words(f" · {words.say('must not know')}", Tone.STRONG))
    return Paragraph(tuple(line))
