"""Words for what is agreed."""

from exports.wording.dates import DateWords
from risk import NoteKind, TaskState


class PlanWords(DateWords):
    def task_state(self, state: TaskState) -> str:
        match state:
            case TaskState.TO_DO:
                return self._("to do")
            case TaskState.BUSY:
                return self._("under way")
            case TaskState.DONE:
                return self._("done")
            case TaskState.WEIGHING:
                return self._("being weighed")

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
                return self._("remark")
            case NoteKind.SAFE_CONTACT:
                return self._("safe contact")
            case NoteKind.ESCALATION:
                return self._("when it escalates")
