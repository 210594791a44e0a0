"""A file is recognised by its content, read whole, or refused with place and remedy."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram import UnreadableFile
from risk import Collection
from risk.reading import FileKind, read_case, reading_of
from tests import shared_input
from tests.genogram.gedcom_files import gedcom

CASE_FILE = {
    "$id": "workbench/case-file/1",
    "case": {"reference": "Z-1", "index": "p1"},
    "people": [{"id": "p1", "names": [{"text": "Mira"}], "born": "2007"}, {"id": "p2"}],
    "parentages": [{"id": "t1", "parent": "p2", "child": "p1"}],
    "claims": [{"id": "c1", "about": {"person": "p2"}, "indicator": "uttered_threat"}],
}
PUBLISHED = {
    "T": {"date": "2001-05"},
    "persons": [
        {"id": "girl", "kin_path": "self"},
        {"id": "uncle", "facts": [{"key": "threatened", "known_before": True}]},
    ],
    "relations": [],
}
PEDIGREE = {
    "persons": [{"id": "P1"}, {"id": "P2"}],
    "unions": [{"id": "U1", "partners": ["P1", "P2"], "children": []}],
}
DOCUMENTS = {
    FileKind.CASE_FILE: CASE_FILE,
    FileKind.PUBLISHED: PUBLISHED,
    FileKind.PEDIGREE: PEDIGREE,
}


def encoded(document):
    return json.dumps(document).encode()


def read_or_refused(data):
    try:
        reading_of(data)
    except UnreadableFile:
        return True
    return True


class TestRecognition:
    @pytest.mark.parametrize("kind", DOCUMENTS)
    def test_a_document_is_recognised_by_what_it_holds(self, kind):
        assert reading_of(encoded(DOCUMENTS[kind])).kind is kind

    def test_the_header_line_makes_gedcom(self):
        assert reading_of(gedcom()).kind is FileKind.GEDCOM

    def test_the_name_of_a_file_says_nothing(self, tmp_path):
        path = tmp_path / "family.json"
        path.write_bytes(gedcom())

        assert read_case(path).kind is FileKind.GEDCOM

    def test_a_family_without_claims_is_a_case_with_nothing_else(self):
        case = reading_of(encoded(PEDIGREE)).case

        assert [person.id for person in case.family.people] == ["P1", "P2"]
        assert case.claims == ()

    def test_every_record_of_a_family_is_in_the_case(self):
        case = reading_of(gedcom()).case

        assert len(case.records(Collection.PARENTAGES)) == 2

    def test_a_mark_before_the_text_is_no_part_of_it(self):
        data = b"\xef\xbb\xbf\n " + encoded(CASE_FILE)

        assert reading_of(data).kind is FileKind.CASE_FILE


class TestRefusals:
    @pytest.mark.parametrize(
        ("data", "place"),
        [
            (b"", "the file: is empty"),
            (b"hello", "line 1: is neither JSON nor GEDCOM"),
            (b"\x89PNG\r\n", "line 1"),
            (b'{\n "a" 1}', "line 2, column 6: is not JSON"),
            (b"[" * 100_000, "nested too deeply"),
            (b'{"a":' * 60 + b"1" + b"}" * 60, "nested too deeply"),
            (b'{"$id": 1, "$id": 2}', r"key '\$id': stands twice"),
            (b"[" + b"0," * 400_000 + b"0]", "more than 300 000 values"),
            (b'{"a": NaN}', "NaN"),
            (b'{"a": 1e999}', "too large"),
            (b'{"a": ' + b"9" * 5000 + b"}", "too long"),
            (b'{\n"a": "\xe9"}', "line 2: is not UTF-8"),
            (b'{"a": "\\u0000"}', "key 'a': holds signs"),
            (b'{"a": "\\ud800"}', "key 'a': holds signs"),
            (b'{"$id": "workbench/case-file/2"}', r"\$id: 'workbench/case-file/2' is not"),
            (b"{}", "is no case file"),
            (b"[1, 2]", "is no case file"),
        ],
    )
    def test_what_is_no_file_of_ours_is_refused_with_its_place(self, data, place):
        with pytest.raises(UnreadableFile, match=place):
            reading_of(data)

    @pytest.mark.parametrize(
        ("change", "place"),
        [
            ({"people": {}}, "people: is not a list"),
            ({"people": [{"id": "p1"}, {"id": "p1"}]}, r"people\[1\]"),
            ({"people": [{"id": "p1"}]}, r"parentages\[0\]"),
            (
                {
                    "people": [{"id": "p1"}, {"id": "p2"}],
                    "parentages": [
                        {"id": "t1", "parent": "p2", "child": "p1"},
                        {"id": "t2", "parent": "p1", "child": "p2"},
                    ],
                },
                r"parentages\[1\].*ancestor",
            ),
            ({"claims": [{"id": "c1", "indicator": "uttered_threat"}]}, r"claims\[0\]"),
            ({"case": {"index": "p9"}}, "case"),
        ],
    )
    def test_a_case_that_cannot_be_is_refused_with_its_record(self, change, place):
        with pytest.raises(UnreadableFile, match=place):
            reading_of(encoded({**CASE_FILE, **change}))

    def test_every_refusal_says_what_would_mend_it(self):
        with pytest.raises(UnreadableFile) as refusal:
            reading_of(b'{"$id": "something else"}')

        assert refusal.value.remedy

    def test_a_missing_file_is_refused(self, tmp_path):
        with pytest.raises(UnreadableFile, match="does not exist"):
            read_case(tmp_path / "nowhere.json")

    def test_nonsense_of_fifty_megabytes_is_refused_by_its_size(self, tmp_path):
        path = tmp_path / "nonsense.json"
        with path.open("wb") as file:
            file.truncate(50 * 1024 * 1024)

        with pytest.raises(UnreadableFile, match="larger than 10 MB"):
            read_case(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(st.binary())
def test_arbitrary_bytes_are_read_or_refused(data):
    assert read_or_refused(data)


@given(st.sampled_from(list(DOCUMENTS.values())), st.data())
def test_a_document_with_any_part_replaced_is_read_or_refused(document, data):
    changed = json.loads(encoded(document))
    part = changed
    while True:
        key = data.draw(st.sampled_from(list(part) if isinstance(part, dict) else range(len(part))))
        inner = part[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        part = inner
    part[key] = data.draw(JSON)

    assert read_or_refused(encoded(changed))


@given(st.sampled_from(list(DOCUMENTS.values())), st.integers(0, 500), st.binary(max_size=4))
def test_a_document_with_damaged_bytes_is_read_or_refused(document, position, damage):
    data = encoded(document)

    assert read_or_refused(data[:position] + damage + data[position + len(damage) :])


@pytest.mark.shared
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        *((path, FileKind.PUBLISHED) for path in shared_input.published_cases()),
        *((path, FileKind.PEDIGREE) for path in shared_input.pedigrees()),
        *((path, FileKind.GEDCOM) for path in shared_input.gedcom_files()),
    ],
    ids=lambda value: getattr(value, "stem", str(value)),
)
def test_every_real_file_is_recognised_and_read(path, kind):
    assert read_case(path).kind is kind
