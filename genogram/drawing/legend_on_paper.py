"""The legend on a sheet of paper: a column beside the drawing, or a strip under a wide one."""

from collections.abc import Iterator, Sequence
from math import ceil

from genogram.drawing.legend import HEIGHT, WIDTH, Entry
from genogram.drawing.lettering import wrapped
from genogram.drawing.rooms import BETWEEN, COLUMN, Room
from genogram.drawing.shapes import path, polyline, text
from genogram.drawing.svg import element
from genogram.placement.layout import Point

ENTRY, LINE, SIZE, EXAMPLE = 17.0, 11.5, 9.5, 0.85
WORDS_AT = WIDTH * EXAMPLE + 7
NARROWEST = 176.0
"""A column of the strip is as wide as this at least."""
ROLES = "badge."

Block = tuple[str, list[Entry]]
Titles = tuple[str, str, str]
"""Over the signs, over the roles, and what a question mark after a role means."""


def column_height(entries: Sequence[Entry], titles: Titles) -> float:
    """How high the legend is as a column."""
    blocks = _blocks(entries, titles)
    lines = sum(len(_lines(entry, COLUMN)) - 1 for _, those in blocks for entry in those)
    counted = sum(len(those) + 1.5 for _, those in blocks)
    return counted * ENTRY + (lines + len(_note(blocks, titles, COLUMN))) * LINE


def column(entries: Sequence[Entry], titles: Titles, room: Room) -> Iterator[str]:
    """The legend at the right of a drawing."""
    left, y = room.column, room.top + 8
    rule = [(left - BETWEEN, room.top - 2), (left - BETWEEN, room.bottom)]
    yield element(path("sheet-line", polyline(rule)))
    blocks = _blocks(entries, titles)
    for title, those in blocks:
        yield element(text("column-title", Point(left, y), title))
        for entry in those:
            y += ENTRY
            yield from _entry(entry, left, y, COLUMN)
            y += LINE * (len(_lines(entry, COLUMN)) - 1)
        y += ENTRY * 1.5
    for number, line in enumerate(_note(blocks, titles, COLUMN)):
        yield element(text("column-words", Point(left, y - 6 + LINE * number), line))


def strip_height(entries: Sequence[Entry], titles: Titles, room: Room) -> float:
    """How high the legend is as a strip under a drawing."""
    blocks = _blocks(entries, titles)
    if not blocks:
        return 0.0
    rows, wide = _rows(blocks, room), _wide(room)
    note = LINE + 4 if _note(blocks, titles, 999) else 0
    return BETWEEN + ENTRY + sum(_heights(blocks, rows, wide)) + note


def strip(entries: Sequence[Entry], titles: Titles, room: Room) -> Iterator[str]:
    """The legend under a drawing: from the top down, column after column."""
    yield element(
        path("sheet-line", polyline([(room.margin, room.bottom), (room.right, room.bottom)]))
    )
    blocks, wide = _blocks(entries, titles), _wide(room)
    rows = _rows(blocks, room)
    heights, left, top = _heights(blocks, rows, wide), room.margin, room.bottom + BETWEEN + 6
    for title, those in blocks:
        yield element(text("column-title", Point(left, top), title))
        for number, entry in enumerate(those):
            y = top + ENTRY + sum(heights[: number % rows])
            yield from _entry(entry, left + wide * (number // rows), y, wide)
        left += wide * ceil(len(those) / rows)
    for line in _note(blocks, titles, 999):
        yield element(text("column-words", Point(room.margin, room.foot - 5), line))


def _blocks(entries: Sequence[Entry], titles: Titles) -> list[Block]:
    signs = [entry for entry in entries if not entry.key.startswith(ROLES)]
    roles = [entry for entry in entries if entry.key.startswith(ROLES)]
    return [block for block in ((titles[0], signs), (titles[1], roles)) if block[1]]


def _note(blocks: Sequence[Block], titles: Titles, room: float) -> tuple[str, ...]:
    has_roles = any(entry.key.startswith(ROLES) for _, those in blocks for entry in those)
    return wrapped(titles[2], SIZE, room=room) if has_roles else ()


def _columns(room: Room) -> int:
    return max(2, int((room.right - room.margin) // NARROWEST))


def _wide(room: Room) -> float:
    return (room.right - room.margin) / _columns(room)


def _rows(blocks: Sequence[Block], room: Room) -> int:
    """The fewest rows with which all blocks stand side by side."""
    rows, most = 1, _columns(room)
    while sum(ceil(len(those) / rows) for _, those in blocks) > most:
        rows += 1
    return rows


def _heights(blocks: Sequence[Block], rows: int, wide: float) -> list[float]:
    return [
        ENTRY
        + LINE * (max(len(_lines(e, wide)) for _, those in blocks for e in those[row::rows]) - 1)
        for row in range(rows)
        if any(those[row::rows] for _, those in blocks)
    ]


def _entry(entry: Entry, left: float, y: float, wide: float) -> Iterator[str]:
    at = Point(left + WIDTH * EXAMPLE / 2, y - HEIGHT * EXAMPLE / 4)
    shapes = "".join(map(element, entry.shapes))
    yield f'<g transform="translate({at.x:.1f} {at.y:.1f}) scale({EXAMPLE})">{shapes}</g>'
    for number, line in enumerate(_lines(entry, wide)):
        yield element(text("column-words", Point(left + WORDS_AT, y + LINE * number), line))


def _lines(entry: Entry, wide: float) -> tuple[str, ...]:
    return wrapped(entry.words, SIZE, room=wide - WORDS_AT - 4)
