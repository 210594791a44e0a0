"""A picture as a scene: shapes grouped by what they show, ready for screen, file and test.

The scene is plain numbers and words.  Whoever draws it places and listens, and
computes nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from genogram.drawing.curves import course, letter_place
from genogram.drawing.family_lines import sibship_shapes, sibships
from genogram.drawing.legend import Entry, legend
from genogram.drawing.lettering import drawable, label_width
from genogram.drawing.neighbours import neighbours
from genogram.drawing.obstacles import end, lane, obstacles, view
from genogram.drawing.picture import Overlay, Picture
from genogram.drawing.shapes import Shape, rect, text
from genogram.drawing.symbols import label_foot, symbol
from genogram.drawing.terrain import Floats, Terrain
from genogram.drawing.tie_forms import LETTER, SWINGS, USUAL_SWING, letter_shapes, tie_shapes
from genogram.people import PersonId
from genogram.placement.layout import Box, Point

SELECTION = (82.0, 36.0, 8.0)


@dataclass(frozen=True, slots=True)
class DrawnPerson:
    """One person: shapes around (0, 0), moved to `at`."""

    id: PersonId
    title: str
    at: Point
    outside: bool
    selection: Box
    neighbours: dict[str, PersonId]
    shapes: tuple[Shape, ...]

    def document(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "title": self.title,
            "at": list(self.at),
            "outside": self.outside,
            "selection": list(self.selection),
            "neighbours": self.neighbours,
            "shapes": [shape.document() for shape in self.shapes],
        }


@dataclass(frozen=True, slots=True)
class DrawnTie:
    """A family line or a social tie, with everybody whom it joins; its letter lies over all ties."""

    id: str
    kind: str
    people: tuple[PersonId, ...]
    title: str
    shapes: tuple[Shape, ...]
    letter: tuple[Shape, ...] = ()

    def document(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "kind": self.kind,
            "people": list(self.people),
            "title": self.title,
            "shapes": [shape.document() for shape in self.shapes],
            "letter": [shape.document() for shape in self.letter],
        }


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that one drawing shows, back to front."""

    title: str
    view: Box
    ground: tuple[Shape, ...]
    lines: tuple[DrawnTie, ...]
    ties: tuple[DrawnTie, ...]
    people: tuple[DrawnPerson, ...]
    legend: tuple[Entry, ...]
    ties_not_drawn: int
    not_drawn: str

    def document(self) -> dict[str, Any]:
        """The scene as JSON."""
        return {
            "title": self.title,
            "view": list(self.view),
            "ground": [shape.document() for shape in self.ground],
            "lines": [line.document() for line in self.lines],
            "ties": [tie.document() for tie in self.ties],
            "people": [person.document() for person in self.people],
            "legend": [entry.document() for entry in self.legend],
            "ties_not_drawn": self.ties_not_drawn,
            "not_drawn": self.not_drawn,
        }


def scene(picture: Picture) -> Scene:
    """Draw a picture as shapes."""
    standing = obstacles(picture)
    ground = standing.terrain()
    curves = _curves(picture, ground)
    seen = view(standing, (curve for _, curve in curves))
    return Scene(
        title=drawable(picture.words.title),
        view=seen,
        ground=tuple(_ground(picture, seen)),
        lines=tuple(_lines(picture)),
        ties=tuple(_tie(overlay, curve, ground) for overlay, curve in curves),
        people=tuple(_people(picture)),
        legend=legend(picture),
        ties_not_drawn=picture.ties_not_drawn,
        not_drawn=drawable(picture.words.not_drawn),
    )


def roman(number: int) -> str:
    """The numeral of a generation.

    Examples
    --------
    >>> roman(4), roman(9), roman(14)
    ('IV', 'IX', 'XIV')
    """
    signs = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for value, sign in signs:
        times, number = divmod(number, value)
        written += sign * times
    return written


def _people(picture: Picture) -> Iterator[DrawnPerson]:
    half = picture.layout.spacing.symbol / 2
    ways = neighbours(picture.family, picture.layout)
    for person, at in picture.layout.positions.items():
        mark = picture.mark(person)
        width, above, below = SELECTION
        width = max(width, label_width(mark) + 16)
        selection = Box(-width / 2, -above, width, above + label_foot(mark, half) + below)
        yield DrawnPerson(
            id=person,
            title=drawable(mark.title or mark.name),
            at=at,
            outside=person in picture.layout.outside,
            selection=selection,
            neighbours=ways[person],
            shapes=symbol(picture.family.person(person).gender, mark, half),
        )


def _lines(picture: Picture) -> Iterator[DrawnTie]:
    for lines in sibships(picture):
        people = tuple(dict.fromkeys(person for line in lines for person in line.people))
        shapes = sibship_shapes(picture, lines)
        yield DrawnTie(lines[0].of, lines[0].kind, people, "", shapes)


def _curves(picture: Picture, ground: Terrain) -> list[tuple[Overlay, Floats]]:
    there = picture.layout.positions.keys()
    return [
        (overlay, _curve(picture, overlay, ground))
        for overlay in picture.overlays
        if {overlay.origin, overlay.target} <= there
    ]


def _curve(picture: Picture, overlay: Overlay, ground: Terrain) -> Floats:
    start, finish = end(picture, overlay.origin), end(picture, overlay.target)
    return course(start, finish, ground, swing=SWINGS.get(overlay.form, USUAL_SWING))


def _tie(overlay: Overlay, curve: Floats, ground: Terrain) -> DrawnTie:
    letter = drawable(overlay.letter)
    return DrawnTie(
        id=overlay.id,
        kind=overlay.form,
        people=(overlay.origin, overlay.target),
        title=drawable(overlay.title),
        shapes=tie_shapes(overlay.form, curve),
        letter=letter_shapes(letter, letter_place(curve, LETTER, ground)) if letter else (),
    )


def _ground(picture: Picture, seen: Box) -> Iterator[Shape]:
    for number, y in enumerate(picture.layout.rows, start=1):
        yield text("generation", Point(seen.left + 24, y + 5), roman(number))
    for box in lane(picture):
        yield rect("lane", box, 10)
        title = Point(box.left + 12, box.top + 18)
        yield text("lane-title", title, drawable(picture.words.outside))
