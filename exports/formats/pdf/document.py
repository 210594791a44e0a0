"""Sets a paper as a PDF with typst: one wheel, no library of the system, no network.

Everything that is written comes in as data.  A document that would show an
empty box in the place of a letter is refused, and it is said which fonts to install.
"""

from exports.formats.pdf.content import data_of
from exports.formats.pdf.typesetting import moment_of, typeset
from exports.paper import Paper


def pdf_from_paper(paper: Paper, *, system_fonts: bool = True) -> bytes:
    """The paper as the bytes of a PDF; the same paper gives the same bytes.

    Raises
    ------
    NoFont
        No font on this computer has the letters of a script that occurs.
    NoTemplate
        A part of this installation is missing.
    """
    moment = moment_of(paper.written_on)
    return typeset("paper.typ", data_of(paper), moment, system_fonts=system_fonts)
