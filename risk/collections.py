"""The collections of a case and the shape of their records."""

from enum import StrEnum

from pydantic import Field

from genogram import Parentage, PartialDate, Partnership, Person, PersonId, Record, Tie
from risk.agreements import Agreement, Event, Judgement
from risk.claims import Claim, Source
from risk.knowledge import Fact, Knowledge
from risk.plans import Condition, Measure, Note, Task, Voice
from risk.roles import Role

HEADER_ID = "case"


class Collection(StrEnum):
    """Where a record stands in the case file."""

    CASE = "case"
    PEOPLE = "people"
    PARENTAGES = "parentages"
    PARTNERSHIPS = "partnerships"
    TIES = "ties"
    SOURCES = "sources"
    CLAIMS = "claims"
    ROLES = "roles"
    FACTS = "facts"
    KNOWLEDGE = "knowledge"
    HYPOTHESES = "hypotheses"
    PRECONDITIONS = "preconditions"
    CONTRAINDICATIONS = "contraindications"
    SCENARIOS = "scenarios"
    JUDGEMENTS = "judgements"
    MEASURES = "measures"
    TASKS = "tasks"
    AGREEMENTS = "agreements"
    EVENTS = "events"
    VOICE = "voice"
    NOTES = "notes"


class CasePhase(StrEnum):
    """Where a case stands, as a professional says; nothing follows from it."""

    INTAKE = "intake"
    ANALYSIS = "analysis"
    ACUTE = "acute"
    PLAN = "plan"
    MONITORING = "monitoring"
    CLOSED = "closed"


class Header(Record):
    """What the case is called and whom it is about."""

    id: str = HEADER_ID
    reference: str = ""
    name: str = ""
    as_of: PartialDate | None = None
    index: PersonId | None = None
    forms: tuple[str, ...] = Field(default=())
    training: bool = False
    phase: CasePhase | None = None


SHAPES: dict[Collection, type[Record]] = {
    Collection.CASE: Header,
    Collection.PEOPLE: Person,
    Collection.PARENTAGES: Parentage,
    Collection.PARTNERSHIPS: Partnership,
    Collection.TIES: Tie,
    Collection.SOURCES: Source,
    Collection.CLAIMS: Claim,
    Collection.ROLES: Role,
    Collection.FACTS: Fact,
    Collection.KNOWLEDGE: Knowledge,
    Collection.HYPOTHESES: Record,
    Collection.PRECONDITIONS: Condition,
    Collection.CONTRAINDICATIONS: Condition,
    Collection.SCENARIOS: Record,
    Collection.JUDGEMENTS: Judgement,
    Collection.MEASURES: Measure,
    Collection.TASKS: Task,
    Collection.AGREEMENTS: Agreement,
    Collection.EVENTS: Event,
    Collection.VOICE: Voice,
    Collection.NOTES: Note,
}
"""Collections whose shape a later edition will fix hold plain records."""
