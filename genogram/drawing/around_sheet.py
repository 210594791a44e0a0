"""What stands around a drawing on a sheet of paper: head, foot and legend."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from genogram.drawing.legend import Entry
from genogram.drawing.legend_on_paper import (
    Titles,
    column,
    column_height,
    strip,
    strip_height,
)
from genogram.drawing.lettering import drawable, shortened
from genogram.drawing.rooms import MARGIN, Room
from genogram.drawing.scene import Scene
from genogram.drawing.shapes import Shape, path, polyline, rect, text
from genogram.drawing.svg import element
from genogram.drawing.themes import COLOURS, Theme, stylesheet
from genogram.placement.layout import Box, Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The words around the drawing, in the reader's language."""

    title: str = ""
    told: str = ""
    status: str = ""
    box: str = ""
    """The word in a box that says that nobody in it exists; empty for real people."""
    foot: tuple[str, ...] = ()
    page: str = "{page} / {pages}"
    legend: str = ""
    roles: str = ""
    note: str = ""
    divided: str = ""
    goes_on: tuple[str, str, str, str] = ("", "", "", "")
    """Where the drawing goes on, with ``{page}``: left, right, above, below."""

    @property
    def titles(self) -> Titles:
        return self.legend, self.roles, self.note


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its room, the window on the drawing, points to a px, and which of how many."""

    room: Room
    window: Box
    scale: float
    number: int
    of: int
    notes: tuple[str, ...] = ()


def rooms(scene: Scene, around: Around, plain: Room) -> tuple[Room, ...]:
    """The ways in which a legend can stand on a sheet: beside the drawing, and under it."""
    under = plain.with_strip(strip_height(scene.legend, around.titles, plain))
    if column_height(scene.legend, around.titles) > plain.height:
        return (under,)
    return plain, under


def sheet_svg(scene: Scene, around: Around, sheet: Sheet, drawn: str) -> str:
    """The whole sheet with what is drawn on it."""
    paper = Box(0, 0, *sheet.room.paper)
    named = escape(drawable(f"{around.title}. {scene.title}"), quote=True)
    wide, high = (f"{side / 72 * 96:.1f}" for side in sheet.room.paper)
    return "\n".join(
        [
            '<svg xmlns="http://www.w3.org/2000/svg" class="genogram" role="img"',
            f'aria-label="{named}" width="{wide}" height="{high}"',
            f'viewBox="0 0 {paper.width:.2f} {paper.height:.2f}">',
            f"<title>{named}</title>",
            f"<style>{stylesheet(COLOURS[Theme.PRINT], paper=True)}</style>",
            element(rect("ground", paper)),
            drawn,
            *(() if sheet.room.bare else map(element, _head(around, sheet))),
            *_legend(scene.legend, around, sheet.room),
            *(() if sheet.room.bare else map(element, _foot(around, sheet))),
            "</svg>",
        ]
    )


def _head(around: Around, sheet: Sheet) -> Iterator[Shape]:
    left, right = MARGIN, sheet.room.paper[0] - MARGIN
    room = right - left - 300
    yield text("sheet-title", Point(left, 48), shortened(around.title, 18, room, bold=True))
    yield text("sheet-told", Point(left, 66), shortened(around.told, 10, right - left - 170))
    yield text("sheet-status", Point(right, 66), around.status)
    if around.box:
        yield rect("sheet-box", Box(right - 96, 32, 96, 19))
        yield text("sheet-box-words", Point(right - 48, 45), around.box)
    yield path("sheet-rule", polyline([(left, 77), (right, 77)]))


def _foot(around: Around, sheet: Sheet) -> Iterator[Shape]:
    left, right, y = MARGIN, sheet.room.paper[0] - MARGIN, sheet.room.paper[1] - 24
    yield path("sheet-line", polyline([(left, y - 14), (right, y - 14)]))
    said = [words for words in around.foot if words]
    step = (right - left - 90) / max(len(said), 1)
    for number, words in enumerate(said):
        place = Point(left + number * step, y)
        yield text("sheet-foot", place, shortened(words, 9.5, step - 12))
    counted = around.page.format(page=sheet.number, pages=sheet.of)
    yield text("sheet-foot-end", Point(right, y), counted)


def _legend(entries: tuple[Entry, ...], around: Around, room: Room) -> Iterator[str]:
    if entries:
        yield from (strip if room.strip else column)(entries, around.titles, room)
