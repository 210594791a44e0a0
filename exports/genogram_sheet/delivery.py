"""The sheet as PDF on A3, or as one picture as large as its letters need."""

from datetime import date

from exports.formats.pdf import pdf_from_drawings
from exports.formats.png import png_from_svg
from exports.genogram_picture import ON_PAPER, picture_of
from exports.genogram_sheet.words import around
from exports.occasion import Occasion
from exports.selecting import drawn_extract
from exports.wording import Wording
from genogram.drawing import Around, Scene, one_sheet, scene, sheets
from risk import Case
from risk.assessment import Assessment

DOTS_TO_THE_POINT = 200 / 72
LEAST_DOTS, MOST_DOTS = 3300, 8000
"""Across: A3 at 200 to the inch, and what a viewer can still open."""


def genogram_sheet(
    case: Case,
    assessment: Assessment | None,
    words: Wording,
    occasion: Occasion | None = None,
    *,
    fact: str | None = None,
) -> bytes:
    """The genogram as a PDF of A3 sheets on their side.

    `fact` is the secret of which dots show who knows it; without it there are none.

    Raises
    ------
    NoFont
        A name is written in a script for which this computer has no letters.
    """
    when = occasion or Occasion()
    drawn, said = _drawn(case, assessment, words, when, fact)
    day = when.written_on or _day_of(case)
    return pdf_from_drawings(
        sheets(drawn, said),
        title=said.title,
        described=_described(drawn),
        language=words.language,
        author=when.author,
        written_on=day,
    )


def genogram_sheet_svg(
    case: Case,
    assessment: Assessment | None,
    words: Wording,
    occasion: Occasion | None = None,
    *,
    fact: str | None = None,
) -> bytes:
    """The genogram as one drawing, on A3 or larger."""
    drawn, said = _drawn(case, assessment, words, occasion or Occasion(), fact)
    return one_sheet(drawn, said).encode("utf-8")


def genogram_sheet_png(
    case: Case,
    assessment: Assessment | None,
    words: Wording,
    occasion: Occasion | None = None,
    *,
    fact: str | None = None,
) -> bytes:
    """The same drawing in dots."""
    svg = genogram_sheet_svg(case, assessment, words, occasion, fact=fact).decode("utf-8")
    across = float(svg.split('viewBox="0 0 ', 1)[1].split(maxsplit=1)[0])
    dots = min(MOST_DOTS, max(LEAST_DOTS, round(across * DOTS_TO_THE_POINT)))
    return png_from_svg(svg, dots)


def _drawn(
    case: Case,
    assessment: Assessment | None,
    words: Wording,
    occasion: Occasion,
    fact: str | None,
) -> tuple[Scene, Around]:
    given = drawn_extract(case, occasion.recipient)
    shown = next((one for one in given.facts if one.id == fact), None)
    picture = picture_of(
        given, assessment, words, fact=shown.id if shown else None, setting=ON_PAPER
    )
    drawn = scene(picture)
    return drawn, around(given, drawn, words, occasion, shown)


def _described(drawn: Scene) -> str:
    """For whoever listens, and for a name that is too long to be drawn whole."""
    return f"{drawn.title}: {'; '.join(person.title for person in drawn.people)}"


def _day_of(case: Case) -> date | None:
    moment = case.as_of
    return moment.earliest if moment and moment.earliest == moment.latest else None
