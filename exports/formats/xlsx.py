"""Sheets as a workbook of Excel, in which nothing becomes a formula.

Every text is stored as text, whatever it starts with, and its cell is marked as
text, so that it stays text when somebody edits it.  Nothing of it touches the
disk before it is whole, and the bytes depend on the content only.
"""

from datetime import datetime, time
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from exports.formats.characters import in_margin, printable
from exports.spreadsheet import Cell, Row, Sheet, Spreadsheet
from risk.workbook import cut_off, fits, to_cell

BEFORE_TIME = datetime(1980, 1, 1)  # noqa: DTZ001 the first moment that a zip knows; no clock is asked
AS_TEXT = "@"
TEXT = "s"
A4 = 9
NARROWEST = 8
LINE_HEIGHT, HIGHEST = 15, 405
LINE = Side(style="thin", color="FFBBBBBB")
HEAD_FONT = Font(name="Calibri", size=11, bold=True)
BODY_FONT = Font(name="Calibri", size=11)
HEAD_FILL = PatternFill("solid", fgColor="FFEDEDED")
WRAPPED = Alignment(horizontal="left", vertical="top", wrap_text=True)


def xlsx(book: Spreadsheet) -> bytes:
    """The workbook as a file; the same sheets give the same bytes."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in book.sheets:
        _fill(workbook.create_sheet(sheet.title), sheet, book)
    _properties(workbook, book)
    return _bytes_of(workbook)


def _fill(made: Worksheet, sheet: Sheet, book: Spreadsheet) -> None:
    widths: list[int] = []
    for number, column in enumerate(sheet.columns, start=1):
        _put(made.cell(1, number), column.title, book.cut)
        made.cell(1, number).font, made.cell(1, number).fill = HEAD_FONT, HEAD_FILL
        made.cell(1, number).border = Border(bottom=LINE)
        values = [row[number - 1] for row in sheet.rows]
        widths.append(_width(column.title, values, column.widest))
        made.column_dimensions[get_column_letter(number)].width = widths[-1]
    for line, row in enumerate(sheet.rows, start=2):
        for number, value in enumerate(row, start=1):
            _put(made.cell(line, number), value, book.cut)
        made.row_dimensions[line].height = _height(row, widths)
    made.freeze_panes = "B2"
    made.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    _for_paper(made, book)


def _put(place: Any, value: Cell, cut: str) -> None:
    place.font, place.alignment = BODY_FONT, WRAPPED
    if isinstance(value, int):
        place.value = value
        return
    place.number_format = AS_TEXT
    if value:
        place.value = to_cell(value if fits(value) else cut_off(value, cut))
        place.data_type = TEXT  # openpyxl takes a text that starts with = for a formula


def _width(title: str, values: list[Cell], widest: int) -> int:
    """As wide as the longest line, the head with room for the arrow of its filter."""
    longest = max((len(line) for value in values for line in str(value).split("\n")), default=0)
    return max(NARROWEST, min(widest, max(longest + 2, len(title) + 5)))


def _height(row: Row, widths: list[int]) -> int:
    """High enough for the words that go on below; not every program finds out by itself."""
    most = max((_lines(str(value), width) for value, width in zip(row, widths, strict=True)))
    return min(HIGHEST, LINE_HEIGHT * most)


def _lines(text: str, width: int) -> int:
    return sum(1 + len(line) // max(1, width - 1) for line in text.split("\n"))


def _for_paper(made: Any, book: Spreadsheet) -> None:
    made.page_setup.orientation = "landscape"
    made.page_setup.paperSize = A4
    made.page_setup.fitToWidth, made.page_setup.fitToHeight = 1, 0
    made.sheet_properties.pageSetUpPr.fitToPage = True
    made.print_title_rows = "1:1"
    above, below = made.oddHeader, made.oddFooter
    above.left.text, above.right.text = _margin(book.head), "&A"
    below.left.text = _margin(book.foot)
    below.right.text = book.page.format(page="&P", pages="&N")


def _margin(text: str) -> str:
    """Words above or below a page, where an ampersand would be a command."""
    return in_margin(text).replace("&", "&&")


def _properties(workbook: Workbook, book: Spreadsheet) -> None:
    told = workbook.properties
    written = datetime.combine(book.written_on, time()) if book.written_on else BEFORE_TIME
    told.creator, told.title, told.language = "", printable(book.name), book.language
    told.created = told.modified = written


class _Writer(ExcelWriter):
    """Writes sheets in memory: a case has no business in a folder of temporary files."""

    def write_worksheet(self, ws: Any) -> None:
        written = BytesIO()
        sheet: Any = WorksheetWriter(ws, out=written)
        sheet.write()
        ws._rels = sheet._rels  # noqa: SLF001 as the writer that it takes the place of does
        archive: ZipFile = self._archive  # type: ignore[attr-defined]  # the stubs do not know it
        archive.writestr(ws.path[1:], written.getvalue())
        self.manifest.append(ws)


def _bytes_of(workbook: Workbook) -> bytes:
    """The file, with the same date on everything in it."""
    saved, told = BytesIO(), BytesIO()
    _Writer(workbook, ZipFile(saved, "w")).save()
    with ZipFile(saved) as parts, ZipFile(told, "w", ZIP_DEFLATED) as file:
        for name in parts.namelist():
            entry = ZipInfo(name, BEFORE_TIME.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            file.writestr(entry, parts.read(name))
    return told.getvalue()
