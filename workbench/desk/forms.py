"""Forms: what is being asked, what was typed, and what is wrong with it.

A form survives a refusal with everything that was typed; what is wrong stands
at its field.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class FormKind(StrEnum):
    """What a form asks for."""

    CASE = "case"
    CASE_FROM_FILE = "case_from_file"
    RELATIVE = "relative"
    PERSON = "person"
    TIE = "tie"
    STATEMENT = "statement"
    ROLE = "role"
    TASK = "task"
    NOTE = "note"
    VOICE = "voice"
    FACT = "fact"
    KNOWLEDGE = "knowledge"
    CONDITION = "condition"
    PREPARATION = "preparation"
    DECISION = "decision"
    AGREEMENT = "agreement"
    MEASURE = "measure"
    DOCUMENT = "document"
    KEYS = "keys"


class Wrong(StrEnum):
    """What can be wrong with a field."""

    EMPTY = "empty"
    DATE = "date"
    COUNTRY = "country"
    SAME_PERSON = "same_person"
    CHOOSE = "choose"
    TOO_EARLY = "too_early"


@dataclass(frozen=True, slots=True)
class Form:
    """One question to the user; `subject` is the id it is about.

    `person` is who was selected when it was asked: an answer stays theirs, whoever
    is selected by the time it is handed in.
    """

    kind: FormKind
    subject: str = ""
    person: str = field(default="", kw_only=True)
    values: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, Wrong] = field(default_factory=dict)
    typed: bool = field(default=False, kw_only=True)
    """Whether somebody began to answer."""

    def filled(self, values: Mapping[str, str]) -> "Form":
        """The same question with what is typed now; an unticked box sends nothing."""
        typed = self.typed or dict(values) != dict(self.values)
        return replace(self, values=dict(values), wrong={}, typed=typed)

    def refused(self, wrong: Mapping[str, Wrong]) -> "Form":
        return replace(self, wrong=dict(wrong))


class Refused(Exception):
    """Typed values cannot become a record; says what is wrong with which field."""

    def __init__(self, **wrong: Wrong) -> None:
        self.wrong = wrong
        super().__init__(", ".join(f"{name}: {reason}" for name, reason in wrong.items()))
