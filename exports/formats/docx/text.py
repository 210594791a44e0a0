"""Headings, paragraphs and statements."""

from typing import Protocol

from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from exports.formats.characters import printable
from exports.formats.docx import look
from exports.formats.docx.styles import STYLE_OF, styled
from exports.formats.docx.xml import element, shading
from exports.formats.scripts import is_from_the_right
from exports.paper import Heading, Kind, Line, Paragraph, Statement, Tone

QUESTION_MARK = "?\u00a0"


class Holder(Protocol):
    """Whatever takes paragraphs: a document or a cell."""

    def add_paragraph(self, text: str = "", style: str | None = None) -> WordParagraph: ...


def put_heading(holder: Holder, heading: Heading) -> WordParagraph:
    paragraph = styled(holder.add_paragraph(), f"Heading {heading.level}")
    put_line(paragraph, heading.line)
    return paragraph


def put_paragraph(holder: Holder, content: Paragraph) -> WordParagraph:
    paragraph = styled(holder.add_paragraph(), STYLE_OF[content.kind])
    if content.kind is Kind.QUESTION:
        _bold(paragraph.add_run("?\t"))
    put_line(paragraph, content.line)
    return paragraph


def put_in_cell(cell: Holder, content: Paragraph) -> WordParagraph:
    """In a table the running text is a little smaller and stands closer."""
    paragraph = put_paragraph(cell, content)
    if content.kind is Kind.BODY:
        styled(paragraph, "Table Text")
    paragraph.paragraph_format.space_after = Pt(1)
    return paragraph


def put_statement(holder: Holder, content: Statement) -> WordParagraph:
    """The mark hangs before the words; who said it stands right under them."""
    paragraph = styled(holder.add_paragraph(), STYLE_OF[Kind.STATEMENT])
    paragraph.add_run(f"{content.mark}\t{printable(content.said)}")
    if not content.caption:
        return paragraph
    paragraph.add_run().add_break()
    caption = paragraph.add_run(printable(content.caption))
    caption.font.size = look.SMALL
    caption.font.color.rgb = look.INK_3
    return paragraph


def put_line(paragraph: WordParagraph, line: Line) -> None:
    for words in line:
        text = printable(words.text)
        before = len(paragraph.runs)
        match words.tone:
            case Tone.PLAIN:
                paragraph.add_run(text)
            case Tone.STRONG:
                _bold(paragraph.add_run(text))
            case Tone.LIGHT:
                paragraph.add_run(text).bold = False
            case Tone.SOFT:
                _soften(paragraph.add_run(text))
            case Tone.UNKNOWN:
                _mark_unknown(paragraph.add_run(_as_question(text)))
        for run in paragraph.runs[before:] if is_from_the_right(text) else ():
            run.font.rtl = True


def _as_question(text: str) -> str:
    return text if text.endswith("?") else QUESTION_MARK + text


def _bold(run: Run) -> None:
    run.bold = True
    # Word keeps a weight of its own for Arabic, Hebrew and the scripts of India.
    run.font.cs_bold = True


def _soften(run: Run) -> None:
    run.font.color.rgb = look.INK_2
    run.bold = False


def _mark_unknown(run: Run) -> None:
    _bold(run)
    run.font.color.rgb = look.UNKNOWN
    properties = run._r.get_or_add_rPr()  # noqa: SLF001 borders of words have no door
    edge = {"val": "dashed", "sz": 4, "space": 0, "color": look.UNKNOWN_LINE}
    properties.append(element("w:bdr", edge))
    properties.append(shading(look.UNKNOWN_SOFT))
