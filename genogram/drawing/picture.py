"""What is to be drawn: a layout, the family, and a mark for every person.

All words come from outside; a picture knows no language.  What a mark leaves
empty is not drawn, and a person without a mark is drawn by name and shape only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from genogram.family import Family
from genogram.people import Person, PersonId
from genogram.placement.layout import Layout

WIDEST_LINE = 104.0
"""Names wrap beyond this many px; they are never shortened."""


class Awareness(StrEnum):
    """What somebody knows of the one secret that is being looked at."""

    KNOWS = "knows"
    SUSPECTS = "suspects"
    DOES_NOT_KNOW = "does_not_know"
    UNKNOWN = "unknown"


class Form(StrEnum):
    """How a tie is drawn; every form reads without colour."""

    INFLUENCE = "influence"
    STRONG_INFLUENCE = "strong_influence"
    PASSES_NEWS = "passes_news"
    THREAT = "threat"
    CLOSE = "close"
    SECRET = "secret"  # noqa: S105 - a secret relation, not a password
    PROMISED = "promised"
    CONFLICT = "conflict"
    CUT_OFF = "cut_off"
    CONTROL = "control"
    VIOLENCE = "violence"
    DEPENDENCE = "dependence"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What stands in, at and under the symbol of one person."""

    name: str = ""
    subline: str = ""
    age: str = ""
    badge: str = ""
    country: str = ""
    awareness: Awareness | None = None
    decides: bool = False
    index: bool = False
    deceased: bool = False
    placeholder: bool = False
    title: str = ""
    widest: float = WIDEST_LINE
    """Px beyond which the words under the symbol go on below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """A tie drawn as a curve over the family lines."""

    id: str
    origin: PersonId
    target: PersonId
    form: Form
    letter: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words around the symbols; a legend entry without words is left out."""

    title: str = ""
    outside: str = ""
    not_drawn: str = ""
    legend: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything that one drawing shows."""

    layout: Layout
    family: Family
    marks: Mapping[PersonId, Mark] = field(default_factory=dict)
    overlays: tuple[Overlay, ...] = ()
    words: Words = field(default_factory=Words)
    ties_not_drawn: int = 0

    def mark(self, person_id: PersonId) -> Mark:
        return self.marks.get(person_id) or plain_mark(self.family.person(person_id))


def plain_mark(person: Person) -> Mark:
    """A mark that says no more than the person's own record.

    Examples
    --------
    >>> plain_mark(Person(id="p1", placeholder=True)).age
    '?'
    """
    return Mark(
        name=person.short,
        age="?" if person.placeholder else "",
        deceased=person.has_died,
        placeholder=person.placeholder,
        title=person.called,
    )
