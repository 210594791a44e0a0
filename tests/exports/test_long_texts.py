"""What was pasted in a field by mistake stands whole in every text, and breaks no document."""

from io import BytesIO

import docx as word
import openpyxl
import pytest

from exports.document_kinds import DocumentId, Format
from exports.documents import Order, make
from risk import case_from
from tests.exports.formats.pdfs import needs_poppler, tight, words_of

ENDLESS = ("Wolkenbergerin" * 715)[:10_000]
ON_ONE_SHEET = "".join(f"Wolkenberg{n}" for n in range(80))
"""Longer than any name, and short enough to stand between one head and one foot."""


def called(document, name):
    mira, *others = document["people"]
    return case_from({**document, "people": [{**mira, "names": [{"text": name}]}, *others]})


def cells_of(xlsx):
    book = openpyxl.load_workbook(BytesIO(xlsx))
    return {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}


def words_in(docx):
    tables = word.Document(BytesIO(docx)).tables
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in word.Document(BytesIO(docx)).paragraphs), *cells])


@pytest.mark.parametrize("plan", [DocumentId.SAFETY_PLAN, DocumentId.MEDIATION_PLAN])
def test_a_name_of_ten_thousand_letters_stands_whole_in_a_plan(document, plan):
    made = make(called(document, ENDLESS), Order(plan, Format.DOCX))

    assert ENDLESS in words_in(made)


def test_it_stands_whole_in_the_tables(document):
    made = make(called(document, ENDLESS), Order(DocumentId.TABLES, Format.XLSX))

    assert ENDLESS in cells_of(made)


@needs_poppler
def test_it_can_be_copied_whole_out_of_a_pdf(document):
    made = make(called(document, ON_ONE_SHEET), Order(DocumentId.SAFETY_PLAN, Format.PDF))

    assert ON_ONE_SHEET in tight(words_of(made))


class TestAReferenceThatIsNoReference:
    @pytest.fixture
    def case(self, document):
        return case_from({**document, "case": {**document["case"], "reference": ENDLESS}})

    def test_the_head_of_every_page_stays_a_line_and_says_that_it_is_confidential(self, case):
        made = make(case, Order(DocumentId.SAFETY_PLAN, Format.DOCX))

        head = word.Document(BytesIO(made)).sections[0].header.paragraphs[0].text

        assert len(head) < 120
        assert head.startswith("Wolkenbergerin")
        assert head.strip().endswith("vertrouwelijk")

    def test_the_whole_of_it_stands_on_the_first_page(self, case):
        assert ENDLESS in words_in(make(case, Order(DocumentId.SAFETY_PLAN, Format.DOCX)))

    @needs_poppler
    def test_a_pdf_does_not_repeat_it_on_every_page(self, case):
        text = words_of(make(case, Order(DocumentId.SAFETY_PLAN, Format.PDF)))

        assert tight(text).count("Wolkenbergerin") < 2 * len(ENDLESS) / len("Wolkenbergerin")
