"""A GEDCOM file that cannot be read is refused with place and remedy, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram import UnreadableFile
from genogram.files import contents
from genogram.gedcom import family_from_gedcom_bytes
from tests.genogram.gedcom_files import SMALL, gedcom

LINES = st.lists(
    st.sampled_from(
        [*SMALL.strip().split("\n"), "1 CONC x", "1 CONT", "2 FAMC @F1@", "1 ADOP", "2 DATE BET 1"]
    )
)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"", "line 1"),
        (b"0 TRLR\n", "line 1"),
        (gedcom("0 @I1@ INDI\n1 NOTE " + "x" * 1_000_000), "line 7: is longer than 65 536"),
        (gedcom("0 @I1@ INDI" + "\n1 NOTE" * 300_000), "more than 250 000 lines"),
        (gedcom("0 @I1@ INDI\n1 NOTE a\0b"), "line 7"),
        (gedcom("0 @I1@ INDI\nno level"), "line 7"),
        (gedcom("0 @I1@ INDI\n3 NOTE too deep"), "line 7"),
        (gedcom("0 @I1@ INDI\n0 @I1@ INDI"), "line 7: gives the id 'I1' a second time"),
        (gedcom("0 @I1@ INDI\n0 @I1@ INDI", version="7.0"), "line 5"),
        (gedcom("0 @I1@ INDI\n0 @F1@ FAM\n1 CHIL @I9@"), "family F1: names 'I9'"),
        (gedcom("0 @I1@ INDI\n1 FAMC @F9@"), "person I1: names 'F9'"),
        (gedcom("0 @N1@ NOTE empty"), "holds nobody"),
        (gedcom("0 @I1@ INDI\n1 name lower", version="7.0"), "line 5"),
        (gedcom("0 @I1@ INDI\n1 NAME Mïra", codec="latin-1"), "line 7: .* UTF-8"),
        (gedcom(char="KLINGON"), "CHAR"),
        (gedcom().replace(b"VERS 5.5.1", b"VERS 4.0"), "HEAD.GEDC.VERS"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(data, place):
    with pytest.raises(UnreadableFile, match=place):
        family_from_gedcom_bytes(data)


@pytest.mark.parametrize("version", ["5.5.1", "7.0"])
def test_a_refusal_never_quotes_the_line(version):
    data = gedcom("0 @I1@ INDI\n2 NAME Mira /Velari/", version=version)

    with pytest.raises(UnreadableFile) as refusal:
        family_from_gedcom_bytes(data)

    assert "Mira" not in str(refusal.value)


class TestSize:
    def test_a_file_beyond_the_limit_is_refused_with_the_limit(self, tmp_path):
        path = tmp_path / "nonsense.ged"
        path.write_bytes(b"x" * (2 * 1024 * 1024))

        with pytest.raises(UnreadableFile, match="larger than 1 MB"):
            contents(path, largest=1024 * 1024)

    def test_a_folder_is_no_file(self, tmp_path):
        with pytest.raises(UnreadableFile, match="is not a file"):
            contents(tmp_path)

    def test_a_missing_file_is_missing(self, tmp_path):
        with pytest.raises(UnreadableFile, match="does not exist"):
            contents(tmp_path / "nowhere.ged")


def read_or_refused(data):
    try:
        family_from_gedcom_bytes(data)
    except UnreadableFile:
        return True
    return True


@given(st.binary())
def test_arbitrary_bytes_are_read_or_refused(data):
    assert read_or_refused(data)


@given(st.sampled_from(["5.5", "5.5.1", "7.0"]), LINES)
def test_garbled_lines_are_read_or_refused(version, lines):
    assert read_or_refused(gedcom("\n".join(lines), version=version))


@given(st.sampled_from(["5.5.1", "7.0"]), st.integers(0, 400), st.binary(min_size=1, max_size=4))
def test_a_file_with_damaged_bytes_is_read_or_refused(version, position, damage):
    data = gedcom(version=version)

    assert read_or_refused(data[:position] + damage + data[position + len(damage) :])


@given(st.sampled_from(["5.5.1", "7.0"]), st.text(max_size=40))
def test_any_name_or_date_is_read_or_refused(version, text):
    body = SMALL.replace("Mira /Velari/", text).replace("4 APR 2007", text)

    assert read_or_refused(gedcom(body, version=version, codec="utf-8"))


@given(
    st.sampled_from(["UTF-8", "ASCII", "ANSEL", "ANSI", "UNICODE", "IBMPC", "WINDOWS-1256", ""]),
    st.binary(min_size=1, max_size=12),
)
def test_any_bytes_in_any_encoding_are_read_or_refused(char, letters):
    data = gedcom(char=char).replace(b"Mira", letters)

    assert read_or_refused(data)


@given(st.sampled_from([b"\xff\xfe", b"\xfe\xff", b"0\0 \0H\0", b"\0000\0 \0H"]), st.binary())
def test_broken_utf_16_is_read_or_refused(opening, rest):
    assert read_or_refused(opening + rest)
