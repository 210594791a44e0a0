"""A paper as plain data for the template; nothing a person wrote is ever part of a program."""

from datetime import date
from typing import Any

from exports.formats.characters import in_margin, printable
from exports.formats.pdf.bars import bar_svg
from exports.formats.pdf.lettering import taken_apart
from exports.formats.pdf.pieces import pieces
from exports.formats.scripts import is_from_the_right
from exports.paper import (
    Bar,
    Block,
    Cell,
    Facts,
    Heading,
    Line,
    Paper,
    Paragraph,
    Plate,
    Statement,
    Table,
    Tone,
    Words,
)

Data = dict[str, Any]

PAGE_ROOM = 80
"""Letters on a line of running text; a longer word has to break."""
TABLE_ROOM = 74
LABEL_SHARES = (1, 4)
LONG = 700
"""A row with more text than this may go on over the edge of a page."""
QUESTION_MARK = "?\u00a0"


def data_of(paper: Paper) -> Data:
    return {
        "language": paper.language,
        "name": printable(paper.name) or printable(paper.title),
        "author": printable(paper.author),
        "written-on": day_of(paper.written_on),
        "banner": pieces(paper.banner, PAGE_ROOM) if paper.banner else [],
        "head": pieces(in_margin(paper.head), PAGE_ROOM),
        "foot": pieces(in_margin(paper.foot), PAGE_ROOM),
        "page": _around_numbers(paper.page),
        "title": pieces(paper.title, PAGE_ROOM // 3),
        "subtitle": pieces(paper.subtitle, PAGE_ROOM),
        "blocks": _in_steps([_block(block) for block in paper.blocks]),
        "plates": [_plate(plate) for plate in paper.plates],
    }


def day_of(day: date | None) -> dict[str, int] | None:
    return {"year": day.year, "month": day.month, "day": day.day} if day else None


def _around_numbers(words: str) -> list[str]:
    before, rest = words.split("{page}")
    return [before, *rest.split("{pages}")]


def _block(block: Block) -> Data:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph():
            return _paragraph(block, PAGE_ROOM)
        case Statement():
            return _statement(block)
        case Table():
            return _table(block)
        case Facts():
            return _facts(block)


def _heading(heading: Heading) -> Data:
    line = _line(heading.line, PAGE_ROOM // 2)
    return {"is": "heading", "look": heading.level, "depth": heading.level, "line": line}


def _in_steps(blocks: list[Data]) -> list[Data]:
    """Headings go down one step at a time, as whoever listens to a document expects."""
    depth = 0
    for block in blocks:
        if block["is"] == "heading":
            depth = block["depth"] = min(block["depth"], depth + 1)
    return blocks


def _paragraph(paragraph: Paragraph, room: int) -> Data:
    text = "".join(words.text for words in paragraph.line)
    return {
        "is": "paragraph",
        "kind": paragraph.kind.value,
        "line": _line(paragraph.line, room),
        "rtl": is_from_the_right(text),
    }


def _line(line: Line, room: int) -> list[Data]:
    return [{"tone": words.tone.value, "said": pieces(_asked(words), room)} for words in line]


def _asked(words: Words) -> str:
    """What is unknown carries a question mark, before it if not behind it."""
    asks = words.tone is Tone.UNKNOWN and not words.text.endswith("?")
    return QUESTION_MARK + words.text if asks else words.text


def _statement(statement: Statement) -> Data:
    return {
        "is": "statement",
        "mark": statement.mark,
        "said": pieces(statement.said, PAGE_ROOM),
        "caption": pieces(statement.caption, PAGE_ROOM) if statement.caption else [],
    }


def _table(table: Table) -> Data:
    rooms = _rooms(table.shares)
    return {
        "is": "table",
        "shares": list(table.shares),
        "head": [pieces(words, room) for words, room in zip(table.head, rooms, strict=True)],
        "rows": [
            {
                "whole": _is_short(*row),
                "cells": [_cell(cell, room) for cell, room in zip(row, rooms, strict=True)],
            }
            for row in table.rows
        ],
    }


def _facts(facts: Facts) -> Data:
    label_room, room = _rooms(LABEL_SHARES)
    return {
        "is": "facts",
        "rows": [
            {
                "label": pieces(label, label_room),
                "cell": _cell(cell, room),
                "whole": _is_short(cell),
            }
            for label, cell in facts.rows
        ],
    }


def _rooms(shares: tuple[int, ...]) -> list[int]:
    return [max(4, TABLE_ROOM * share // sum(shares) - 1) for share in shares]


def _cell(cell: Cell, room: int) -> list[Data]:
    return [_bar(part) if isinstance(part, Bar) else _paragraph(part, room) for part in cell]


def _bar(bar: Bar) -> Data:
    return {"is": "bar", "svg": bar_svg(bar.strength), "read-aloud": printable(bar.read_aloud)}


def _plate(plate: Plate) -> Data:
    return {
        "sheet": "a3" if plate.wide else "a4",
        "heading": _heading(plate.heading),
        "drawing": taken_apart(plate.svg, printable(plate.described)),
    }


def _is_short(*cells: Cell) -> bool:
    parts = [part for cell in cells for part in cell if isinstance(part, Paragraph)]
    return sum(len(words.text) for part in parts for words in part.line) < LONG
