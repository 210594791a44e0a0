"""How wide words are, where they wrap, and which characters cannot be drawn.

Widths are guesses by kind of character, on the generous side: no font is read
here, and the same picture is drawn with whatever font a screen has.

A name is never shortened to fit: words wrap, and symbols stand further apart.
Beyond LONGEST_NAME letters it is no person's name but a text that came into the
field, and a drawing of it would be metres high.  Of that the drawing shows the
beginning, with dots; the whole stays in the title of the symbol and in every text.
"""

import re
import unicodedata
from collections.abc import Mapping

from genogram.drawing.picture import WIDEST_LINE, Mark
from genogram.people import PersonId

NAME_SIZE = 13
SUBLINE_SIZE = 12
BETWEEN_LABELS = 14
CORNERS = 66
"""Room for a symbol with a badge at its left and a country at its right."""
LONGEST_NAME, MOST_LINES = 120, 8
ENDLESS = re.compile(r"\S{30}(?=\S)")
WIDEST_CODE = 3 * WIDEST_LINE
"""A country stands at its symbol as a code, or written out."""

NARROW = frozenset("iljtfrI.,:;'\u2019`|!()[] -")
BROAD = frozenset("mwMW@%&")
UNDRAWABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def drawable(words: str) -> str:
    """The words with every character that XML forbids replaced by a visible mark."""
    return UNDRAWABLE.sub("\ufffd", words)


def text_width(words: str, size: float, *, bold: bool = False) -> float:
    """About how many px these words take.

    Examples
    --------
    >>> text_width("Mira", 13) < text_width("Mira", 13, bold=True)
    True
    """
    ems = sum(_ems(character) for character in words)
    return ems * size * (1.1 if bold else 1.04)


def wrapped(
    words: str, size: float, *, bold: bool = False, room: float = WIDEST_LINE
) -> tuple[str, ...]:
    """The words in lines that fit, broken between words and after hyphens only.

    Examples
    --------
    >>> wrapped("Maria Antonia van der Wolkenberg", 13)
    ('Maria Antonia', 'van der', 'Wolkenberg')
    """
    lines: list[str] = []
    for piece in re.findall(r"[^\s-]*-+|[^\s-]+|\s+", " ".join(drawable(words).split())):
        if lines and text_width(lines[-1] + piece.rstrip(), size, bold=bold) <= room:
            lines[-1] += piece
        elif piece.strip():
            lines.append(piece)
    return tuple(line.strip() for line in lines)


def shortened(words: str, size: float, room: float, *, bold: bool = False) -> str:
    """The words on one line, with dots where the room ends.

    Examples
    --------
    >>> shortened("Maria Antonia van der Wolkenberg", 10, 100)
    'Maria Antonia va…'
    """
    line = " ".join(drawable(words).split())
    if text_width(line, size, bold=bold) <= room:
        return line
    line = line[: int(room)]
    while line and text_width(f"{line}…", size, bold=bold) > room:
        line = line[:-1]
    return f"{line.rstrip()}…"


def name_lines(mark: Mark) -> tuple[str, ...]:
    """The whole name; of what is longer than a name can be, the beginning.

    Examples
    --------
    >>> name_lines(Mark(name="Maria Antonia van der Wolkenberg"))
    ('Maria Antonia', 'van der', 'Wolkenberg')
    """
    name = " ".join(drawable(mark.name).split())
    if len(name) > LONGEST_NAME:
        return _beginning(name, mark.widest)
    return wrapped(name, NAME_SIZE, bold=True, room=mark.widest)


def sub_lines(mark: Mark) -> tuple[str, ...]:
    return wrapped(mark.subline, SUBLINE_SIZE, room=mark.widest)


def country_code(mark: Mark) -> str:
    return shortened(mark.country, SUBLINE_SIZE, WIDEST_CODE, bold=True)


def label_width(mark: Mark) -> float:
    """The widest line under the symbol, in px."""
    names = (text_width(line, NAME_SIZE, bold=True) for line in name_lines(mark))
    return max((*names, *(text_width(line, SUBLINE_SIZE) for line in sub_lines(mark))), default=0)


def label_widths(
    marks: Mapping[PersonId, Mark], *, between: float = BETWEEN_LABELS
) -> dict[PersonId, float]:
    """The least distance that every person's label and corners need, for placement."""
    return {
        person: round(max(CORNERS, label_width(mark) + between), 1)
        for person, mark in marks.items()
    }


def label_lines(marks: Mapping[PersonId, Mark]) -> int:
    """How many lines the tallest label takes."""
    return max((len(name_lines(mark)) + len(sub_lines(mark)) for mark in marks.values()), default=0)


def _beginning(name: str, room: float) -> tuple[str, ...]:
    """A few lines of it, with breaks in words that go on and on."""
    begun = ENDLESS.sub(r"\g<0> ", name[:LONGEST_NAME])
    lines = wrapped(begun, NAME_SIZE, bold=True, room=room)[:MOST_LINES]
    return (*lines[:-1], f"{lines[-1]}…")


def _ems(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    if character in NARROW:
        return 0.36
    if character in BROAD:
        return 0.92
    return 0.7 if character.isupper() else 0.6
