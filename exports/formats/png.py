"""An SVG as PNG, with the fonts of this computer.

A letter that no font has would come out as an empty box, and a name would be
lost without a word; so every script is tried before anything is drawn.

A picture takes memory by its dots, and who runs out of memory loses the whole
workbench; so no picture has more dots than MOST_DOTS, however high the drawing.
"""

import html
import re
import unicodedata
from math import isqrt

import resvg_py

from exports.errors import NoFont
from exports.formats.scripts import script_of

MOST_DOTS = 40_000_000
"""In one picture: A1 at 200 to the inch, and some 160 megabytes while it is drawn."""
WORDS = re.compile(r"<text[^>]*>([^<]+)</text>")
OPENING = re.compile(r"<svg[^>]*>")
VIEW_BOX = re.compile(r'viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"')
NOBODYS_LETTER = "\U0010fffd"
"""Assigned to nothing: how it is drawn is how every missing letter is drawn."""


def png_from_svg(svg: str, width_px: int, *, system_fonts: bool = True) -> bytes:
    """Draw an SVG so many px wide, or less wide where it would have more dots than can be drawn.

    Raises
    ------
    NoFont
        No font on this computer has the letters of a script that occurs.
    """
    refuse_missing_letters(svg, system_fonts=system_fonts)
    return _drawn(svg, width_px, system_fonts=system_fonts)


def proportion(svg: str) -> float:
    """How many times as wide as it is high; square where a drawing does not say.

    Examples
    --------
    >>> proportion('<svg viewBox="0 0 420 210"/>')
    2.0
    """
    opening = OPENING.search(svg)
    sides = VIEW_BOX.search(opening[0]) if opening else None
    return float(sides[1]) / float(sides[2]) if sides else 1.0


def refuse_missing_letters(svg: str, *, system_fonts: bool = True) -> None:
    """Raise NoFont where a letter in a drawing has no form in any font of this computer."""
    words = (html.unescape(part) for part in WORDS.findall(svg))
    _refuse_missing(_scripts("".join(words)), system_fonts=system_fonts)


def _scripts(words: str) -> dict[str, str]:
    """One letter of every script that occurs, by the name of the script."""
    found: dict[str, str] = {}
    for letter in sorted(set(words)):
        if unicodedata.category(letter).startswith("L"):
            found.setdefault(script_of(letter), letter)
    return found


def _refuse_missing(scripts: dict[str, str], *, system_fonts: bool) -> None:
    nothing = {_probe(letter, system_fonts=system_fonts) for letter in ("", NOBODYS_LETTER)}
    missing = [
        script
        for script, letter in scripts.items()
        if _probe(letter, system_fonts=system_fonts) in nothing
    ]
    if missing:
        raise NoFont(missing)


def _probe(letter: str, *, system_fonts: bool) -> bytes:
    words = f'<text x="4" y="20" font-size="16" font-family="sans-serif">{letter}</text>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="28">{words}</svg>'
    return _drawn(svg, 40, system_fonts=system_fonts)


def _drawn(svg: str, width_px: int, *, system_fonts: bool) -> bytes:
    widest = max(1, isqrt(int(MOST_DOTS * proportion(svg))))
    return resvg_py.svg_to_bytes(
        svg_string=svg, width=min(width_px, widest), skip_system_fonts=not system_fonts
    )
