"""What every sheet needs to speak: the case, the words, the names and the layout."""

from collections.abc import Mapping
from dataclasses import dataclass

from exports.names import full_names, victim
from exports.spreadsheet import Column, Row, Sheet
from exports.wording import Wording
from genogram import PartialDate
from risk import Case
from risk.edition import Phrase
from risk.workbook import layout

LONG = 44
WIDE = frozenset({"text", "indicator", "value"})
"""Columns with sentences in them."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One case, told in one language."""

    case: Case
    words: Wording
    names: Mapping[str, str]
    victim: str

    def phrase(self, phrase: Phrase) -> str:
        return self.words.phrase(phrase)

    def word(self, words: str, code: str | None) -> str:
        """The word of the layout for a code, which the reader knows too."""
        return self.phrase(layout().words[words][code]) if code else ""

    def yes(self, answer: bool | None) -> str:  # noqa: FBT001 an answer
        return "" if answer is None else self.word("yes_or_no", "yes" if answer else "no")

    def name(self, person: str | None) -> str:
        return self.names[person] if person else ""

    def everybody(self, people: tuple[str, ...]) -> str:
        return ", ".join(self.names[person] for person in people)

    def date(self, moment: PartialDate | None) -> str:
        return self.words.date(moment) if moment else ""

    def laid_out(self, key: str, rows: tuple[Row, ...]) -> Sheet:
        """A sheet of the layout, under the headings by which it is read back."""
        sheet = layout().sheets[key]
        columns = (
            Column(self.phrase(title), LONG if column in WIDE else 24)
            for column, title in sheet.columns.items()
        )
        return Sheet(self.phrase(sheet.title), tuple(columns), rows)


def telling(case: Case, words: Wording) -> Telling:
    return Telling(case, words, full_names(case, words), victim(case, words))


def verbatim(moment: PartialDate | None) -> str:
    """A date in the words in which it was given."""
    return str(moment) if moment else ""
