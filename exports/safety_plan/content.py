"""What belongs in a safety plan: a selection from a case and its assessment, without words.

What is not selected is not in the document; nothing is covered afterwards.
The names of sources are decided on where the words are made.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from exports.occasion import Occasion
from exports.selecting import extract
from risk import Case, Measure, Note, NoteKind, Task, Voice
from risk.assessment import Ask, Assessment, AtRisk, Path, Question, Threat

REVIEWED_AFTER_MONTHS = (3, 12)
QUESTIONS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class SharedPath:
    """One threat path with everybody who has a part in it, in order of rank."""

    path: Path
    threats: tuple[Threat, ...]
    questions: tuple[Question, ...]
    more_questions: int


@dataclass(frozen=True, slots=True)
class SafetyPlan:
    """Everything that stands in a safety plan."""

    occasion: Occasion
    written_on: date | None
    reviews: tuple[date, ...]
    tasks: tuple[Task, ...]
    measures: tuple[Measure, ...]
    people_at_risk: tuple[AtRisk, ...]
    voice: tuple[Voice, ...]
    safe_contact: tuple[Note, ...]
    escalation: tuple[Note, ...]
    threats: tuple[Threat, ...]
    paths: tuple[SharedPath, ...]
    ask: tuple[Ask, ...]
    edition: str
    strict: bool


def safety_plan_content(case: Case, assessment: Assessment, occasion: Occasion) -> SafetyPlan:
    """Gather the plan for whom it is; the day is the one given, or else the one of the case."""
    written_on = occasion.written_on or day_of(case)
    given = extract(case, occasion.recipient)
    threats = tuple(from_the_top(assessment.threats))
    return SafetyPlan(
        occasion=occasion,
        written_on=written_on,
        reviews=reviews(written_on),
        tasks=given.tasks,
        measures=given.measures,
        people_at_risk=assessment.people_at_risk,
        voice=tuple(voice for voice in given.voice if voice.text),
        safe_contact=notes_of(given, NoteKind.SAFE_CONTACT),
        escalation=notes_of(given, NoteKind.ESCALATION),
        threats=threats,
        paths=tuple(_paths(threats, assessment)),
        ask=assessment.ask,
        edition=assessment.edition,
        strict=assessment.strict,
    )


def reviews(written_on: date | None) -> tuple[date, ...]:
    """The days on which a plan is looked at again at the latest.

    Examples
    --------
    >>> [str(day) for day in reviews(date(2026, 11, 30))]
    ['2027-02-28', '2027-11-30']
    """
    if written_on is None:
        return ()
    return tuple(written_on + relativedelta(months=months) for months in REVIEWED_AFTER_MONTHS)


def day_of(case: Case) -> date | None:
    moment = case.as_of
    return moment.earliest if moment and moment.earliest == moment.latest else None


def notes_of(case: Case, kind: NoteKind) -> tuple[Note, ...]:
    return tuple(note for note in case.notes if note.kind is kind and note.text)


def from_the_top(threats: tuple[Threat, ...]) -> Iterator[Threat]:
    """In order of rank; those who share a path as they stand on it, who decides first."""
    order = list(dict.fromkeys(threat.path.people for threat in threats))
    yield from sorted(
        threats,
        key=lambda one: (
            one.rank,
            order.index(one.path.people),
            one.path.people.index(one.person),
        ),
    )


def _paths(threats: tuple[Threat, ...], assessment: Assessment) -> Iterator[SharedPath]:
    for people in dict.fromkeys(threat.path.people for threat in threats):
        sharing = tuple(one for one in threats if one.path.people == people)
        asked = tuple(_most_telling(sharing, assessment))
        yield SharedPath(
            path=sharing[0].path,
            threats=sharing,
            questions=asked[:QUESTIONS_SHOWN],
            more_questions=len(asked[QUESTIONS_SHOWN:]),
        )


def _most_telling(threats: tuple[Threat, ...], assessment: Assessment) -> Iterator[Question]:
    """First what would settle most, then by what an answer changes, then as they come."""
    open_items = dict.fromkeys(question for threat in threats for question in threat.questions)
    settling = [threat.would_settle for threat in threats if threat.would_settle]
    ranked = [gap.question for gap in assessment.gaps if gap.question in open_items]
    yield from dict.fromkeys((*settling, *ranked, *open_items))
