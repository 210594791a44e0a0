"""A case as a picture: where everybody stands, what is marked, and which ties are drawn."""

from dataclasses import replace

from exports.genogram_picture.marks import Marking
from exports.genogram_picture.ties import overlays
from exports.genogram_picture.words import words_around
from exports.wording import Wording
from genogram import Family, PersonId
from genogram.drawing import Mark, Overlay, Picture, label_lines, label_widths
from genogram.placement import Layout, Spacing, place
from risk import Assessment, Case

SPACING = Spacing(symbol=36, column=78, row=158)
USUAL_LINES, LINE = 4, 15
"""Rows stand wide enough for labels of four lines, and a line further apart for each one more."""
MOST_TIES = 30
"""Above this many, only the ties of one person are drawn, and the others counted."""


def picture_of(  # noqa: PLR0913 three of them are choices of whoever looks
    case: Case,
    assessment: Assessment | None,
    words: Wording,
    *,
    selected: str = "",
    fact: str | None = None,
    layout: Layout | None = None,
) -> Picture:
    """Compose the genogram of a case.

    Parameters
    ----------
    case
        The case to draw.
    assessment
        Says who is under pressure; without it that is not shown.
    words
        The language of everything that is written.
    selected
        Whose ties are drawn when there are too many; the index person's otherwise.
    fact
        The secret of which the marks show who knows it; without it there are none.
    layout
        Where everybody stands, when that is already known.
    """
    marks = Marking(case, words, assessment, fact).marks()
    placed = layout or _placed(case.family, marks)
    every = overlays(case, words, placed)
    drawn = _few_enough(every, selected, case.index)
    left = len(every) - len(drawn)
    return Picture(
        layout=placed,
        family=case.family,
        marks=marks,
        overlays=drawn,
        words=words_around(len(placed.positions), len(placed.rows), left, words),
        ties_not_drawn=left,
    )


def layout_of(case: Case, words: Wording) -> Layout:
    """Where everybody stands; the same as long as family, names and roles are the same."""
    return _placed(case.family, Marking(case, words).marks())


def _placed(family: Family, marks: dict[PersonId, Mark]) -> Layout:
    taller = max(0, label_lines(marks) - USUAL_LINES) * LINE
    return place(family, replace(SPACING, row=SPACING.row + taller), label_widths(marks))


def _few_enough(
    every: tuple[Overlay, ...], selected: str, index: str | None
) -> tuple[Overlay, ...]:
    if len(every) <= MOST_TIES:
        return every
    ends = {overlay.origin for overlay in every} | {overlay.target for overlay in every}
    whose = selected if selected in ends else index
    return tuple(tie for tie in every if whose in (tie.origin, tie.target))[:MOST_TIES]
