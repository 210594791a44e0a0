"""The ledger: every change of a case as an act that can be taken back.

Acts are only ever added.  To undo is a new act that names the one it takes
back, so the ledger holds the whole history and what stands now follows from it.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workbench.access.actors import Purpose
from workbench.access.log import Deed


class ActKind(StrEnum):
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Who changed a case, why and when; `version` counts the acts of one case from 1."""

    id: str
    case_id: str
    version: int
    actor: str
    purpose: Purpose
    deed: Deed
    thing: str
    at: datetime
    kind: ActKind = ActKind.DO
    of: str | None = None
