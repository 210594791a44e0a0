"""What the case file means: the method, read from claims."""

from risk.agreements import Agreement, Conclusion, Event, EventKind, Judgement, Matter
from risk.assessing import assess, threats_of
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
from risk.collections import SHAPES, CasePhase, Collection, Header
from risk.content import method
from risk.disagreeing import Disagreement, disagreements
from risk.edition import Component, Indicator, Method, Observation, Subject
from risk.errors import (
    CaseError,
    Dangling,
    NoSuchMeasure,
    NotInTheCase,
    Stale,
    StillNamed,
    UnsoundContent,
)
from risk.knowledge import (
    CircleOfKnowledge,
    Fact,
    FactKind,
    Knowledge,
    KnowledgeState,
    circle_of_knowledge,
)
from risk.leaks import Disclosure, KeepSmall, Leak, LeakStep
from risk.measure_content import catalogue, measures, read_catalogue, read_measures
from risk.measure_shapes import Caution, Circle, MeasureContent, Measures, Rule, Whom
from risk.plans import Condition, Decision, Measure, Note, NoteKind, Task, TaskState, Voice
from risk.published import case_from_published
from risk.published_file import is_published
from risk.reading import FileKind, Reading, read_case, reading_of
from risk.references import people_named, records_named
from risk.roles import Answer, Role, RoleCode
from risk.secrecy import leaks
from risk.silence import keep_small
from risk.telling import tell
from risk.weighed import Objection, Residual, Reveal, WeighAdvice, Weighing
from risk.weighing import Escalation, Scales, weigh

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
    "CasePhase",
    "Caution",
    "Change",
    "Circle",
    "CircleOfKnowledge",
    "Claim",
    "Collection",
    "Component",
    "Conclusion",
    "Condition",
    "Dangling",
    "Decision",
    "Disagreement",
    "Disclosure",
    "Escalation",
    "Event",
    "EventKind",
    "Fact",
    "FactKind",
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
    "Measures",
    "Method",
    "Named",
    "NoSuchMeasure",
    "NotInTheCase",
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
    "Rule",
    "Scales",
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
    "Whom",
    "Word",
    "assess",
    "case_from",
    "case_from_published",
    "catalogue",
    "check",
    "circle_of_knowledge",
    "disagreements",
    "document_from",
    "inverse",
    "is_case_file",
    "is_published",
    "keep_small",
    "leaks",
    "measures",
    "method",
    "people_named",
    "read_case",
    "read_catalogue",
    "read_measures",
    "reading_of",
    "records_named",
    "tell",
    "threats_of",
    "weigh",
]
