"""A case leaves as a file that others can read, and comes back as it was."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from exports.case_file import case_file, schema, schema_file
from risk import SCHEMA_ID, Case, Change, Collection, Note, case_from, document_from

PUBLISHED = Path(__file__).parents[2] / "docs" / "case-file.schema.json"


def test_the_file_is_the_case(case):
    assert document_from(case_from(json.loads(case_file(case)))) == document_from(case)


def test_the_same_case_gives_the_same_bytes(case):
    assert case_file(case) == case_file(case_from(json.loads(case_file(case))))


def test_names_stand_in_it_as_they_are_written(document):
    document["people"].append({"id": "p9", "names": [{"text": "Ayşe Özgür"}]})

    assert "Ayşe Özgür".encode() in case_file(case_from(document))


@given(st.text())
def test_any_text_survives(text):
    case = Case()
    case.apply([Change(collection=Collection.NOTES, after=Note(id="n1", text=text))])

    assert json.loads(case_file(case).decode())["notes"][0]["text"] == text


def test_half_a_pair_of_surrogates_survives():
    case = Case()
    case.apply([Change(collection=Collection.NOTES, after=Note(id="n1", text="a\ud83db"))])

    assert json.loads(case_file(case).decode())["notes"][0]["text"] == "a\ud83db"


def test_the_published_schema_is_up_to_date():
    assert PUBLISHED.read_text(encoding="utf-8") == schema_file(), (
        "write exports.case_file.schema_file() to docs/case-file.schema.json"
    )


def test_the_schema_names_itself_and_every_collection():
    described = schema()

    assert described["$id"] == SCHEMA_ID
    assert described["version"] == 1
    assert set(described["properties"]) == {"$id", *Collection}


def test_the_schema_knows_every_shape_that_it_points_at():
    described = schema()
    named = {part.split('"')[0] for part in json.dumps(described).split("#/$defs/")[1:]}

    assert named <= set(described["$defs"])
