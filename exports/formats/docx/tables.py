"""Tables that go on over pages, and the bar of a strength."""

from docx.document import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Emu, Pt
from docx.table import Table as WordTable
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph as WordParagraph

from exports.formats.characters import printable
from exports.formats.docx import look
from exports.formats.docx.styles import styled
from exports.formats.docx.text import put_in_cell
from exports.formats.docx.xml import border, element, shading
from exports.paper import Bar, Cell, Facts, Paragraph, Table, Words

LONG = 700
"""A row with more text than this may go on over the edge of a page."""
AFTER_MARGINS = ("w:tblLook", "w:tblCaption", "w:tblDescription")
AFTER_BORDERS = ("w:shd", "w:tblLayout", "w:tblCellMar", *AFTER_MARGINS)
BAR_SHARE = 0.92


def put_table(document: Document, content: Table, width: int) -> None:
    """A calm table: a head that returns, thin lines between rows, none at the sides."""
    table = _table(document, 1 + len(content.rows), len(content.shares))
    widths = _widths(content.shares, width)
    _set_widths(table, widths)
    for cell, text in zip(table.rows[0].cells, content.head, strict=True):
        head = _begin(cell)
        head.paragraph_format.keep_with_next = True
        head.add_run(printable(text)).bold = True
        _ground(cell, look.HEAD_GROUND)
    _returns(table.rows[0])
    for row, cells in zip(table.rows[1:], content.rows, strict=True):
        _keep_whole(row, cells)
        for cell, content_of_cell, share in zip(row.cells, cells, widths, strict=True):
            put_cell(cell, content_of_cell, share)
    _space_after(document)


def put_facts(document: Document, content: Facts, width: int) -> None:
    table = _table(document, len(content.rows), 2)
    widths = _widths((1, 4), width)
    _set_widths(table, widths)
    for row, (label, cell) in zip(table.rows, content.rows, strict=True):
        _keep_whole(row, (cell,))
        _begin(row.cells[0]).add_run(printable(label)).font.color.rgb = look.INK_3
        put_cell(row.cells[1], cell, widths[1])
    _space_after(document)


def put_cell(cell: _Cell, content: Cell, width: int) -> None:
    first = cell.paragraphs[0]
    for block in content:
        match block:
            case Paragraph():
                put_in_cell(cell, block)
            case Bar():
                put_bar(cell, block, width)
    if len(cell.paragraphs) > 1:
        first._p.getparent().remove(first._p)  # noqa: SLF001 a new cell comes with an empty paragraph


def put_bar(cell: _Cell, bar: Bar, width: int) -> None:
    """What stands solid, what may still be in stripes, the rest empty; never a number."""
    room = int(width * BAR_SHARE)
    lower, upper = (min(max(end, 0.0), 1.0) for end in bar.strength)
    parts = ((lower, "solid"), (upper - lower, "open"), (1 - upper, "rest"))
    shown = [(share, part) for share, part in parts if share * room >= Pt(1)]
    table = cell.add_table(1, len(shown))
    table.autofit = False
    _describe(table, bar.read_aloud)
    _set_widths(table, [int(share * room) for share, _ in shown])
    table.rows[0].height, table.rows[0].height_rule = Pt(8), WD_ROW_HEIGHT_RULE.EXACTLY
    for part, (_, kind) in zip(table.rows[0].cells, shown, strict=True):
        _fill(part, kind)
    # Word wants a paragraph after a table; it takes next to no room.
    _small(cell.paragraphs[-1])


def _fill(cell: _Cell, kind: str) -> None:
    _small(cell.paragraphs[0])
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 borders and grounds of cells have no door
    borders = element("w:tcBorders")
    for side in ("left", "right") if kind == "open" else ():
        borders.append(border(side, str(look.INK), 12))
    properties.append(borders)
    match kind:
        case "solid":
            properties.append(shading(look.BAR))
        case "open":
            properties.append(shading(look.TRACK, "diagStripe", look.BAR))
        case _:
            properties.append(shading(look.TRACK))


def _table(document: Document, rows: int, columns: int) -> WordTable:
    table: WordTable = document.add_table(rows, columns)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    properties = table._tbl.tblPr  # noqa: SLF001 borders and margins of tables have no door
    borders = element("w:tblBorders")
    borders.append(border("top", look.LINE_STRONG, 6))
    borders.append(border("bottom", look.LINE, 4))
    borders.append(border("insideH", look.LINE, 4))
    # Word refuses a file in which these stand in another order.
    properties.insert_element_before(borders, *AFTER_BORDERS)
    properties.insert_element_before(_margins(), *AFTER_MARGINS)
    return table


def _margins() -> BaseOxmlElement:
    margins = element("w:tblCellMar")
    for side, twentieths in (("top", 50), ("left", 60), ("bottom", 50), ("right", 100)):
        margins.append(element(f"w:{side}", {"w": twentieths, "type": "dxa"}))
    return margins


def _widths(shares: tuple[int, ...], width: int) -> list[int]:
    return [width * share // sum(shares) for share in shares]


def _set_widths(table: WordTable, widths: list[int]) -> None:
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Emu(width)
        for cell in column.cells:
            cell.width = Emu(width)


def _begin(cell: _Cell) -> WordParagraph:
    return styled(cell.paragraphs[0], "Table Text")


def _ground(cell: _Cell, color: str) -> None:
    cell._tc.get_or_add_tcPr().append(shading(color))  # noqa: SLF001 as above


def _returns(row: _Row) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 heads that return have no door
    properties.append(element("w:cantSplit"))
    properties.append(element("w:tblHeader"))


def _keep_whole(row: _Row, cells: tuple[Cell, ...]) -> None:
    texts = [words.text for cell in cells for words in _words(cell)]
    if sum(map(len, texts)) < LONG:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001 as above


def _words(cell: Cell) -> list[Words]:
    return [words for block in cell if isinstance(block, Paragraph) for words in block.line]


def _describe(table: WordTable, words: str) -> None:
    properties = table._tbl.tblPr  # noqa: SLF001 what is read aloud has no door
    properties.append(element("w:tblDescription", {"val": printable(words)}))


def _small(paragraph: WordParagraph) -> None:
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = Pt(2)


def _space_after(document: Document) -> None:
    document.add_paragraph().paragraph_format.line_spacing = Pt(4)
