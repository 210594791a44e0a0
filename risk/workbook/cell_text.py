r"""Text in a cell: exactly what was written, whatever signs it holds.

A workbook is XML, which has no place for control characters and half surrogate
pairs.  Spreadsheet programs write such a sign as ``_x0007_``, and an underscore
that could be mistaken for one as ``_x005F_``; both come back as they were.
"""

import re

LONGEST = 32_767
"""Units of UTF-16 that a cell holds."""

NO_PLACE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)"
)
WRITTEN_OUT = re.compile(r"_x([0-9A-Fa-f]{4})_")
LENGTH_WRITTEN_OUT = 7


def to_cell(text: str) -> str:
    r"""The text as a cell can hold it.

    Examples
    --------
    >>> to_cell("bel\x07 en _x0041_")
    'bel_x0007_ en _x005F_x0041_'
    """
    return NO_PLACE.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text)


def from_cell(text: str) -> str:
    r"""The text as it was before it went into a cell.

    Examples
    --------
    >>> from_cell("bel_x0007_ en _x005F_x0041_")
    'bel\x07 en _x0041_'
    """
    return WRITTEN_OUT.sub(lambda code: chr(int(code[1], 16)), text)


def fits(text: str) -> bool:
    """Whether a cell holds the whole text."""
    return _units(to_cell(text)) <= LONGEST


def cut_off(text: str, notice: str) -> str:
    """As much as fits before a notice that says it is not everything."""
    room = LONGEST - _units(notice) - 1
    kept = text[:room]
    while (over := _units(to_cell(kept)) - room) > 0:
        kept = kept[: -max(1, over // LENGTH_WRITTEN_OUT)]
    return f"{kept} {notice}"


def _units(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)
