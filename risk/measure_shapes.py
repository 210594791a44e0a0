"""What the method says of a measure, as values: who notices, what it reveals, which rules weigh it.

The words stand in ``method/measures.yaml``, where practitioners can change them;
every vocabulary here is closed, so that a rule can rely on it.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from risk.claims import Rating, Reliability
from risk.edition import File, Phrase, Shape
from risk.knowledge import FactKind

PROVENANCE = r"^(\[(S:[A-Z0-9]+|GK|I)\])+$"
"""Seen in a source, general knowledge that nobody has verified, or our own proposal."""

Source = Annotated[str, Field(min_length=1)]
Provenance = Annotated[str, Field(pattern=PROVENANCE)]


class Rule(StrEnum):
    """The closed list of rules that weigh a measure in a case; each is a function in Python."""

    PERSON_NOT_NAMED = "person_not_named"
    ONE_PERSON_ONLY = "one_person_only"
    REVEALS_SECRET = "reveals_secret"  # noqa: S105 a rule, no password
    INFORMS_STRONG_PATH = "informs_strong_path"
    BRINGS_WITHIN_REACH = "brings_within_reach"
    FOLLOWS_A_LURE = "follows_a_lure"
    RELIES_ON_PROMISE = "relies_on_promise"
    ENDS_WHILE_PATH_STAYS = "ends_while_path_stays"
    BEFORE_EXPERT = "before_expert"
    SAME_PRESSURE = "same_pressure"
    GATE_CLOSED = "gate_closed"
    PRESSURE_SHIFTS = "pressure_shifts"
    VICTIM_NOT_ASKED = "victim_not_asked"
    NEEDS_A_STORY = "needs_a_story"
    SEEN_IN_SYSTEMS = "seen_in_systems"


class Whom(StrEnum):
    """In which part a measure names somebody."""

    SUSPECT = "suspect"
    TOLD = "told"
    HOST = "host"
    GO_BETWEEN = "go_between"


class Circle(StrEnum):
    """Who notices a measure; *person* is whom it is about."""

    PERSON = "person"
    HOUSEHOLD = "household"
    FAMILY = "family"
    SCHOOL = "school"
    NEIGHBOURS = "neighbours"
    AGENCIES = "agencies"
    NOBODY = "nobody"


class Ending(StrEnum):
    """How a measure ends, so that nobody is surprised by it."""

    ON_A_DATE = "on_a_date"
    BY_DECISION = "by_decision"
    AT_ONCE = "at_once"
    STAYS = "stays"


class Undoing(StrEnum):
    """Whether what a measure does can be taken back."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Caution(Shape):
    """What to mind with a measure: one line, and one or two sentences."""

    head: Phrase
    text: Phrase
    source: Source
    provenance: Provenance


class RuleUse(Shape):
    """A rule that a measure names; `stops` when it is reason enough not to do it now."""

    rule: Rule
    stops: bool = False


class Effect(Shape):
    """What a measure does to one item, for as long as it lasts; never to what people want."""

    indicator: str
    of: Circle
    becomes: Rating
    reliability: Reliability = Reliability.CONFIRMED


class Outline(Shape):
    """The escalation test as far as the method can answer it, with where that comes from."""

    what: Phrase
    noticed: Phrase
    known: Phrase
    pressure: Phrase
    ending: Phrase
    undoing: Phrase
    source: Source
    provenance: Provenance


class MeasureContent(Shape):
    """What the method says of one kind of measure."""

    id: str = Field(min_length=1)
    label: Phrase
    group: str
    source: Source
    provenance: Provenance
    outline: Outline
    person: Whom | None = None
    noticed_by: tuple[Circle, ...] = Field(min_length=1)
    reveals: tuple[FactKind, ...] = ()
    ends: Ending
    reversible: Undoing
    rules: tuple[RuleUse, ...] = ()
    effects: tuple[Effect, ...] = ()
    instead: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()


class Group(Shape):
    """Measures that stand together on a page."""

    id: str = Field(min_length=1)
    label: Phrase


class RuleContent(Shape):
    """What a rule is called, and where it comes from; its sentences stand with the wording."""

    id: Rule
    label: Phrase
    source: Source
    provenance: Provenance


class Measures(File):
    groups: tuple[Group, ...] = Field(min_length=1)
    rules: tuple[RuleContent, ...] = Field(min_length=1)
    measures: tuple[MeasureContent, ...] = Field(min_length=1)
