"""How a case is listed for those who may see it."""

from dataclasses import dataclass
from datetime import datetime

from risk import Header, Task


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTitle:
    """What the list of cases shows: the header, the tasks, who saved last and when."""

    case_id: str
    header: Header
    tasks: tuple[Task, ...] = ()
    last_saved: datetime | None = None
    last_saved_by: str = ""
