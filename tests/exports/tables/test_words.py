"""The words in a workbook are the words of every other document."""

import pytest

from exports import LANGUAGES, Wording
from genogram import Ending, Gender, NameKind, Origin, PartnershipKind, TieKind
from risk import Answer, Rating, Reliability, Source, SourceKind
from risk.workbook import layout

KINDS = {
    "gender": (Gender, Wording.gender),
    "name_kind": (NameKind, Wording.name_kind),
    "origin": (Origin, Wording.origin),
    "partnership": (PartnershipKind, Wording.partnership),
    "ending": (Ending, Wording.ending),
    "tie": (TieKind, Wording.tie),
    "rating": (Rating, Wording.rating),
    "reliability": (Reliability, Wording.reliability),
    "source_kind": (SourceKind, Wording.source_kind),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_code_has_the_word_of_the_wording(kind, language):
    codes, say = KINDS[kind]
    words = Wording(language)

    told = {code: words.phrase(phrase) for code, phrase in layout().words[kind].items()}

    assert told == {code.value: say(words, code) for code in codes}


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_no_and_sealed_are_said_as_everywhere(language):
    words = Wording(language)

    told = {code: words.phrase(phrase) for code, phrase in layout().words["yes_or_no"].items()}

    assert told == {"yes": words.answer(Answer.YES), "no": words.answer(Answer.NO)}
    sealed = words.phrase(layout().words["sealed"]["sealed"])
    assert sealed == words.source(Source(id="s", sealed=True))


@pytest.mark.parametrize("kind", layout().words)
def test_no_word_stands_for_two_codes(kind):
    phrases = layout().words[kind].values()

    for said in ([one.nl for one in phrases], [one.en for one in phrases]):
        assert len(set(said)) == len(said)


def test_no_heading_of_a_sheet_stands_for_two_columns():
    for sheet in layout().sheets.values():
        for said in (
            [one.nl.casefold() for one in sheet.columns.values()],
            [one.en.casefold() for one in sheet.columns.values()],
        ):
            assert len(set(said)) == len(said)
