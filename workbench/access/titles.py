"""How a case is listed for those who may see it."""

from dataclasses import dataclass
from datetime import datetime

from risk import Agreement, Header, Judgement, Role, Task


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTitle:
    """What the list of cases shows: the header, what is due or ends, who saved last and when.

    `unknown` counts the people of whom nobody knows yet whether they want harm.
    """

    case_id: str
    version: int
    header: Header
    tasks: tuple[Task, ...] = ()
    roles: tuple[Role, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    unknown: int = 0
    last_saved: datetime | None = None
    last_saved_by: str = ""
