"""Tasks, notes, the victim's own words and roles from typed values, and back."""

from collections.abc import Mapping

from genogram import PersonId
from risk import Answer, Note, NoteKind, Role, RoleCode, Task, TaskState, Voice
from workbench.desk.entering.fields import choice, date, needed, text

MANY = "\n"


def task_from(values: Mapping[str, str], task_id: str) -> Task:
    return Task(
        id=task_id,
        what=needed(values, "what"),
        who=text(values, "who"),
        when=date(values, "when"),
        must_not_know=tuple(PersonId(p) for p in text(values, "must_not_know").split(MANY) if p),
        state=choice(values, "state", TaskState),
        measure=text(values, "measure") or None,
    )


def fields_of_task(task: Task) -> dict[str, str]:
    return {
        "what": task.what,
        "who": task.who,
        "when": str(task.when or ""),
        "must_not_know": MANY.join(task.must_not_know),
        "state": task.state.value,
        "measure": task.measure or "",
    }


def note_from(values: Mapping[str, str], note_id: str) -> Note:
    return Note(
        id=note_id,
        kind=choice(values, "kind", NoteKind),
        text=needed(values, "text"),
        date=date(values, "date"),
    )


def voice_from(values: Mapping[str, str], voice_id: str) -> Voice:
    return Voice(
        id=voice_id,
        text=needed(values, "text"),
        date=date(values, "date"),
        heard_by=text(values, "heard_by"),
    )


def role_from(values: Mapping[str, str], person: str, role_id: str, by: str) -> Role:
    return Role(
        id=role_id,
        person=PersonId(person),
        role=choice(values, "role", RoleCode),
        evidence_for=tuple(c for c in text(values, "for").split(MANY) if c),
        evidence_against=tuple(c for c in text(values, "against").split(MANY) if c),
        under_duress=choice(values, "under_duress", Answer),
        by=by,
        valid_until=date(values, "valid_until"),
    )
