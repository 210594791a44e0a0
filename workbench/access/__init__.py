"""Who works here, and who may see which case."""

from workbench.access.actors import Actor, Purpose
from workbench.access.errors import AccessError, NoSuchCase, NotKept
from workbench.access.ledger import Act, ActKind
from workbench.access.log import Deed, LogEntry, Outcome
from workbench.access.membership import loggable, may
from workbench.access.titles import CaseTitle

__all__ = [
    "AccessError",
    "Act",
    "ActKind",
    "Actor",
    "CaseTitle",
    "Deed",
    "LogEntry",
    "NoSuchCase",
    "NotKept",
    "Outcome",
    "Purpose",
    "loggable",
    "may",
]
