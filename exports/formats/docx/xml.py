"""The few elements of WordprocessingML that python-docx has no words for."""

from collections.abc import Mapping

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph


def element(tag: str, attributes: Mapping[str, object] | None = None) -> BaseOxmlElement:
    """One element, with its attributes in the namespace of Word."""
    made: BaseOxmlElement = OxmlElement(tag)
    for name, value in (attributes or {}).items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def shading(fill: str, pattern: str = "clear", ink: str = "auto") -> BaseOxmlElement:
    return element("w:shd", {"val": pattern, "color": ink, "fill": fill})


def border(side: str, color: str, eighths: int, *, space: int = 0) -> BaseOxmlElement:
    shape = {"val": "single", "sz": eighths, "space": space, "color": color}
    return element(f"w:{side}", shape)


def field(paragraph: Paragraph, instruction: str) -> None:
    """A number that Word fills in when it lays out the pages."""
    for kind in ("begin", instruction, "separate", "1", "end"):
        run = paragraph.add_run()
        if kind == instruction:
            code = element("w:instrText")
            code.text = instruction
            run._r.append(code)  # noqa: SLF001 python-docx has no door to fields
        elif kind == "1":
            run.text = kind
        else:
            run._r.append(element("w:fldChar", {"fldCharType": kind}))  # noqa: SLF001 as above
