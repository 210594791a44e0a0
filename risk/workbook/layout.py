"""How a case stands in a workbook: sheets, columns and the words in their cells.

Whoever writes a workbook and whoever reads it back look here, so that both
languages of every heading are understood.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from risk.content import read_content
from risk.edition import File, Phrase, Shape


class SheetLayout(Shape):
    """One sheet: what it is called, and its columns from left to right."""

    title: Phrase
    columns: dict[str, Phrase]


class Layout(File):
    """All sheets that can be read back, and the words that stand for codes."""

    cut: Phrase
    sheets: dict[str, SheetLayout]
    words: dict[str, dict[str, Phrase]]


@cache
def layout() -> Layout:
    """The layout that the program carries.

    Examples
    --------
    >>> layout().sheets["people"].title.nl
    'Personen'
    """
    return read_content(files("risk") / "workbook" / "layout.yaml", Layout)


@cache
def codes_of(words: str) -> dict[str, str]:
    """The codes behind one kind of words of the layout."""
    return codes(layout().words[words])


def codes(phrases: Mapping[str, Phrase]) -> dict[str, str]:
    """The code behind each word, in either language and whatever the capitals.

    Examples
    --------
    >>> codes(layout().words["gender"])["vrouw"]
    'woman'
    """
    found = {folded(code): code for code in phrases}
    for code, phrase in phrases.items():
        found |= {folded(phrase.nl): code, folded(phrase.en): code}
    return found


def folded(words: str) -> str:
    """Words as they are compared: without capitals and spare spaces."""
    return " ".join(words.casefold().split())
