"""A drawing of ours taken apart: shapes stay an SVG, words become letters to be set by the document.

Engines that draw an SVG into a PDF shape its text poorly: letters of Devanagari
land on each other, Arabic comes out in pieces.  A document's own text is right.
"""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple, Self
from xml.etree import ElementTree as ET

from exports.formats.scripts import is_from_the_right

SVG = "{http://www.w3.org/2000/svg}"
RULE = re.compile(r"\.genogram ([^{]+?) *\{(.*)\}")
MOVE = re.compile(r"translate\(([-\d.]+) ([-\d.]+)\)(?: scale\(([\d.]+)\))?")
AFTER_A_HALO = "stroke"
WEIGHT = 400

Look = dict[str, str]
Rule = tuple[tuple[str, ...], Look]


class Place(NamedTuple):
    """Where a group stands, and how much it is scaled."""

    x: float
    y: float
    scale: float

    def moved(self, x: float, y: float, scale: float) -> Self:
        across, down = self.x + x * self.scale, self.y + y * self.scale
        return type(self)(across, down, self.scale * scale)


@dataclass(frozen=True, slots=True)
class Letters:
    """One line of words in a drawing, in px from its upper left corner."""

    x: float
    y: float
    words: str
    size: float
    weight: int
    fill: str
    anchor: str
    ground: str | None
    rtl: bool


def taken_apart(svg: str, described: str) -> dict[str, Any]:
    """The drawing as shapes and lettering, ready for the template."""
    root = ET.fromstring(svg)  # noqa: S314 a drawing of our own making, every character escaped
    left, top, width, height = map(float, root.attrib["viewBox"].split())
    rules = tuple(_rules("".join(style.text or "" for style in root.iter(f"{SVG}style"))))
    lettering = [asdict(one) for one in _letters(root, rules, Place(-left, -top, 1), ())]
    for holder in list(root.iter()):
        for word in holder.findall(f"{SVG}text") + holder.findall(f"{SVG}title"):
            holder.remove(word)
    ET.register_namespace("", SVG.strip("{}"))
    return {
        "svg": ET.tostring(root, encoding="unicode"),
        "width": width,
        "height": height,
        "described": described,
        "lettering": lettering,
    }


def _letters(
    node: ET.Element, rules: tuple[Rule, ...], at: Place, around: tuple[str, ...]
) -> Iterator[Letters]:
    names = tuple(node.get("class", "").split())
    if moved := MOVE.match(node.get("transform", "")):
        at = at.moved(float(moved[1]), float(moved[2]), float(moved[3] or 1))
    if node.tag == f"{SVG}text" and node.text:
        yield _set(node, _looks(rules, names, around), at)
    for child in node:
        yield from _letters(child, rules, at, (*around, *names))


def _set(node: ET.Element, look: Look, at: Place) -> Letters:
    words = node.text or ""
    here = at.moved(float(node.get("x", 0)), float(node.get("y", 0)), 1)
    return Letters(
        x=round(here.x, 2),
        y=round(here.y, 2),
        words=words,
        size=round(float(look["font-size"].removesuffix("px")) * at.scale, 3),
        weight=int(look.get("font-weight", WEIGHT)),
        fill=look["fill"],
        anchor=look.get("text-anchor", "start"),
        ground=look.get(AFTER_A_HALO),
        rtl=is_from_the_right(words),
    )


def _rules(sheet: str) -> Iterator[Rule]:
    for selector, said in RULE.findall(sheet):
        pairs = (part.split(":", 1) for part in said.split(";") if ":" in part)
        yield tuple(selector.split()), {key.strip(): value.strip() for key, value in pairs}


def _looks(rules: tuple[Rule, ...], names: tuple[str, ...], around: tuple[str, ...]) -> Look:
    """What a browser would make of these rules, the later ones winning."""
    own, outside = {"text", *(f".{name}" for name in names)}, {f".{name}" for name in around}
    found: Look = {}
    for (*above, last), look in rules:
        if last in own and set(above) <= outside:
            found |= look
    return found
