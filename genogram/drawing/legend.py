"""The legend: every form that occurs in a picture, with a small example, and nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from genogram.drawing.family_lines import origin_of, parallel, union_looks
from genogram.drawing.picture import Awareness, Form, Mark, Picture
from genogram.drawing.shapes import Shape, path, polyline, rect, text
from genogram.drawing.symbols import BADGE, awareness_mark, badge, cross, outline
from genogram.drawing.tie_forms import tie_shapes
from genogram.people import Gender
from genogram.placement.layout import Box, LineKind, Point
from genogram.ties import Origin

WIDTH, HEIGHT = 34, 18
EVERYWHERE = frozenset(
    {"person.man", "person.woman", "person.other", "person.index", "person.deceased", "country"}
)
SAID_BESIDE = "badge."
"""A role stands in words under the name that wears its letter."""

SMALL = 6
MIDDLE = Point(0, 0)
GENDERS = {Gender.MAN: "person.man", Gender.WOMAN: "person.woman"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend; its example stands around the point (0, 0)."""

    key: str
    words: str
    shapes: tuple[Shape, ...]

    def document(self) -> dict[str, Any]:
        """The entry as JSON; `usual` marks what a screen may leave out."""
        return {
            "key": self.key,
            "words": self.words,
            "usual": self.key.startswith(SAID_BESIDE) or self.key in EVERYWHERE,
            "shapes": [shape.document() for shape in self.shapes],
        }


def legend(picture: Picture) -> tuple[Entry, ...]:
    """Entries for whatever occurs and has words, each once, in a fixed order."""
    occurs = set(occurring(picture))
    keys = [key for key in picture.words.legend if key in occurs]
    return tuple(Entry(key, picture.words.legend[key], example(key)) for key in keys)


def occurring(picture: Picture) -> Iterator[str]:
    """The keys of everything in a picture that a legend can explain."""
    for person in picture.layout.positions:
        mark, gender = picture.mark(person), picture.family.person(person).gender
        yield from _of_a_person(mark, gender)
    for line in picture.layout.lines:
        if line.kind is LineKind.UNION:
            yield from (f"union.{look}" for look in union_looks(picture.family, line))
        elif (origin := origin_of(picture.family, line)) is not Origin.BIRTH:
            yield f"child.{origin}"
    yield from (f"tie.{overlay.form}" for overlay in picture.overlays)


def example(key: str) -> tuple[Shape, ...]:
    """The small drawing beside the words of a legend entry."""
    kind, _, name = key.partition(".")
    return tuple(EXAMPLES[kind](name))


def _of_a_person(mark: Mark, gender: Gender) -> Iterator[str]:
    if gender in GENDERS or not mark.placeholder:
        yield GENDERS.get(gender, "person.other")
    said = ("index", "decides", "deceased", "placeholder")
    yield from (f"person.{what}" for what in said if getattr(mark, what))
    if mark.age == "?":
        yield "person.age_unknown"
    if mark.country:
        yield "country"
    if mark.awareness:
        yield f"knows.{mark.awareness}"
    if mark.badge:
        yield f"badge.{mark.badge}"


def _person(name: str) -> Iterator[Shape]:
    match name:
        case "man" | "woman":
            yield outline("symbol", Gender(name), SMALL)
        case "deceased":
            yield outline("symbol", Gender.MAN, SMALL + 1)
            yield cross(Gender.MAN, SMALL + 1)
        case "index":
            yield outline("symbol outer", Gender.WOMAN, SMALL + 2)
            yield outline("symbol index", Gender.WOMAN, SMALL - 2)
        case "age_unknown":
            yield text("age open", Point(0, 5), "?")
        case _:
            gender = Gender.MAN if name == "decides" else Gender.UNKNOWN
            yield outline(f"symbol {name}", gender, SMALL)


def _union(look: str) -> Iterator[Shape]:
    ends = (Point(-10, 0), Point(10, 0))
    sides = (-2.2, 2.2) if look == "related" else (0.0,)
    for side in sides:
        yield path(f"union {look}", polyline(parallel(ends, side)))
    slashes = {"divorced": (-3, 3), "separated": (0,)}.get(look, ())
    for at in slashes:
        yield path("slashes", polyline([(at - 3, 7), (at + 3, -7)]))
    yield rect("symbol", Box(-17, -4, 8, 8))
    yield Shape("circle", "symbol", (("cx", 13), ("cy", 0), ("r", 4)))


def _child(origin: str) -> Iterator[Shape]:
    drop = (Point(-14, 0), Point(8, 0))
    if origin == Origin.ADOPTION:
        yield path("child beside", polyline(parallel(drop, 4)))
    yield path(f"child {origin}", polyline(drop))
    yield rect("symbol", Box(8, -4, 8, 8))


def _tie(form: str) -> Iterator[Shape]:
    straight = np.column_stack([np.linspace(-16, 16, 41), np.zeros(41)])
    yield from tie_shapes(Form(form), straight)


def _country(_: str) -> Iterator[Shape]:
    yield rect("country", Box(-11.5, -7.5, 23, 15), 3)
    yield text("country-code", Point(0, 4), "··")


def _badge(letter: str) -> Iterator[Shape]:
    yield from badge(letter, Box(-BADGE / 2, -BADGE / 2, BADGE, BADGE))


def _knows(awareness: str) -> Iterator[Shape]:
    yield from awareness_mark(Awareness(awareness), MIDDLE)


EXAMPLES: dict[str, Callable[[str], Iterator[Shape]]] = {
    "person": _person,
    "union": _union,
    "child": _child,
    "tie": _tie,
    "knows": _knows,
    "badge": _badge,
    "country": _country,
}
