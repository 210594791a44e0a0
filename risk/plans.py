"""What is agreed: measures weighed, tasks with a name and a day, and what was concluded."""

from enum import StrEnum

from genogram import PartialDate, PersonId, Record
from risk.roles import Answer


class TaskState(StrEnum):
    TO_DO = "to_do"
    BUSY = "busy"
    DONE = "done"
    WEIGHING = "weighing"


class Decision(StrEnum):
    """What may be decided on a measure; older files hold words of their own."""

    INCLUDED = "included"
    DECLINED = "declined"


class Measure(Record):
    """A measure considered for this case; the decision is a professional's."""

    measure: str
    person: PersonId | None = None
    wanted: Answer = Answer.UNKNOWN
    """Whether the victim wants it, said by the victim alone."""
    decision: str = ""
    """A `Decision`, or words that somebody wrote down."""
    reason: str = ""
    by: str = ""
    date: PartialDate | None = None


class Task(Record):
    """Who does what, by when, and who must not know."""

    what: str = ""
    who: str = ""
    when: PartialDate | None = None
    must_not_know: tuple[PersonId, ...] = ()
    state: TaskState = TaskState.TO_DO
    measure: str | None = None


class Condition(Record):
    """The answer to one precondition or contra-indication of mediation."""

    answer: Answer = Answer.UNKNOWN
    date: PartialDate | None = None


class NoteKind(StrEnum):
    GENERAL = "general"
    SAFE_CONTACT = "safe_contact"
    ESCALATION = "escalation"
    """What to do when the plan goes wrong; for mediation, the same day."""
    LAWFUL_LIMIT = "lawful_limit"
    """An outcome that mediation may not have."""
    LOCATION = "location"
    """Where a talk may take place; never an address."""
    FACE_SAVING = "face_saving"
    """Words with which somebody can give way without losing face."""
    STOP_SIGNAL = "stop_signal"
    """What breaks a mediation off."""


class Note(Record):
    """A remark that scores nothing."""

    kind: NoteKind = NoteKind.GENERAL
    person: PersonId | None = None
    text: str = ""
    source: str | None = None
    date: PartialDate | None = None


class Voice(Record):
    """What the victim wants or does not want, in their own words."""

    text: str = ""
    date: PartialDate | None = None
    heard_by: str = ""
