"""What the case file means: the method, read from claims."""

from risk.agreements import Agreement, Conclusion, Event, EventKind, Judgement, Matter
from risk.assessing import assess
from risk.assessment import (
    Advice,
    Ask,
    Assessment,
    AtRisk,
    Because,
    Bounds,
    Gap,
    Gate,
    Named,
    Opening,
    Part,
    Path,
    Question,
    Step,
    Succession,
    Threat,
    Word,
)
from risk.case import Case
from risk.casefile import SCHEMA_ID, case_from, document_from, is_case_file
from risk.changes import Change, inverse
from risk.checking import check
from risk.claims import AboutPerson, AboutTie, Claim, Rating, Reliability, Source, SourceKind
from risk.collections import SHAPES, Collection, Header
from risk.content import method
from risk.edition import Component, Indicator, Method, Observation, Subject
from risk.errors import CaseError, Dangling, Stale, StillNamed, UnsoundContent
from risk.knowledge import Fact, Knowledge, KnowledgeState
from risk.leaks import Disclosure, KeepSmall, Leak, LeakStep
from risk.measure_content import Caution, MeasureContent, measures, read_measures
from risk.plans import Condition, Measure, Note, NoteKind, Task, TaskState, Voice
from risk.published import case_from_published
from risk.published_file import is_published
from risk.reading import FileKind, Reading, read_case, reading_of
from risk.references import people_named, records_named
from risk.roles import Answer, Role, RoleCode
from risk.weighed import Objection, Residual, Reveal, WeighAdvice, Weighing

__all__ = [
    "SCHEMA_ID",
    "SHAPES",
    "AboutPerson",
    "AboutTie",
    "Advice",
    "Agreement",
    "Answer",
    "Ask",
    "Assessment",
    "AtRisk",
    "Because",
    "Bounds",
    "Case",
    "CaseError",
    "Caution",
    "Change",
    "Claim",
    "Collection",
    "Component",
    "Conclusion",
    "Condition",
    "Dangling",
    "Disclosure",
    "Event",
    "EventKind",
    "Fact",
    "FileKind",
    "Gap",
    "Gate",
    "Header",
    "Indicator",
    "Judgement",
    "KeepSmall",
    "Knowledge",
    "KnowledgeState",
    "Leak",
    "LeakStep",
    "Matter",
    "Measure",
    "MeasureContent",
    "Method",
    "Named",
    "Note",
    "NoteKind",
    "Objection",
    "Observation",
    "Opening",
    "Part",
    "Path",
    "Question",
    "Rating",
    "Reading",
    "Reliability",
    "Residual",
    "Reveal",
    "Role",
    "RoleCode",
    "Source",
    "SourceKind",
    "Stale",
    "Step",
    "StillNamed",
    "Subject",
    "Succession",
    "Task",
    "TaskState",
    "Threat",
    "UnsoundContent",
    "Voice",
    "WeighAdvice",
    "Weighing",
    "Word",
    "assess",
    "case_from",
    "case_from_published",
    "check",
    "document_from",
    "inverse",
    "is_case_file",
    "is_published",
    "measures",
    "method",
    "people_named",
    "read_case",
    "read_measures",
    "reading_of",
    "records_named",
]
