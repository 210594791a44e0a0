"""Sets a paper as a Word document."""

from io import BytesIO
from math import ceil, sqrt

import docx as word
from docx.document import Document
from docx.shared import Cm, Emu, Pt

from exports.formats.characters import printable
from exports.formats.docx.package import bytes_of, tell_only_what_the_paper_says
from exports.formats.docx.sheets import landscape, portrait, room
from exports.formats.docx.styles import set_styles
from exports.formats.docx.tables import put_facts, put_table
from exports.formats.docx.text import put_heading, put_paragraph, put_statement
from exports.formats.png import png_from_svg, proportion
from exports.paper import Block, Facts, Heading, Paper, Paragraph, Plate, Statement, Table

HEADING_ROOM = Cm(1.8)
DOTS, LEAST_DOTS = 200, 110
"""To the inch: fewer where a family takes several sheets, for drawing dots takes time."""


def docx(paper: Paper) -> bytes:
    """The paper as the bytes of a .docx file; the same paper gives the same bytes."""
    document = word.Document()
    set_styles(document, paper.language)
    width, _ = room(portrait(document, paper))
    document.add_paragraph(printable(paper.title), style="Title")
    document.add_paragraph(printable(paper.subtitle), style="Subtitle")
    for block in paper.blocks:
        _put(document, block, width)
    for plate in paper.plates:
        _put_plate(document, plate, paper)
    tell_only_what_the_paper_says(document, paper)
    return bytes_of(document)


def _put(document: Document, block: Block, width: int) -> None:
    match block:
        case Heading():
            put_heading(document, block)
        case Paragraph():
            put_paragraph(document, block)
        case Statement():
            put_statement(document, block)
        case Table():
            put_table(document, block, width)
        case Facts():
            put_facts(document, block, width)


def _put_plate(document: Document, plate: Plate, paper: Paper) -> None:
    """As large as the sheet allows, its proportions kept."""
    width, height = room(landscape(document, paper, wide=plate.wide))
    put_heading(document, plate.heading).paragraph_format.page_break_before = False
    paragraph = document.add_paragraph()
    # A picture stands on a line, and lines in this document are a little apart.
    paragraph.paragraph_format.line_spacing = 1.0
    paragraph.paragraph_format.space_after = Pt(0)
    across = min(width, int((height - HEADING_ROOM) * proportion(plate.svg)))
    dots = max(LEAST_DOTS, DOTS / sqrt(len(paper.plates)))
    png = png_from_svg(plate.svg, ceil(Emu(across).inches * dots))
    shape = paragraph.add_run().add_picture(BytesIO(png), width=Emu(across))
    shape._inline.docPr.set("descr", printable(plate.described))  # noqa: SLF001 words for a picture have no door
