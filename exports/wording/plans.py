"""Words for what is agreed."""

from exports.wording.dates import DateWords
from risk import CasePhase, NoteKind, TaskState


class PlanWords(DateWords):
    def task_state(self, state: TaskState) -> str:
        match state:
            case TaskState.TO_DO:
                return self.say("to do")
            case TaskState.BUSY:
                return self.say("under way")
            case TaskState.DONE:
                return self.say("done")
            case TaskState.WEIGHING:
                return self.say("being weighed")

    def phase(self, phase: CasePhase) -> str:
        match phase:
            case CasePhase.INTAKE:
                return self.say("intake")
            case CasePhase.ANALYSIS:
                return self.say("analysis")
            case CasePhase.ACUTE:
                return self.say("acute")
            case CasePhase.PLAN:
                return self.say("plan under way")
            case CasePhase.MONITORING:
                return self.say("monitoring")
            case CasePhase.CLOSED:
                return self.say("closed")

    def task_mark(self, state: TaskState) -> str:
        """A square that is full, half or empty; it never stands without its word."""
        match state:
            case TaskState.DONE:
                return "■"
            case TaskState.BUSY:
                return "◧"
            case TaskState.TO_DO | TaskState.WEIGHING:
                return "□"

    def note_kind(self, kind: NoteKind) -> str:
        match kind:
            case NoteKind.GENERAL:
                return self.say("remark")
            case NoteKind.SAFE_CONTACT:
                return self.say("safe contact")
            case NoteKind.ESCALATION:
                return self.say("when it escalates")
            case NoteKind.LAWFUL_LIMIT:
                return self.say("limit of the law")
            case NoteKind.LOCATION:
                return self.say("place for a talk")
            case NoteKind.FACE_SAVING:
                return self.say("words that save face")
            case NoteKind.STOP_SIGNAL:
                return self.say("signal to stop")
