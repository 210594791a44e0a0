"""A workbook before it has a format: sheets with a head and rows of plain text and numbers."""

from dataclasses import dataclass
from datetime import date

Cell = str | int
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column; how wide it may become before its words go on below."""

    title: str
    widest: int = 24


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet under a head that stays in sight."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """A whole workbook."""

    language: str
    name: str
    """What the file calls itself; it shows in windows and lists, so it is neutral."""
    written_on: date | None
    head: str
    foot: str
    page: str
    """The page count, with ``{page}`` and ``{pages}`` where the numbers go."""
    cut: str
    """What stands at the end of a text that is too long for a cell."""
    sheets: tuple[Sheet, ...]
