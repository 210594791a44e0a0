"""What every part of the plan needs to speak: the case, the words and the names."""

from collections.abc import Mapping
from dataclasses import dataclass

from exports.evidence import evidence
from exports.kinship_words import kinship_words
from exports.names import full_names, short_names, victim
from exports.paper import Kind, Paragraph, Statement, unknown
from exports.wording import Wording
from risk import Case


@dataclass(frozen=True, slots=True)
class Telling:
    """One case, told in one language."""

    case: Case
    wording: Wording
    short: Mapping[str, str]
    full: Mapping[str, str]
    victim: str

    def kin(self, person: str) -> str:
        """What somebody is to the index person; empty where that is not known."""
        return kinship_words(self.case, person, self.wording)

    def statements(self, claims: tuple[str, ...]) -> tuple[Statement, ...]:
        """Each statement with its mark before it and its source under it."""
        return tuple(
            Statement(self.wording.reliability_mark(shown.reliability), shown.words, shown.caption)
            for shown in evidence(claims, self.case, self.wording, self.short)
        )


def telling(case: Case, wording: Wording) -> Telling:
    return Telling(
        case,
        wording,
        short_names(case, wording),
        full_names(case, wording),
        victim(case, wording),
    )


def open_question(text: str) -> Paragraph:
    """Something nobody knows yet, with the same weight as what is known."""
    return Paragraph(unknown(text), Kind.BODY)
