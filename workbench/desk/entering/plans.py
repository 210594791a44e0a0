"""Tasks, notes, the victim's own words and roles from typed values, and back.

What a form does not show is kept.
"""

from collections.abc import Mapping

from genogram import PersonId
from risk import Answer, CasePhase, Header, Note, NoteKind, Role, RoleCode, Task, TaskState, Voice
from workbench.desk.entering.fields import MANY, choice, date, many, needed, text, together

Values = Mapping[str, str]


def task_from(values: Values, task_id: str, before: Task | None = None) -> Task:
    start = before or Task(id=task_id)
    typed = together(
        {
            "what": lambda: needed(values, "what"),
            "who": lambda: text(values, "who"),
            "when": lambda: date(values, "when", start.when),
            "must_not_know": lambda: tuple(map(PersonId, many(values, "must_not_know"))),
            "state": lambda: choice(values, "state", TaskState),
            "measure": lambda: text(values, "measure") or None,
        }
    )
    return start.model_copy(update=typed)


def fields_of_task(task: Task) -> dict[str, str]:
    return {
        "what": task.what,
        "who": task.who,
        "when": str(task.when or ""),
        "must_not_know": MANY.join(task.must_not_know),
        "state": task.state.value,
        "measure": task.measure or "",
    }


def note_from(values: Values, note_id: str, before: Note | None = None) -> Note:
    start = before or Note(id=note_id)
    typed = together(
        {
            "kind": lambda: choice(values, "kind", NoteKind),
            "text": lambda: needed(values, "text"),
            "date": lambda: date(values, "date", start.date),
        }
    )
    return start.model_copy(update=typed)


def voice_from(values: Values, voice_id: str, before: Voice | None = None) -> Voice:
    start = before or Voice(id=voice_id)
    typed = together(
        {
            "text": lambda: needed(values, "text"),
            "date": lambda: date(values, "date", start.date),
            "heard_by": lambda: text(values, "heard_by"),
        }
    )
    return start.model_copy(update=typed)


def role_from(values: Values, start: Role | None, person: str, role_id: str, by: str) -> Role:
    """A role as a professional writes it down now: whoever writes, it is theirs."""
    typed = together(
        {
            "role": lambda: choice(values, "role", RoleCode),
            "evidence_for": lambda: many(values, "for"),
            "evidence_against": lambda: many(values, "against"),
            "under_duress": lambda: choice(values, "under_duress", Answer),
            "valid_until": lambda: date(values, "valid_until", start and start.valid_until),
        }
    )
    role = start or Role(id=role_id, person=PersonId(person), role=typed["role"])
    return role.model_copy(update={**typed, "by": by})


def header_from(values: Values, start: Header) -> Header:
    """What the case is called and where it stands; whom it is about stays."""
    typed = together(
        {
            "reference": lambda: needed(values, "reference"),
            "name": lambda: text(values, "name"),
            "phase": lambda: choice(values, "phase", CasePhase) if text(values, "phase") else None,
            "forms": lambda: many(values, "forms"),
        }
    )
    return start.model_copy(update=typed)
