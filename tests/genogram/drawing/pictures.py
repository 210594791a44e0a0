"""Small pictures drawn by hand, so that drawing is tested without placement."""

from genogram import Family, Name, Parentage, Partnership, Person
from genogram.drawing import Mark, Overlay, Picture, Words
from genogram.placement.layout import Box, Layout, Line, LineKind, Point, Spacing

PLACES = {
    "pa": Point(100, 60),
    "ma": Point(200, 60),
    "son": Point(100, 218),
    "daughter": Point(200, 218),
    "friend": Point(400, 218),
}
GENDERS = {"pa": "man", "ma": "woman", "son": "man", "daughter": "woman", "friend": "other"}


def family(origin="birth", **union):
    """Two parents, two children and a friend outside the family."""
    drawn = Family()
    for person, gender in GENDERS.items():
        drawn.welcome(Person(id=person, gender=gender, names=(Name(text=person.title()),)))
    drawn.record(Partnership(id="u1", partners=("pa", "ma"), **union))
    for child in ("son", "daughter"):
        for parent in ("pa", "ma"):
            drawn.record(
                Parentage(id=f"{parent}-{child}", parent=parent, child=child, origin=origin)
            )
    return drawn


def layout():
    drops = tuple(
        Line(
            LineKind.CHILD,
            child,
            (Point(150, 60), Point(150, 140), Point(PLACES[child].x, 140), PLACES[child]),
            ("pa", "ma", child),
        )
        for child in ("son", "daughter")
    )
    union = Line(LineKind.UNION, "u1", (PLACES["pa"], PLACES["ma"]), ("pa", "ma"))
    return Layout(
        spacing=Spacing(symbol=36, column=78, row=158),
        positions=PLACES,
        lines=(union, *drops),
        size=(500, 320),
        rows=(60, 218),
        lane=Box(340, 170, 130, 110),
        outside=frozenset({"friend"}),
    )


def picture(*overlays, drawn=None, legend=None, **marks):
    """A picture of that family; marks by person."""
    return Picture(
        layout=layout(),
        family=drawn or family(),
        marks={person: Mark(**{"name": person.title(), **mark}) for person, mark in marks.items()},
        overlays=overlays,
        words=Words(title="Picture", outside="Outside", legend=legend or {}),
    )


def tie(form, origin="pa", target="daughter", **more):
    return Overlay(id=f"{form}-{origin}-{target}", origin=origin, target=target, form=form, **more)
