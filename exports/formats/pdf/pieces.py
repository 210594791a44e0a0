"""A text in pieces that a line can hold: broken where it breaks, and within words only if it must."""

import re
import unicodedata
from collections.abc import Iterator

from exports.formats.characters import printable

LINE = "\n"
JOINT = ""
"""Between two parts of a word that is longer than its line."""
PARTS_OF_A_LINE = 8
"""As many parts of a long word fit a line: letter by letter a long text takes minutes to set."""


def pieces(text: str, longest: int) -> list[str]:
    r"""The text in pieces; put together again it is the same text.

    Examples
    --------
    >>> pieces("a\nb", 20)
    ['a', '\n', 'b']
    >>> pieces("see abcdefgh", 5)
    ['see ', 'a', '', 'b', '', 'c', '', 'd', '', 'e', '', 'f', '', 'g', '', 'h']
    """
    found: list[str] = []
    for number, line in enumerate(printable(text).split("\n")):
        found += [LINE] if number else []
        found += _broken(line, longest)
    return found


def _broken(line: str, longest: int) -> Iterator[str]:
    too_long = re.compile(rf"(\S{{{longest + 1},}})")
    for part in filter(None, too_long.split(line)):
        if not too_long.fullmatch(part):
            yield part
            continue
        letters = list(_letters(part))
        step = max(1, longest // PARTS_OF_A_LINE)
        for start in range(0, len(letters), step):
            if start:
                yield JOINT
            yield "".join(letters[start : start + step])


def _letters(word: str) -> Iterator[str]:
    """Letters with the marks that belong to them."""
    held = ""
    for character in word:
        if held and not unicodedata.category(character).startswith("M"):
            yield held
            held = ""
        held += character
    yield held
