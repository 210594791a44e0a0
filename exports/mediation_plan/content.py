"""What belongs in a mediation plan: a selection from a case and its assessment, without words.

Whoever might be spoken with is selected only when the gate is possible, or when
a specialist opened the preparation; otherwise they are not in the plan at all.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exports.mediation_plan.conditions import Asked, answers
from exports.mediation_plan.sides import Side, sides
from exports.mediation_plan.silence import Silence, silences
from exports.occasion import Occasion
from exports.recipients import Withheld
from exports.safety_plan.content import day_of, from_the_top, notes_of, reviews
from exports.selecting import extract, is_kept_from
from genogram import PersonId
from risk import (
    Advice,
    Case,
    Conclusion,
    Disagreement,
    Event,
    EventKind,
    Judgement,
    Matter,
    Note,
    NoteKind,
    Task,
    TaskState,
    Voice,
    disagreements,
)
from risk.assessment import Assessment, Named, Opening, Part, Threat, Word
from risk.coverage import Coverage, coverage
from risk.talk_content import Turn

TURN_OF = {
    Part.DECIDES: Turn.DECISION_MAKER,
    Part.CARRIES_OUT: Turn.EXECUTOR,
    Part.ACTS_ALONE: Turn.EXECUTOR,
}
"""Who passes on or lures has no turn: word would travel, or somebody would be brought along."""


class Naming(StrEnum):
    """Whether candidates may be named, and under which heading."""

    NOT_NOW = "not_now"
    PREPARED = "prepared"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk in the order of talks."""

    person: PersonId
    turn: Turn


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who might be spoken with, who must be looked into first, and who never, with the reason."""

    openings: tuple[Opening, ...] = ()
    talks: tuple[Talk, ...] = ()
    explore: tuple[Named, ...] = ()
    excluded: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class MediationPlan:
    """Everything that stands in a mediation plan."""

    occasion: Occasion
    written_on: date | None
    advice: Advice
    objections: tuple[Asked, ...]
    missing: tuple[Asked, ...]
    disagreements: tuple[Disagreement, ...]
    judgement: Judgement | None
    naming: Naming
    opened: Event | None
    voice: tuple[Voice, ...]
    limits: tuple[Note, ...]
    sides: tuple[Side, ...]
    candidates: Candidates
    locations: tuple[Note, ...]
    silences: tuple[Silence, ...]
    face_saving: tuple[Note, ...]
    stop_signals: tuple[Note, ...]
    escalation: tuple[Note, ...]
    safe_contact: tuple[Note, ...]
    tasks: tuple[Task, ...]
    agreements: tuple[Coverage, ...]
    reviews: tuple[date, ...]
    edition: str
    strict: bool


def mediation_plan_content(case: Case, assessment: Assessment, occasion: Occasion) -> MediationPlan:
    """Gather the plan for whom it is; the day is the one given, or else the one of the case."""
    written_on = occasion.written_on or day_of(case)
    given = extract(case, occasion.recipient)
    judgement = _latest(case)
    naming = _naming(assessment, judgement, occasion)
    threats = _reported(assessment)
    candidates = _candidates(assessment, threats) if naming is not Naming.NOT_NOW else Candidates()
    gate = assessment.gate
    met = (*(talk.person for talk in candidates.talks), *(threat.person for threat in threats))
    return MediationPlan(
        occasion=occasion,
        written_on=written_on,
        advice=gate.advice if gate else Advice.NOT_NOW,
        objections=answers(
            gate.contraindications if gate else (), case.contraindications, case.as_of
        ),
        missing=answers(gate.missing if gate else (), case.preconditions, case.as_of),
        disagreements=disagreements(given),
        judgement=judgement,
        naming=naming,
        opened=_opened(given),
        voice=tuple(voice for voice in given.voice if voice.text),
        limits=notes_of(given, NoteKind.LAWFUL_LIMIT),
        sides=sides(given, threats, strict=assessment.strict),
        candidates=candidates,
        locations=notes_of(given, NoteKind.LOCATION),
        silences=silences(case, given, tuple(dict.fromkeys(met))),
        face_saving=notes_of(given, NoteKind.FACE_SAVING),
        stop_signals=notes_of(given, NoteKind.STOP_SIGNAL),
        escalation=notes_of(given, NoteKind.ESCALATION),
        safe_contact=notes_of(given, NoteKind.SAFE_CONTACT),
        tasks=tuple(task for task in given.tasks if _is_open(task)),
        agreements=coverage(given, assessment.threats),
        reviews=reviews(written_on),
        edition=assessment.edition,
        strict=assessment.strict,
    )


def _naming(assessment: Assessment, judgement: Judgement | None, occasion: Occasion) -> Naming:
    """Named only for who may read names; a professional's *not now* closes as the gate does."""
    if is_kept_from(occasion.recipient, Withheld.CANDIDATES):
        return Naming.NOT_NOW
    concluded = judgement is not None and judgement.conclusion is Conclusion.NOT_NOW
    if assessment.gate and assessment.gate.advice is Advice.POSSIBLE and not concluded:
        return Naming.POSSIBLE
    return Naming.PREPARED if occasion.prepared else Naming.NOT_NOW


def _latest(case: Case) -> Judgement | None:
    found = [one for one in case.judgements if one.about is Matter.MEDIATION]
    return found[-1] if found else None


def _opened(case: Case) -> Event | None:
    """Who opened the preparation last, and why."""
    found = [one for one in case.events if one.kind is EventKind.MEDIATION_PREPARED]
    return found[-1] if found else None


def _reported(assessment: Assessment) -> tuple[Threat, ...]:
    """Everybody of whose threat something stands, along the paths that they share."""
    return tuple(
        threat for threat in from_the_top(assessment.threats) if threat.word is not Word.TOO_LITTLE
    )


def _candidates(assessment: Assessment, threats: tuple[Threat, ...]) -> Candidates:
    turns = [(opening.person, Turn.RESTRAINER) for opening in assessment.openings]
    strong = (threat for threat in threats if threat.word in (Word.STRONG, Word.CLEAR))
    steps = [step for threat in strong for step in threat.path.steps if step.part in TURN_OF]
    turns += sorted(
        ((step.person, TURN_OF[step.part]) for step in steps),
        key=lambda turn: list(Turn).index(turn[1]),
    )
    first = dict(reversed(turns))
    return Candidates(
        openings=assessment.openings,
        talks=tuple(
            Talk(person, first[person]) for person in dict.fromkeys(who for who, _ in turns)
        ),
        explore=assessment.explore,
        excluded=assessment.excluded,
    )


def _is_open(task: Task) -> bool:
    return task.state not in (TaskState.DONE, TaskState.WEIGHING)
