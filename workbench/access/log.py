"""The access log: who did what, where, why, when, and how it ended.

An entry names things by id.  It holds no field values and no search terms, so
that reading the log tells nothing about a family.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workbench.access.actors import Purpose


class Deed(StrEnum):
    """Everything a professional can do, as it stands in log and ledger."""

    LIST_CASES = "list_cases"
    OPEN_CASE = "open_case"
    CREATE_CASE = "create_case"
    ADMIT = "admit"
    ADD_PERSON = "add_person"
    AMEND = "amend"
    RECORD = "record"
    REMOVE = "remove"
    STATE_CLAIMS = "state_claims"
    PREPARE_MEDIATION = "prepare_mediation"
    UNDO = "undo"
    REDO = "redo"
    TAKE_OUT = "take_out"
    ACCEPT_IMPORT = "accept_import"
    HAND_OVER = "hand_over"
    CHOOSE_LANGUAGE = "choose_language"
    BACK_UP = "back_up"
    RESTORE = "restore"
    REKEY = "rekey"
    ACCEPT_LOG = "accept_log"


class Outcome(StrEnum):
    """*Denied*: not their case, or no case.  *Refused*: the case would not hold together."""

    DONE = "done"
    DENIED = "denied"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One row of the log; `thing` is a document, or collection and id of a record."""

    actor: str
    case_id: str | None
    thing: str
    purpose: Purpose
    deed: Deed
    outcome: Outcome
    at: datetime
