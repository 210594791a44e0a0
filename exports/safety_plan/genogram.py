"""The genogram as plates: drawn for paper, no letter smaller than nine points."""

from dataclasses import replace

from exports.errors import NoFont
from exports.formats.png import refuse_missing_letters
from exports.genogram_picture import ON_PAPER, picture_of
from exports.genogram_sheet import beside
from exports.names import short_names
from exports.paper import Block, Heading, Paper, Paragraph, Plate, plain
from exports.wording import Wording
from genogram.drawing import Room, fits_one, scene, sheets
from risk import Case
from risk.assessment import Assessment

A4 = Room((756.0, 418.0), bare=True)
A3 = Room((1104.0, 655.0), bare=True)
"""What head, foot and heading leave of a sheet on its side, in points."""


def with_genogram(paper: Paper, case: Case, assessment: Assessment, wording: Wording) -> Paper:
    """The paper with the family on a sheet of its own.

    A plan without its picture still protects; one that does not come out does not.
    """
    try:
        return replace(paper, plates=genogram_plate(case, assessment, wording))
    except NoFont as missing:
        return replace(paper, blocks=(*paper.blocks, *not_drawn(missing.scripts, wording)))


def genogram_plate(case: Case, assessment: Assessment, wording: Wording) -> tuple[Plate, ...]:
    """The family on sheets of its own; nothing where nobody is known yet.

    Raises
    ------
    NoFont
        A name is written in a script for which this computer has no letters.
    """
    if not case.family.people:
        return ()
    drawn = scene(picture_of(case, assessment, wording, setting=ON_PAPER))
    said = beside(drawn, wording)
    wide = not fits_one(drawn, said, A4)
    drawings = sheets(drawn, said, A3 if wide else A4, mapped=False)
    refuse_missing_letters("".join(drawings))
    headings = _headings(len(drawings), wording)
    told = f"{drawn.title}: {', '.join(short_names(case, wording).values())}"
    return tuple(
        Plate(heading, drawing, told, wide=wide)
        for heading, drawing in zip(headings, drawings, strict=True)
    )


def _headings(count: int, wording: Wording) -> list[Heading]:
    called = wording.say("Genogram")
    numbers = [f" {number}/{count}" for number in range(1, count + 1)] if count > 1 else [""]
    return [Heading(plain(f"{called}{number}"), 1) for number in numbers]


def not_drawn(scripts: tuple[str, ...], wording: Wording) -> tuple[Block, ...]:
    """What stands in the place of the plate when letters are missing."""
    missing = wording.say(
        "The drawing is not here: this computer has no letters for the script {scripts}."
    )
    return (
        Heading(plain(wording.say("Genogram")), 1),
        Paragraph(plain(missing.format(scripts=", ".join(scripts)))),
    )
