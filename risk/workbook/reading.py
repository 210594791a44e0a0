"""A workbook as a case: people, family, ties and claims, as the tables of a case hold them."""

from collections.abc import Callable, Iterator
from typing import Any

from pydantic import ValidationError

from genogram import GenogramError, Notice, NoticeCode, UnreadableFile
from risk.case import Case
from risk.changes import Change
from risk.collections import SHAPES, Collection
from risk.errors import CaseError, Dangling
from risk.workbook import records
from risk.workbook.layout import layout
from risk.workbook.opening import WHOLE, Grid, grids
from risk.workbook.rows import Row, Sheet, sheet_of

Raw = tuple[Collection, Row, dict[str, Any]]
Reader = Callable[[Row], dict[str, Any]]


def case_from_workbook(data: bytes) -> tuple[Case, tuple[Notice, ...]]:
    """Read the sheets that are known here; of the others a notice says that they were not.

    Raises
    ------
    UnreadableFile
        The only error, with sheet, row and column where there is one.
    """
    found = [(grid, sheet_of(grid)) for grid in grids(data)]
    sheets = _by_key([(grid, sheet) for grid, sheet in found if sheet is not None])
    if "people" not in sheets:
        title = layout().sheets["people"].title
        problem = f"has no sheet {title.nl} or {title.en}"
        raise UnreadableFile(WHOLE, problem, "start from the tables of a case")
    case = Case()
    for collection, row, values in _raw(sheets):
        _put(case, collection, row, values)
    _head(case, sheets)
    unread = [Notice(NoticeCode.LEFT_OUT, f"sheet {g.number}") for g, sheet in found if not sheet]
    return case, (*(notice for sheet in sheets.values() for notice in sheet.notices), *unread)


def _by_key(found: list[tuple[Grid, Sheet]]) -> dict[str, Sheet]:
    sheets: dict[str, Sheet] = {}
    for grid, sheet in found:
        if sheet.key in sheets:
            raise UnreadableFile(f"sheet {grid.number}", "is there twice", "keep one of them")
        sheets[sheet.key] = sheet
    return sheets


def _raw(sheets: dict[str, Sheet]) -> Iterator[Raw]:
    """Every record, people and sources before what names them."""
    names = records.spellings_by_person(_rows(sheets, "names"))
    for row in _rows(sheets, "people"):
        yield Collection.PEOPLE, row, records.person(row, names.pop(row.needed("id"), []))
    for left in names.values():
        raise UnreadableFile(left[0].place_of("id"), "names nobody", "add the person first")
    for row in _rows(sheets, "family"):
        if records.kinds_of(row) == records.PARENTAGE:
            yield Collection.PARENTAGES, row, records.parentage(row)
        else:
            yield Collection.PARTNERSHIPS, row, records.partnership(row)
    for row in _rows(sheets, "ties"):
        yield Collection.TIES, row, records.tie(row)
    for row, source in records.sources(_rows(sheets, "claims")):
        yield Collection.SOURCES, row, source
    for row in _rows(sheets, "claims"):
        yield Collection.CLAIMS, row, records.claim(row)


def _rows(sheets: dict[str, Sheet], key: str) -> tuple[Row, ...]:
    return sheets[key].rows if key in sheets else ()


def _head(case: Case, sheets: dict[str, Sheet]) -> None:
    chosen = [row for row in _rows(sheets, "people") if row.yes("index")]
    if len(chosen) > 1:
        problem = "is the second person whom the case is about"
        raise UnreadableFile(chosen[1].place_of("index"), problem, "choose one person")
    index = chosen[0].text("id") if chosen else None
    values = records.header(_rows(sheets, "case"), index)
    after = SHAPES[Collection.CASE].model_validate(values)
    case.apply([Change(collection=Collection.CASE, before=case.header, after=after)])


def _put(case: Case, collection: Collection, row: Row, values: dict[str, Any]) -> None:
    try:
        record = SHAPES[collection].model_validate(values)
        case.apply([Change(collection=collection, after=record)])
    except ValidationError:
        raise UnreadableFile(row.place, "cannot be read", "mend this row") from None
    except Dangling as error:
        column = next((key for key in row.values if row.values[key] == error.missing), "id")
        raise UnreadableFile(row.place_of(column), str(error), "add the person first") from error
    except (CaseError, GenogramError) as error:
        raise UnreadableFile(row.place, str(error), "mend or remove this row") from error
