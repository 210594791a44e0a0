"""What a workbook may not be: larger than it looks, or more than a table."""

import tracemalloc

import pytest

from genogram import UnreadableFile
from risk.workbook import opening
from risk.workbook.opening import grids
from tests.risk.workbook.books import MIRA, PEOPLE, bomb, with_part, workbook_of, zip_of

A_WORKBOOK = workbook_of({"Personen": [PEOPLE, MIRA]})


def refusal_of(data):
    with pytest.raises(UnreadableFile) as refused:
        grids(data)
    return refused.value


class TestTooMuch:
    def test_a_bomb_is_refused_before_anything_of_it_is_unpacked(self):
        data = bomb(301)

        tracemalloc.start()
        refused = refusal_of(data)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()

        assert len(data) < 400_000
        assert "50 MB" in refused.problem
        assert most < 5_000_000

    def test_many_parts_that_are_large_together_are_refused(self):
        parts = {f"xl/media/{number}": b" " * 900_000 for number in range(60)}

        assert "50 MB" in refusal_of(zip_of({"xl/workbook.xml": b"<x/>", **parts})).problem

    def test_a_part_that_is_packed_suspiciously_tightly_is_refused(self):
        data = with_part(A_WORKBOOK, "xl/theme/theme1.xml", b" " * 4_000_000)

        assert "tightly" in refusal_of(data).problem

    def test_a_thousand_parts_are_refused(self):
        parts = {f"xl/{number}": b"x" for number in range(1000)}

        assert "parts" in refusal_of(zip_of({"xl/workbook.xml": b"<x/>", **parts})).problem

    @pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/styles.xml"])
    def test_millions_of_cells_or_styles_are_refused_before_they_are_read(self, part):
        cells = b"".join(b"<c>%d</c>" % number for number in range(2_000_000))

        refused = refusal_of(with_part(A_WORKBOOK, part, cells))

        assert "more cells" in refused.problem

    def test_a_row_far_below_all_others_is_refused(self):
        sheet = (
            b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            b'<sheetData><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c>'
            b"</row></sheetData></worksheet>"
        )

        refused = refusal_of(with_part(A_WORKBOOK, "xl/worksheets/sheet1.xml", sheet))

        assert str(opening.MOST_ROWS) in refused.problem


class TestMoreThanATable:
    @pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "xl/../../x"])
    def test_a_part_that_names_a_place_outside_is_refused(self, name):
        assert "outside" in refusal_of(with_part(A_WORKBOOK, name, b"x")).problem

    @pytest.mark.parametrize(
        "xml",
        [
            b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>',
            b'<?xml version="1.0"?>' + b" " * 9000 + b"<!doctype x><x/>",
            "<!DOCTYPE x><x/>".encode("utf-16"),
            b'<?xml version="1.0" encoding="cp037"?><x/>',
        ],
    )
    def test_xml_that_can_grow_is_refused(self, xml):
        refused = refusal_of(with_part(A_WORKBOOK, "xl/styles.xml", xml))

        assert "no spreadsheet program writes" in refused.problem

    def test_a_zip_of_other_files_is_no_workbook(self):
        assert "no workbook" in refusal_of(zip_of({"brief.txt": b"x"})).problem

    def test_a_document_of_word_is_no_workbook(self):
        assert "no workbook" in refusal_of(zip_of({"word/document.xml": b"<x/>"})).problem
