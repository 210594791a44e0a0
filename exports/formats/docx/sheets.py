"""Sheets of paper: size, margins, head and foot with page x of y."""

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.section import Section
from docx.shared import Cm, Length
from docx.text.paragraph import Paragraph

from exports.formats.characters import in_margin, printable
from exports.formats.docx import look
from exports.formats.docx.xml import field, shading
from exports.paper import Paper

A4 = Cm(21), Cm(29.7)
A3 = Cm(29.7), Cm(42)
MARGIN = Cm(2)
PLATE_MARGIN = Cm(1.5)


def portrait(document: Document, paper: Paper) -> Section:
    section: Section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = A4
    _margins(section, MARGIN)
    _head_and_foot(section, paper)
    return section


def landscape(document: Document, paper: Paper, *, wide: bool) -> Section:
    """A sheet on its side, with a head and foot as wide as itself."""
    section: Section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_height, section.page_width = A3 if wide else A4
    _margins(section, PLATE_MARGIN)
    section.header.is_linked_to_previous = False
    section.footer.is_linked_to_previous = False
    _head_and_foot(section, paper)
    return section


def room(section: Section) -> tuple[int, int]:
    """Width and height between the margins."""
    width = _known(section.page_width) - 2 * _known(section.left_margin)
    height = _known(section.page_height) - 2 * _known(section.top_margin)
    return width, height


def _margins(section: Section, margin: Length) -> None:
    section.left_margin = section.right_margin = margin
    section.top_margin = section.bottom_margin = Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1)


def _head_and_foot(section: Section, paper: Paper) -> None:
    width = room(section)[0]
    head = section.header.paragraphs[0]
    _sides(head, width)
    if paper.banner:
        _banner(section.header.add_paragraph(style="Header"), paper.banner)
    head.add_run(f"{in_margin(paper.head)}\t")
    foot = section.footer.paragraphs[0]
    _sides(foot, width)
    foot.add_run(f"{in_margin(paper.foot)}\t")
    _page_count(foot, paper.page)


def _sides(paragraph: Paragraph, width: int) -> None:
    """Left and right on one line, whatever tabs the style had."""
    stops = paragraph.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Length(width), WD_TAB_ALIGNMENT.RIGHT)


def _banner(paragraph: Paragraph, words: str) -> None:
    run = paragraph.add_run(printable(words))
    run.bold = True
    run.font.color.rgb = look.WHITE
    paragraph._p.get_or_add_pPr().append(shading(look.BANNER))  # noqa: SLF001 grounds have no door


def _page_count(paragraph: Paragraph, words: str) -> None:
    before, rest = words.split("{page}")
    between, after = rest.split("{pages}")
    paragraph.add_run(before)
    field(paragraph, "PAGE")
    paragraph.add_run(between)
    field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _known(length: Length | None) -> int:
    if length is None:
        raise ValueError("a sheet has a size")
    return int(length)
