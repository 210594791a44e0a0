"""The case file comes in and goes out unchanged, and refuses what cannot be."""

import pytest

from genogram import UnreadableFile
from risk import case_from, document_from

SMALL = {
    "$id": "workbench/case-file/1",
    "case": {"reference": "Z-1", "as_of": "2026-11-19", "index": "p1", "training": True},
    "people": [
        {"id": "p1", "names": [{"text": "Mira"}], "gender": "woman", "born": "2007"},
        {"id": "p2", "names": [{"text": "Oren"}]},
    ],
    "parentages": [{"id": "t1", "parent": "p2", "child": "p1"}],
    "ties": [{"id": "t2", "from": "p2", "to": "p1", "kind": "control"}],
    "sources": [{"id": "s1", "who": "school", "kind": "professional"}],
    "claims": [
        {"id": "c1", "about": {"person": "p2"}, "indicator": "uttered_threat", "source": "s1"},
        {"id": "c2", "about": {"from": "p2", "to": "p1"}, "indicator": "trust"},
    ],
    "roles": [{"person": "p2", "role": "decision_maker", "for": ["c1"]}],
}


def test_a_case_file_comes_back_as_it_went_out():
    document = document_from(case_from(SMALL))

    assert document_from(case_from(document)) == document


def test_a_field_of_a_later_edition_survives():
    later = {**SMALL, "people": [{**person, "mood": "calm"} for person in SMALL["people"]]}

    assert document_from(case_from(later))["people"][0]["mood"] == "calm"


@pytest.mark.parametrize(
    ("collection", "record", "place"),
    [
        ("people", {"id": "p1"}, r"people\[2\]"),
        ("parentages", {"id": "t9", "parent": "p1", "child": "nobody"}, r"parentages\[1\].*nobody"),
        ("parentages", {"id": "t9", "parent": "p1", "child": "p2"}, r"ancestor"),
        ("claims", {"id": "c9", "about": {"person": "p8"}, "indicator": "x"}, r"claims\[2\].*p8"),
        ("people", {"id": "p9", "gender": "blue"}, r"people\[2\]\.gender"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(collection, record, place):
    wrong = {**SMALL, collection: [*SMALL[collection], record]}

    with pytest.raises(UnreadableFile, match=place):
        case_from(wrong)


def test_a_role_rests_on_claims_and_on_nothing_else():
    wrong = {**SMALL, "roles": [{"person": "p2", "role": "decision_maker", "for": ["s1"]}]}

    with pytest.raises(UnreadableFile, match=r"roles\[0\].*s1"):
        case_from(wrong)
