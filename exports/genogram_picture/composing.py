"""A case as a picture: where everybody stands, what is marked, and which ties are drawn."""

from dataclasses import dataclass, replace

from exports.genogram_picture.marks import Marking
from exports.genogram_picture.ties import overlays
from exports.genogram_picture.words import words_around
from exports.wording import Wording
from genogram import Family, PersonId
from genogram.drawing import (
    BETWEEN_LABELS,
    WIDEST_LINE,
    Mark,
    Overlay,
    Picture,
    label_lines,
    label_widths,
)
from genogram.placement import Layout, Spacing, place
from risk import Assessment, Case

SPACING = Spacing(symbol=36, column=78, row=158)
PAPER_SPACING = Spacing(symbol=34, column=66, row=158)
USUAL_LINES, LINE = 4, 15
"""Rows stand wide enough for labels of four lines, and a line further apart for each one more."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How close people stand, and where the words under them wrap."""

    spacing: Spacing
    widest: float
    between: float


ON_SCREEN = Setting(SPACING, WIDEST_LINE, BETWEEN_LABELS)
ON_PAPER = Setting(PAPER_SPACING, 84.0, 4.0)
"""As close as labels can stand: on paper nobody scrolls, and small letters are hard to read."""

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
    setting: Setting = ON_SCREEN,
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
    setting
        For a screen, or closer together for paper.
    """
    every_mark = Marking(case, words, assessment, fact).marks()
    marks = {who: replace(mark, widest=setting.widest) for who, mark in every_mark.items()}
    placed = layout or _placed(case.family, marks, setting)
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
    return _placed(case.family, Marking(case, words).marks(), ON_SCREEN)


def _placed(family: Family, marks: dict[PersonId, Mark], setting: Setting) -> Layout:
    taller = max(0, label_lines(marks) - USUAL_LINES) * LINE
    spacing = replace(setting.spacing, row=setting.spacing.row + taller)
    return place(family, spacing, label_widths(marks, between=setting.between))


def _few_enough(
    every: tuple[Overlay, ...], selected: str, index: str | None
) -> tuple[Overlay, ...]:
    if len(every) <= MOST_TIES:
        return every
    ends = {overlay.origin for overlay in every} | {overlay.target for overlay in every}
    whose = selected if selected in ends else index
    return tuple(tie for tie in every if whose in (tie.origin, tie.target))[:MOST_TIES]
