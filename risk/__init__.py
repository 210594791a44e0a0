"""What the case file means: the method, read from claims."""

from risk.case import Case
from risk.casefile import SCHEMA_ID, case_from, document_from, is_case_file
from risk.changes import Change, inverse
from risk.claims import AboutPerson, AboutTie, Claim, Rating, Reliability, Source, SourceKind
from risk.collections import SHAPES, Collection, Header
from risk.errors import CaseError, Dangling, Stale, StillNamed, UnsoundContent
from risk.knowledge import Fact, Knowledge, KnowledgeState
from risk.plans import Condition, Measure, Note, NoteKind, Task, TaskState, Voice
from risk.references import people_named, records_named
from risk.roles import Answer, Role, RoleCode

__all__ = [
    "SCHEMA_ID",
    "SHAPES",
    "AboutPerson",
    "AboutTie",
    "Answer",
    "Case",
    "CaseError",
    "Change",
    "Claim",
    "Collection",
    "Condition",
    "Dangling",
    "Fact",
    "Header",
    "Knowledge",
    "KnowledgeState",
    "Measure",
    "Note",
    "NoteKind",
    "Rating",
    "Reliability",
    "Role",
    "RoleCode",
    "Source",
    "SourceKind",
    "Stale",
    "StillNamed",
    "Task",
    "TaskState",
    "UnsoundContent",
    "Voice",
    "case_from",
    "document_from",
    "inverse",
    "is_case_file",
    "people_named",
    "records_named",
]
