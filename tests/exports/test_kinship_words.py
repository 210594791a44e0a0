"""What somebody is to the person the case is about."""

import pytest

from exports.kinship_words import kinship_words
from exports.wording import Wording
from risk import case_from

CASE = case_from(
    {
        "$id": "workbench/case-file/1",
        "case": {"index": "mira"},
        "people": [
            {"id": "mira", "gender": "woman"},
            {"id": "suna", "gender": "woman"},
            {"id": "oren", "gender": "man"},
            {"id": "friend"},
        ],
        "parentages": [
            {"id": "t1", "parent": "suna", "child": "mira"},
            {"id": "t2", "parent": "oren", "child": "suna"},
        ],
    }
)


@pytest.mark.parametrize(
    ("person", "language", "said"),
    [
        ("oren", "nl", "grootvader van moederszijde"),
        ("oren", "en", "maternal grandfather"),
        ("friend", "nl", ""),
        ("mira", "nl", ""),
    ],
)
def test_everybody_is_named_by_what_they_are_to_the_index_person(person, language, said):
    assert kinship_words(CASE, person, Wording(language)) == said
