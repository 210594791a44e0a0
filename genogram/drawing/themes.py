"""Colours and stroke widths of a drawing: light, dark and paper.

Colour never carries meaning alone; it says what is selected, what is unknown
and what is ground.  The same rules serve a file, with colours written out, and
a screen, with colours as CSS variables.
"""

from collections.abc import Mapping
from enum import StrEnum

FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif"


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


COLOURS: dict[Theme, dict[str, str]] = {
    Theme.LIGHT: {
        "ground": "#FDFCFA",
        "lane": "#F4F3EF",
        "surface": "#FFFFFF",
        "line": "#DAD8D0",
        "line-strong": "#84857C",
        "ink": "#1C2326",
        "ink2": "#465055",
        "ink3": "#5E676B",
        "tie": "#465055",
        "primary": "#0F5257",
        "on-primary": "#FFFFFF",
        "unknown": "#67397A",
        "unknown-soft": "#F5EEF8",
        "select": "#0B57D0",
        "select-soft": "#E6EFFC",
        "focus": "#0B57D0",
    },
    Theme.DARK: {
        "ground": "#181D20",
        "lane": "#1E2427",
        "surface": "#1C2124",
        "line": "#394247",
        "line-strong": "#7F8B90",
        "ink": "#E9EBE9",
        "ink2": "#BCC4C6",
        "ink3": "#9BA6AA",
        "tie": "#BCC4C6",
        "primary": "#84C7C7",
        "on-primary": "#07282A",
        "unknown": "#D2ADE3",
        "unknown-soft": "#30243A",
        "select": "#8AB8FF",
        "select-soft": "#1E2E47",
        "focus": "#8AB8FF",
    },
    Theme.PRINT: {
        "ground": "#FFFFFF",
        "lane": "#F3F3F3",
        "surface": "#FFFFFF",
        "line": "#BBBBBB",
        "line-strong": "#777777",
        "ink": "#111111",
        "ink2": "#333333",
        "ink3": "#555555",
        "tie": "#333333",
        "primary": "#111111",
        "on-primary": "#FFFFFF",
        "unknown": "#111111",
        "unknown-soft": "#FFFFFF",
        "select": "#333333",
        "select-soft": "#FFFFFF",
        "focus": "#111111",
    },
}

NAMES_AS_VARIABLES = {name: f"var(--{name})" for name in COLOURS[Theme.LIGHT]}
"""For a screen that defines the colours as CSS variables of the same names."""

RULES = """
text {font-family:FONT; fill:@ink; text-anchor:middle; font-size:12px; unicode-bidi:plaintext}
.ground {fill:@ground}
.generation {font-size:13px; font-weight:600; fill:@ink3}
.lane {fill:@lane; stroke:@line-strong; stroke-dasharray:3 4}
.lane-title {fill:@ink2; text-anchor:start}
.symbol {fill:@surface; stroke:@ink; stroke-width:2}
.outer {stroke:@primary; stroke-width:2.5}
.index {stroke:@primary; stroke-width:2.5}
.decides {stroke-width:4}
.placeholder {stroke-dasharray:4 3}
.cross {fill:none; stroke:@ink; stroke-width:1.6}
.age {font-size:14px}
.open {fill:@unknown; font-weight:600}
.name {font-size:13px; font-weight:600}
.subline {fill:@ink2}
.name {paint-order:stroke; stroke:@ground; stroke-width:5px; stroke-linejoin:round}
.subline {paint-order:stroke; stroke:@ground; stroke-width:5px; stroke-linejoin:round}
.year {fill:@ink2; paint-order:stroke; stroke:@ground; stroke-width:4px; stroke-linejoin:round}
.outside .name {stroke:@lane}
.outside .subline {stroke:@lane}
.beside-drop {text-anchor:start}
.badge {fill:@ink; stroke:@ground; stroke-width:1.5}
.badge-letter {font-weight:700; fill:@surface}
.country {fill:@surface; stroke:@line-strong; stroke-width:1}
.country-code {font-size:12px; font-weight:600; fill:@ink2}
.knows-ground {fill:@surface}
.knows-full {fill:@ink}
.knows-ring {fill:@surface; stroke:@ink; stroke-width:1.6}
.knows-unknown {fill:@unknown-soft; stroke:@unknown; stroke-width:1.2}
.asks {font-weight:700; fill:@unknown}
.union {fill:none; stroke:@ink2; stroke-width:1.6}
.child {fill:none; stroke:@ink2; stroke-width:1.6}
.slashes {fill:none; stroke:@ink2; stroke-width:1.6}
.promised {stroke-dasharray:7 5}
.cohabiting {stroke-dasharray:6 4}
.affair {stroke-dasharray:2 4}
.foster {stroke-dasharray:2 4}
.step {stroke-dasharray:2 4}
.unknown {stroke-dasharray:9 4}
.beside {stroke-dasharray:4 3}
.tie {fill:none; stroke:@tie; stroke-width:1.5; stroke-linejoin:round}
.tie-head {fill:@tie}
.heavy {stroke-width:3}
.thin {stroke-width:1}
.dots {stroke-dasharray:1.5 4; stroke-linecap:round; stroke-width:2}
.dashes {stroke-dasharray:7 5}
.dash-dot {stroke-dasharray:8 4 1.5 4}
.letter-ground {fill:@ground; stroke:@tie; stroke-width:1.2}
.letter {font-weight:700}
.legend-title {font-size:13px; font-weight:600; text-anchor:start}
.legend-words {text-anchor:start}
.legend-rule {stroke:@line-strong; stroke-width:1}
"""


PAPER_RULES = """
.sheet-title {font-size:18px; font-weight:700; text-anchor:start}
.sheet-told {font-size:10px; fill:@ink2; text-anchor:start}
.sheet-status {font-size:10px; fill:@ink2; text-anchor:end}
.sheet-box {fill:none; stroke:@ink; stroke-width:1.5}
.sheet-box-words {font-size:10px; font-weight:700}
.sheet-rule {stroke:@ink; stroke-width:1.5}
.sheet-line {stroke:@line-strong; stroke-width:0.8}
.sheet-foot {font-size:9.5px; fill:@ink2; text-anchor:start}
.sheet-foot-end {font-size:9.5px; fill:@ink2; text-anchor:end}
.column-title {font-size:11px; font-weight:600; text-anchor:start}
.column-words {font-size:9.5px; fill:@ink2; text-anchor:start}
.numeral {font-size:11px; font-weight:600; fill:@ink3}
.note {font-size:9.5px; fill:@ink2; text-anchor:start}
.tile {fill:none; stroke:@ink; stroke-width:1.2; stroke-dasharray:6 4}
.tile-number {font-size:22px; font-weight:700; stroke:@ground; stroke-width:5px; paint-order:stroke}
"""
"""What stands around a drawing on a sheet of paper, sizes in points."""


def stylesheet(colours: Mapping[str, str], scope: str = ".genogram", *, paper: bool = False) -> str:
    """The rules of a drawing in these colours, kept within one class; with those of a sheet.

    Examples
    --------
    >>> ".genogram .age {font-size:14px}" in stylesheet(COLOURS[Theme.LIGHT])
    True
    """
    rules = (RULES.rstrip() + PAPER_RULES if paper else RULES).replace("FONT", FONT)
    for name in sorted(colours, key=len, reverse=True):
        rules = rules.replace(f"@{name}", colours[name])
    return "\n".join(f"{scope} {rule}" for rule in rules.strip().splitlines())
