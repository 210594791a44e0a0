"""The genogram as a plate: drawn for paper, sharp at the size at which it is printed."""

import re
from dataclasses import replace

from exports.errors import NoFont
from exports.formats.png import refuse_missing_letters
from exports.genogram_picture import picture_of
from exports.names import short_names
from exports.paper import Block, Heading, Paper, Paragraph, Plate, plain
from exports.wording import Wording
from genogram.drawing import Theme, scene, svg
from risk import Case
from risk.assessment import Assessment

A4_INCHES = 26.7 / 2.54
"""Between the margins of A4 on its side."""
SMALLEST_LETTER = 12
"""Pixels at scale 1; on paper it has to be nine points at least."""
NINE_POINTS = 9 / 72
WIDTH = re.compile(r'width="([\d.]+)"')


def with_genogram(paper: Paper, case: Case, assessment: Assessment, wording: Wording) -> Paper:
    """The paper with the family on a sheet of its own.

    A plan without its picture still protects; one that does not come out does not.
    """
    try:
        return replace(paper, plates=genogram_plate(case, assessment, wording))
    except NoFont as missing:
        return replace(paper, blocks=(*paper.blocks, *not_drawn(missing.scripts, wording)))


def genogram_plate(case: Case, assessment: Assessment, wording: Wording) -> tuple[Plate, ...]:
    """The family on a sheet of its own; nothing where nobody is known yet.

    Raises
    ------
    NoFont
        A name is written in a script for which this computer has no letters.
    """
    if not case.family.people:
        return ()
    drawn = scene(picture_of(case, assessment, wording))
    drawing = svg(drawn, Theme.PRINT, heading=wording.say("Legend"))
    refuse_missing_letters(drawing)
    heading = Heading(plain(wording.say("Genogram")), 1)
    said = f"{drawn.title}: {', '.join(short_names(case, wording).values())}"
    return (Plate(heading, drawing, said, wide=_needs_a3(drawing)),)


def not_drawn(scripts: tuple[str, ...], wording: Wording) -> tuple[Block, ...]:
    """What stands in the place of the plate when letters are missing."""
    missing = wording.say(
        "The drawing is not here: this computer has no letters for the script {scripts}."
    )
    return (
        Heading(plain(wording.say("Genogram")), 1),
        Paragraph(plain(missing.format(scripts=", ".join(scripts)))),
    )


def _needs_a3(drawing: str) -> bool:
    """Whether the letters would be too small to read on A4."""
    width = WIDTH.search(drawing)
    if width is None:
        return False
    return float(width[1]) / SMALLEST_LETTER * NINE_POINTS > A4_INCHES
