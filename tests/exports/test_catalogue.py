"""Every sentence has its Dutch, with the same holes; nothing is left over."""

import re
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from exports.errors import UnknownLanguage
from exports.wording import Wording

EXPORTS = Path(str(files("exports")))
ROOMS = (EXPORTS, Path(str(files("workbench"))))
KEYWORDS = {"say": None, "_": None, "say_count": (1, 2)}
HOLE = re.compile(r"{\w*}")


def said_in_the_code():
    return {
        sentence
        for room in ROOMS
        for source in room.rglob("*.py")
        for _, sentence, _, _ in extract_from_file("python", source, keywords=KEYWORDS)
        if sentence
    }


def dutch():
    source = EXPORTS / "locale" / "nl" / "LC_MESSAGES" / "workbench.po"
    return read_po(BytesIO(source.read_bytes()), locale="nl")


def as_tuple(words):
    return words if isinstance(words, tuple) else (words,)


def test_every_sentence_in_the_code_has_a_dutch_one():
    translated = {entry.id for entry in dutch() if entry.id and all(as_tuple(entry.string))}

    assert said_in_the_code() - translated == set()


def test_no_dutch_sentence_is_left_over_or_doubtful():
    entries = [entry for entry in dutch() if entry.id]

    assert {entry.id for entry in entries} - said_in_the_code() == set()
    assert [entry.id for entry in entries if entry.fuzzy] == []


def test_every_dutch_sentence_has_the_holes_of_the_english_one():
    for entry in dutch():
        if entry.id:
            english, local = as_tuple(entry.id)[-1], as_tuple(entry.string)[-1]

            assert sorted(HOLE.findall(english)) == sorted(HOLE.findall(local)), english


def test_no_sentence_promises_safety_or_speaks_of_chances():
    forbidden = re.compile(
        r"laag risico|low risk|%|\bkans\b|\bdader\b|\bscore\b|\bprofiel\b|!", re.IGNORECASE
    )

    for entry in filter(lambda entry: entry.id, dutch()):
        for words in (*as_tuple(entry.id), *as_tuple(entry.string)):
            assert not forbidden.search(words), words


def test_a_language_without_words_is_refused_by_name():
    with pytest.raises(UnknownLanguage, match="'fr'"):
        Wording("fr")
