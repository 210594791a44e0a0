"""The first page: what is agreed, for whom, what they want, and what to do when it goes wrong."""

from collections.abc import Iterator
from datetime import date

from exports.paper import (
    Block,
    Cell,
    Facts,
    Heading,
    Line,
    Paragraph,
    Statement,
    Table,
    Tone,
    Words,
    plain,
    soft,
    strong,
    unknown,
)
from exports.recipients import Withheld
from exports.safety_plan.content import REVIEWED_AFTER_MONTHS, SafetyPlan
from exports.safety_plan.telling import Telling, open_question
from exports.selecting import is_kept_from
from risk import Note, Task, TaskState, Voice

SHARES = (36, 19, 14, 18, 13)
BULLET = "•"
QUOTES = ("‘", "“", '"', "'", "„")


def agreements(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    if not plan.tasks and is_kept_from(plan.occasion.recipient, Withheld.TASKS):
        return
    yield Heading(plain(say("What we agree")), 1)
    if not plan.tasks:
        yield open_question(say("There are no agreements yet. What do we arrange first?"))
        return
    yield task_table(plan.tasks, told)


def task_table(tasks: tuple[Task, ...], told: Telling) -> Table:
    say = told.wording.say
    head = (say("What"), say("Who"), say("When"), say("Must not know"), say("State"))
    return Table(head, tuple(_task(task, told) for task in tasks), SHARES)


def when_it_goes_wrong(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("If it goes wrong")), 1)
    yield from escalation(plan.escalation, told)
    yield Paragraph(strong(say("Immediate danger: call 112.")))


def escalation(notes: tuple[Note, ...], told: Telling) -> Iterator[Block]:
    yield from (note_line(note, told) for note in notes)
    if not notes:
        asked = told.wording.say("Nothing is agreed for when it escalates. Who does what?")
        yield open_question(asked)


def for_whom(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("For whom")), 1)
    if plan.people_at_risk:
        yield Facts(tuple(_at_risk(plan, told)))
    else:
        yield open_question(say("The file names nobody who is at risk yet. Who is this plan for?"))


def what_they_want(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    yield from in_their_own_words(plan.voice, told)


def in_their_own_words(voice: tuple[Voice, ...], told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("What {name} wants").format(name=told.victim)), 1)
    yield from (_voice(one, told) for one in voice)
    if not voice:
        asked = say("What does {name} want, and what absolutely not?")
        yield open_question(asked.format(name=told.victim))


def safe_contact(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    if is_kept_from(plan.occasion.recipient, Withheld.SAFE_CONTACT):
        return
    yield Heading(plain(told.wording.say("Safe contact")), 1)
    yield from safe_ways(plan.safe_contact, told)


def safe_ways(notes: tuple[Note, ...], told: Telling) -> Iterator[Block]:
    yield from (note_line(note, told) for note in notes)
    if not notes:
        asked = told.wording.say("How and when can {name} be reached without anybody noticing?")
        yield open_question(asked.format(name=told.victim))


def looked_at_again(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    yield from review_days(plan.reviews, told)
    yield Paragraph(plain(told.wording.say("And whenever something important changes.")))


def review_days(reviews: tuple[date, ...], told: Telling) -> Iterator[Block]:
    words = told.wording
    yield Heading(plain(words.say("Look at it again")), 1)
    after = [
        words.say_count("after {count} month", "after {count} months", months)
        for months in REVIEWED_AFTER_MONTHS
    ]
    days = [words.full_date(day) for day in reviews] or [words.say("day unknown")] * len(after)
    for day, when in zip(days, after, strict=True):
        yield Paragraph((*strong(day), *plain(f" · {when}")))


def _task(task: Task, told: Telling) -> tuple[Cell, ...]:
    words = told.wording
    who = plain(task.who) if task.who.strip() else unknown(words.say("who?"))
    state = f"{words.task_mark(task.state)} {words.task_state(task.state)}"
    what = strong(task.what) if task.what.strip() else unknown(words.say("what?"))
    lines = (what, who, _day(task, told), _must_not_know(task, told), plain(state))
    return tuple((Paragraph(line),) for line in lines)


def _day(task: Task, told: Telling) -> Line:
    if task.when:
        return plain(told.wording.date(task.when))
    return soft("–") if _needs_no_answer(task) else unknown(told.wording.say("when?"))


def _must_not_know(task: Task, told: Telling) -> Line:
    if task.must_not_know:
        return plain(", ".join(told.short[person] for person in task.must_not_know))
    return soft("–") if _needs_no_answer(task) else unknown(told.wording.say("who must not?"))


def _needs_no_answer(task: Task) -> bool:
    """What is only weighed has no day yet; what is done has had its day."""
    return task.state in (TaskState.WEIGHING, TaskState.DONE)


def _at_risk(plan: SafetyPlan, told: Telling) -> Iterator[tuple[str, Cell]]:
    """A row for each reason; who has several stands in several, so that none is missed.

    What somebody did or said stays out: on paper it could reach who must not know.
    """
    threatening = {threat.person for threat in plan.threats}
    for because in dict.fromkeys(entry.because for entry in plan.people_at_risk):
        people = [entry.person for entry in plan.people_at_risk if entry.because is because]
        line: list[Words] = []
        for person in dict.fromkeys(people):
            line += [Words(", ")] if line else []
            line.append(Words(told.full[person], Tone.STRONG))
            if person in threatening:
                also = told.wording.say("also a source of threat")
                line.append(Words(f" ({also})", Tone.SOFT))
        yield told.wording.at_risk_as(because), (Paragraph(tuple(line)),)


def _voice(voice: Voice, told: Telling) -> Statement:
    words = told.wording
    said = voice.text if voice.text.startswith(QUOTES) else words.quoted(voice.text)
    heard = words.say("heard by {who}").format(who=voice.heard_by) if voice.heard_by else ""
    day = words.full_date(voice.date) if voice.date else words.say("date unknown")
    return Statement(BULLET, said, " · ".join(filter(None, (heard, day))))


def note_line(note: Note, told: Telling) -> Statement:
    words = told.wording
    day = words.full_date(note.date) if note.date else ""
    return Statement(BULLET, note.text, words.say("noted on {day}").format(day=day) if day else "")
