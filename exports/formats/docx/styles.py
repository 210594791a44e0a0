"""The styles of a document: real ones, so that an organisation can set its own over them."""

from dataclasses import dataclass

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from exports.formats.docx import look
from exports.formats.docx.xml import border, element, shading
from exports.paper import Kind

PLAIN = "Normal"
STYLE_OF = {
    Kind.BODY: PLAIN,
    Kind.LEAD: "Lead",
    Kind.SMALL: "Small",
    Kind.STATEMENT: "Statement",
    Kind.QUESTION: "Question",
    Kind.CAUTION: "Caution",
}
SCRIPTS = ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")
AFTER_GROUND = ("w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
WITH_WHAT_FOLLOWS = ("Heading 1", "Heading 2", "Heading 3", "Lead", "Question")
THEMES = ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme")


@dataclass(frozen=True, slots=True)
class Type:
    """Size in points, colour, weight, and the space around a paragraph."""

    size: float
    color: RGBColor = look.INK
    bold: bool = False
    before: float = 0
    after: float = 0


TYPES = {
    "Normal": Type(10, after=4),
    "Title": Type(24, bold=True),
    "Subtitle": Type(11, look.INK_2, after=8),
    "Heading 1": Type(15, look.PRIMARY, bold=True, before=16, after=4),
    "Heading 2": Type(11.5, bold=True, before=12, after=3),
    "Heading 3": Type(10, bold=True, before=6, after=2),
    "Header": Type(8.5, look.INK_3),
    "Footer": Type(8.5, look.INK_3),
    "Lead": Type(10, look.INK_2, after=6),
    "Small": Type(8.5, look.INK_3, after=2),
    "Table Text": Type(9.5, after=1),
    "Statement": Type(10, after=4),
    "Question": Type(10, look.UNKNOWN, after=3),
    "Caution": Type(9.5, after=6),
}


def set_styles(document: Document, language: str) -> None:
    """Give every style that is used its type, colour and space."""
    _clear(document)
    _speak(document, language)
    for name, form in TYPES.items():
        _set(_style(document, name), form)
    for name in ("Statement", "Question"):
        _hang(_style(document, name))
    _edge(_style(document, "Heading 1"), "bottom", look.LINE, 6)
    _edge(_style(document, "Title"))
    _edge(_style(document, "Caution"), "left", look.CAUTION_LINE, 24, look.CAUTION_SOFT)


def styled(paragraph: Paragraph, name: str) -> Paragraph:
    """Give a paragraph one of our styles; a look-up by name would read all styles each time."""
    paragraph._p.style = None if name == PLAIN else name.replace(" ", "")  # noqa: SLF001 as said
    return paragraph


def _clear(document: Document) -> None:
    """Drop what the template brings and no paper uses: what is left, people can find."""
    every = document.styles.element
    used = {name.casefold() for name in TYPES}
    for style in list(every.style_lst):
        if style.name_val.casefold() not in used and not style.default:
            every.remove(style)
        for link in style.findall(qn("w:link")):
            style.remove(link)


def _set(style: ParagraphStyle, form: Type) -> None:
    style.font.size = Pt(form.size)
    style.font.color.rgb = form.color
    style.font.bold = style.font.cs_bold = form.bold
    _size_of_other_scripts(style, form.size)
    style.font.italic = False
    _letters(style)
    style.paragraph_format.tab_stops.clear_all()
    style.paragraph_format.space_before = Pt(form.before)
    style.paragraph_format.space_after = Pt(form.after)
    style.paragraph_format.line_spacing = 1.15
    style.paragraph_format.keep_with_next = style.name in WITH_WHAT_FOLLOWS


def _size_of_other_scripts(style: ParagraphStyle, size: float) -> None:
    """As large in Arabic and in the scripts of India, of which Word keeps a size of its own."""
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    properties.find(qn("w:sz")).addnext(element("w:szCs", {"val": round(size * 2)}))


def _style(document: Document, name: str) -> ParagraphStyle:
    if name not in document.styles:
        made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = document.styles["Normal"]
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    return style


def _letters(style: ParagraphStyle) -> None:
    style.font.name = look.FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in SCRIPTS:
        fonts.set(qn(script), look.FONT)
    # A theme's font would win from the one that is named.
    for theme in THEMES:
        fonts.attrib.pop(qn(theme), None)
    for leftover in style.element.rPr.findall(qn("w:spacing")):
        style.element.rPr.remove(leftover)


def _hang(style: ParagraphStyle) -> None:
    style.paragraph_format.left_indent = Cm(0.55)
    style.paragraph_format.first_line_indent = Cm(-0.55)
    style.paragraph_format.tab_stops.add_tab_stop(Cm(0.55))


def _edge(
    style: ParagraphStyle, side: str = "", color: str = "", eighths: int = 0, ground: str = ""
) -> None:
    """One line at one side, and a ground; the template's own lines go."""
    properties = style.element.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    if side:
        borders = element("w:pBdr")
        borders.append(border(side, color, eighths, space=6 if side == "left" else 2))
        properties.insert_element_before(borders, "w:shd", *AFTER_GROUND)
    if ground:
        properties.insert_element_before(shading(ground), *AFTER_GROUND)


def _speak(document: Document, language: str) -> None:
    for run in document.styles.element.iter(qn("w:lang")):
        run.set(qn("w:val"), {"nl": "nl-NL"}.get(language, "en-GB"))
