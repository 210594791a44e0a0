"""Why a file cannot be read is told whole in the reader's language: place, problem and remedy."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from exports import Wording
from genogram import UnreadableFile
from risk import reading_of


def packed(name, content):
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as file:
        file.writestr(name, content)
    return kept.getvalue()


HOSTILE = {
    "nothing": b"",
    "a document under another name": b"%PDF-1.7\n\x93\x8c\x8b\x9e",
    "words": b"zomaar wat",
    "half a line of a family tree": b"0 HEAD\nzomaar wat",
    "a number that is none": b'{"people": NaN}',
    "lists within lists": b"[" * 100_000,
    "the same key twice": b'{"people": [], "people": []}',
    "a workbook that unpacks without end": packed("xl/workbook.xml", b"0" * 60_000_000),
    "an archive": packed("brief.txt", b"zomaar wat"),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_nothing_of_the_readers_english_is_left_in_dutch(content):
    with pytest.raises(UnreadableFile) as refused:
        reading_of(content)

    said = Wording("nl").unreadable(refused.value)

    assert refused.value.problem not in said
    assert refused.value.remedy.casefold() not in said.casefold()


def test_a_cell_of_a_workbook_is_named_by_sheet_row_and_column():
    error = UnreadableFile("sheet Mensen, row 3, column B", "is empty", "fill in this cell")

    said = Wording("nl").unreadable(error)

    assert said == "blad Mensen, rij 3, kolom B: is leeg. Vul deze cel in."
