"""Drawings as a PDF, a sheet each, as large as the drawing says."""

from collections.abc import Iterable
from datetime import date

from exports.formats.characters import printable
from exports.formats.pdf.content import day_of
from exports.formats.pdf.lettering import taken_apart
from exports.formats.pdf.typesetting import moment_of, typeset


def pdf_from_drawings(  # noqa: PLR0913 what a file says of itself are many small things
    drawings: Iterable[str],
    *,
    title: str,
    described: str,
    language: str,
    author: str = "",
    written_on: date | None = None,
    system_fonts: bool = True,
) -> bytes:
    """The drawings, whose px are points, with their words as text.

    Raises
    ------
    NoFont
        No font on this computer has the letters of a script that occurs.
    """
    data = {
        "name": printable(title),
        "author": printable(author),
        "language": language,
        "written-on": day_of(written_on),
        "sheets": [taken_apart(drawing, printable(described)) for drawing in drawings],
    }
    return typeset("sheets.typ", data, moment_of(written_on), system_fonts=system_fonts)
