"""Opening a workbook with care: its sizes first, then its words, never its formulas.

A workbook is a zip of XML files.  A few kilobytes can unpack to hundreds of
megabytes, and an XML file can grow while it is read; both are refused before
anything is parsed.  Nothing in a workbook is ever executed.
"""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from openpyxl import load_workbook

from genogram import UnreadableFile
from genogram.files import MEGABYTE
from risk.documents import UNWRITABLE
from risk.workbook.cell_text import from_cell

OPENING = b"PK"
CORE = "xl/workbook.xml"
LARGEST_UNPACKED = 50 * MEGABYTE
HIGHEST_RATIO = 200
SMALL = MEGABYTE
"""What unpacks to less than this may be packed as tightly as it likes."""
MOST_PARTS = 500
XML = (".xml", ".rels", ".vml")
MOST_TAGS = 3_000_000
"""In sheets and their texts; a case of a thousand people has a twentieth."""
MOST_TAGS_AROUND = 200_000
"""In what stands around the sheets: styles and the like."""
WITH_TEXTS = ("xl/worksheets/", "xl/sharedStrings")
MOST_ROWS = 20_000
MOST_COLUMNS = 60
GROWING = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']""")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

WHOLE = "the workbook"
SMALLER = "save only the sheets of one case, without pictures, as a new .xlsx"


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet as text: its number, its title, and its rows."""

    number: int
    title: str
    rows: tuple[tuple[str, ...], ...]


def opens_as_workbook(data: bytes) -> bool:
    """Whether a file starts like a zip, which no other file of a case does."""
    return data.startswith(OPENING)


def grids(data: bytes) -> tuple[Grid, ...]:
    """Every sheet with the text of its cells.

    Raises
    ------
    UnreadableFile
        Too large, not a workbook, or damaged.
    """
    try:
        _refuse_what_is_too_much(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of styles and extensions
            return tuple(_grids(data))
    except UnreadableFile:
        raise
    except Exception:  # noqa: BLE001 a damaged file makes the libraries stumble anywhere
        remedy = "open it in a spreadsheet program and save it again as .xlsx"
        raise UnreadableFile(WHOLE, "is damaged", remedy) from None


def _refuse_what_is_too_much(data: bytes) -> None:
    with ZipFile(BytesIO(data)) as file:
        parts = file.infolist()
        if len(parts) > MOST_PARTS:
            raise UnreadableFile(WHOLE, f"holds more than {MOST_PARTS} parts", SMALLER)
        if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            limit = f"unpacks to more than {LARGEST_UNPACKED // MEGABYTE} MB"
            raise UnreadableFile(WHOLE, limit, SMALLER)
        for part in parts:
            _refuse_part(part)
        if CORE not in file.namelist():
            problem = "is a zip file, but no workbook"
            raise UnreadableFile(WHOLE, problem, "give an .xlsx, not an archive of files")
        _refuse_markup(file, [part for part in parts if part.filename.endswith(XML)])


def _refuse_part(part: ZipInfo) -> None:
    if ".." in part.filename or part.filename.startswith(("/", "\\")):
        problem = "names a place outside itself"
        raise UnreadableFile(WHOLE, problem, "do not use this file; ask where it comes from")
    if part.flag_bits & 1:
        raise UnreadableFile(WHOLE, "has a password", "save it without a password")
    if part.file_size > SMALL and part.file_size > HIGHEST_RATIO * max(1, part.compress_size):
        raise UnreadableFile(WHOLE, "is packed suspiciously tightly", SMALLER)


def _refuse_markup(file: ZipFile, parts: list[ZipInfo]) -> None:
    tags = around = 0
    for part in parts:
        xml = file.read(part)
        _refuse_growing(xml)
        if part.filename.startswith(WITH_TEXTS):
            tags += xml.count(b"<")
        else:
            around += xml.count(b"<")
    if tags > MOST_TAGS or around > MOST_TAGS_AROUND:
        raise UnreadableFile(WHOLE, "holds more cells than a case has", SMALLER)


def _refuse_growing(xml: bytes) -> None:
    named = ENCODING.match(xml.removeprefix(BYTE_ORDER_MARK))
    is_plain = named is None or named[1].lower() in (b"utf-8", b"us-ascii")
    if GROWING.search(xml) or not is_plain or b"\x00" in xml[:4]:
        problem = "holds XML that no spreadsheet program writes"
        raise UnreadableFile(WHOLE, problem, "do not use this file; ask where it comes from")


def _grids(data: bytes) -> Iterator[Grid]:
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for number, sheet in enumerate(book.worksheets, start=1):
        rows: list[tuple[str, ...]] = []
        for cells in sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True):
            if len(rows) > MOST_ROWS:
                problem = f"has more than {MOST_ROWS} rows"
                raise UnreadableFile(f"sheet {number}", problem, SMALLER)
            rows.append(tuple(map(_text, cells)))
        yield Grid(number, sheet.title, tuple(rows))


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return str(value.date())
        case date():
            return str(value)
        case _:
            return from_cell(str(value))


def is_writable(text: str) -> bool:
    """Whether every sign is one that a document can show."""
    return not UNWRITABLE.search(text)
