"""Rows of a sheet by what their columns are for, each cell with its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from genogram import Notice, NoticeCode, UnreadableFile
from risk.workbook.layout import Layout, SheetLayout, codes, codes_of, folded, layout
from risk.workbook.opening import Grid, is_writable

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its values by column, and where each of them stands."""

    sheet: str
    number: int
    values: Mapping[str, str]
    letters: Mapping[str, str]

    @property
    def place(self) -> str:
        return f"sheet {self.sheet}, row {self.number}"

    def place_of(self, column: str) -> str:
        letter = self.letters.get(column)
        return f"{self.place}, column {letter}" if letter else self.place

    def text(self, column: str) -> str:
        return self.values.get(column, "")

    def needed(self, column: str) -> str:
        if not self.text(column):
            raise UnreadableFile(self.place_of(column), "is empty", "fill in this cell")
        return self.text(column)

    def code(self, column: str, words: str) -> str | None:
        """The code behind the word in a cell; None where the cell is empty."""
        said = self.text(column)
        if not said.strip():
            return None
        known = codes_of(words)
        if folded(said) not in known:
            choice = ", ".join(phrase.nl for phrase in layout().words[words].values())
            raise UnreadableFile(
                self.place_of(column), "is none of the words known here", f"choose {choice}"
            )
        return known[folded(said)]

    def yes(self, column: str) -> bool | None:
        answer = self.code(column, "yes_or_no")
        return None if answer is None else answer == YES


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet that is known here, and its rows that are not empty."""

    key: str
    rows: tuple[Row, ...]
    notices: tuple[Notice, ...] = ()


def sheet_of(grid: Grid) -> Sheet | None:
    """Read a sheet by its heading; None where nothing of it is known here."""
    known = layout()
    key = next((key for key in known.sheets if _is_called(grid.title, known.sheets[key])), None)
    if key is None:
        return None
    head = grid.rows[0] if grid.rows else ()
    columns = _columns(head, known.sheets[key], grid)
    rows = tuple(_rows(grid, columns, known))
    return Sheet(key, rows, tuple(_left_out(head, columns, grid)))


def _is_called(title: str, sheet: SheetLayout) -> bool:
    return folded(title) in (folded(sheet.title.nl), folded(sheet.title.en))


def _columns(head: tuple[str, ...], sheet: SheetLayout, grid: Grid) -> dict[str, int]:
    known = codes(sheet.columns)
    found: dict[str, int] = {}
    for number, title in enumerate(head):
        if (key := known.get(folded(title))) is None:
            continue
        if key in found:
            place = f"sheet {grid.title}, row 1, column {get_column_letter(number + 1)}"
            raise UnreadableFile(place, "is a heading that stands twice", "keep one of them")
        found[key] = number
    first = next(iter(sheet.columns))
    if first not in found:
        problem = f"has no column {sheet.columns[first].nl!r}"
        raise UnreadableFile(f"sheet {grid.title}, row 1", problem, "put the headings back")
    return found


def _rows(grid: Grid, columns: Mapping[str, int], known: Layout) -> Iterator[Row]:
    letters = {key: get_column_letter(number + 1) for key, number in columns.items()}
    for number, cells in enumerate(grid.rows[1:], start=2):
        values = {key: cells[at] for key, at in columns.items() if at < len(cells) and cells[at]}
        if any(value.strip() for value in values.values()):
            row = Row(grid.title, number, values, letters)
            _refuse_lost_text(row, known)
            yield row


def _refuse_lost_text(row: Row, known: Layout) -> None:
    for column, value in row.values.items():
        if value.endswith((known.cut.nl, known.cut.en)):
            problem = "was too long for a cell and is cut off"
            raise UnreadableFile(row.place_of(column), problem, "import the case file instead")
        if not is_writable(value):
            problem = "holds signs that are not text"
            raise UnreadableFile(row.place_of(column), problem, "remove those signs")


def _left_out(head: tuple[str, ...], columns: Mapping[str, int], grid: Grid) -> Iterator[Notice]:
    for number, title in enumerate(head):
        if title and number not in columns.values():
            place = f"sheet {grid.title}, column {get_column_letter(number + 1)}"
            yield Notice(NoticeCode.LEFT_OUT, place)
