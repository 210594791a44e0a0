"""Effect against exposure: two axes of words, and a cross of bounds for everybody."""

from genogram import Gender
from risk import Opening
from risk.mediation_content import Size, mediation_method
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el
from workbench.pages.mediation.placing import (
    BOTTOM,
    COLUMN,
    COLUMNS,
    HALF,
    HEIGHT,
    LEFT,
    LINE,
    RIGHT,
    ROW,
    ROWS,
    TOP,
    WIDTH,
    Box,
    Mark,
    cross,
    placed,
)
from workbench.pages.parts.kin import kinship

LONGEST_LINE = 26
CAP = 5
COUNTS = (0, 1, 3, 6)
"""One number of people for each word of the axis."""


def plot(desk: EditingDesk, openings: tuple[Opening, ...]) -> Node:
    """Everybody with a place of their own; nobody is better for standing in a corner."""
    limits = mediation_method().limits
    crosses = [
        cross(
            one.person,
            one.effect,
            (one.could_hear, one.could_hear_at_most),
            _lines(desk, one.person),
            limits,
        )
        for one in openings
    ]
    marks = placed(crosses)
    # Whoever is chosen is drawn last, over the others.
    ordered = sorted(marks, key=lambda mark: mark.cross.person == desk.selected)
    said = {one.person: in_words(desk, one) for one in openings}
    return el(
        "svg",
        *_grid(desk),
        *(_whiskers(desk, mark) for mark in ordered),
        *(_mark(desk, mark, said[mark.cross.person]) for mark in ordered),
        cls="plot",
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        role="group",
        aria_label=desk.words.say("Effect against exposure"),
        key="plot",
    )


def in_words(desk: EditingDesk, one: Opening) -> str:
    """Both axes of one person, for whoever hears the picture."""
    _ = desk.words.say
    return _("{name}: fall of the threat {effect}; could hear something new: {people}").format(
        name=desk.full_names[one.person], effect=effect_words(desk, one), people=hearing(desk, one)
    )


def effect_words(desk: EditingDesk, one: Opening) -> str:
    low, high = (mediation_method().limits.size(end) for end in one.effect)
    return desk.words.sizes(low, high)


def hearing(desk: EditingDesk, one: Opening) -> str:
    return desk.words.hearing(one.could_hear, one.could_hear_at_most)


def _lines(desk: EditingDesk, person: str) -> tuple[str, ...]:
    """The name, and kinship where it is short; the rest stands in the table and beside it."""
    name, kin = desk.names[person], kinship(desk, person)
    shown = name if len(name) <= LONGEST_LINE else f"{name[: LONGEST_LINE - 1]}…"
    return (shown, kin) if kin and len(kin) <= LONGEST_LINE else (shown,)


def _grid(desk: EditingDesk) -> list[Node]:
    _ = desk.words.say
    lines = [
        *(_line(LEFT + n * COLUMN, TOP, LEFT + n * COLUMN, BOTTOM) for n in range(1, COLUMNS + 1)),
        *(_line(LEFT, TOP + n * ROW, RIGHT, TOP + n * ROW) for n in range(ROWS)),
        _line(LEFT, TOP, LEFT, BOTTOM, "axis"),
        _line(LEFT, BOTTOM, RIGHT, BOTTOM, "axis"),
    ]
    people = [
        _text(desk.words.people_hearing(count), LEFT + (n + 0.5) * COLUMN, BOTTOM + 20, "tick")
        for n, count in enumerate(COUNTS)
    ]
    sizes = [
        _text(desk.words.size(size), LEFT - 8, BOTTOM - (n + 0.5) * ROW + 4, "tick end")
        for n, size in enumerate(Size)
    ]
    middle = (TOP + BOTTOM) / 2
    titles = [
        _text(
            _("How many people could hear something new?"), (LEFT + RIGHT) / 2, BOTTOM + 46, "title"
        ),
        el(
            "text",
            _("How far does the threat fall?"),
            cls="title",
            x=16,
            y=f"{middle:g}",
            transform=f"rotate(-90 16 {middle:g})",
        ),
    ]
    return [el("g", *lines, *people, *sizes, *titles, cls="grid")]


def _mark(desk: EditingDesk, mark: Mark, said: str) -> Node:
    chosen = mark.cross.person == desk.selected
    return el(
        "g",
        _shape(desk, mark),
        _text(_initials(desk, mark.cross.person), mark.spot.x, mark.spot.y + 4, "initials"),
        *_label(mark.label, mark.cross.lines),
        cls="mark chosen" if chosen else "mark",
        role="button",
        tabindex="0",
        act="select",
        arg=mark.cross.person,
        aria_label=said,
        aria_pressed="true" if chosen else "false",
        id=f"mark-{mark.cross.person}",
        key=mark.cross.person,
    )


def _whiskers(desk: EditingDesk, mark: Mark) -> Node:
    """From bound to bound; under all symbols, so that no line runs over somebody."""
    across, upright = mark.whiskers
    (x, y), low, high = mark.spot, upright.bottom, upright.top
    return el(
        "g",
        _line(*across, "whisker"),
        _line(*upright, "whisker"),
        *(_line(at, y - CAP, at, y + CAP, "whisker") for at in (across.left, across.right)),
        *(_line(x - CAP, at, x + CAP, at, "whisker") for at in (low, high)),
        cls="bounds chosen" if mark.cross.person == desk.selected else "bounds",
        aria_hidden="true",
        key=f"bounds-{mark.cross.person}",
    )


def _shape(desk: EditingDesk, mark: Mark) -> Node:
    x, y = mark.spot
    reach = HALF - 1
    match desk.case.family.person(mark.cross.person).gender:
        case Gender.WOMAN:
            return el("circle", cx=f"{x:g}", cy=f"{y:g}", r=f"{reach:g}", cls="shape")
        case Gender.MAN:
            side = f"{2 * reach - 2:g}"
            corner = {"x": f"{x - reach + 1:g}", "y": f"{y - reach + 1:g}"}
            return el("rect", **corner, width=side, height=side, cls="shape")
        case _:
            d = f"M{x:g} {y - reach:g}l{reach:g} {reach:g}l{-reach:g} {reach:g}l{-reach:g} {-reach:g}z"
            return el("path", d=d, cls="shape")


def _label(box: Box | None, lines: tuple[str, ...]) -> list[Node]:
    if box is None:
        return []
    return [
        el(
            "text",
            line,
            cls="kin" if number else "name",
            x=f"{box.left + 2:g}",
            y=f"{box.top + LINE * (number + 1) - 3:g}",
        )
        for number, line in enumerate(lines)
    ]


def _initials(desk: EditingDesk, person: str) -> str:
    name = desk.names[person]
    same = [one for one in desk.mediating.openings if desk.names[one.person][:1] == name[:1]]
    return name[:2] if len(same) > 1 else name[:1]


def _line(x1: float, y1: float, x2: float, y2: float, cls: str = "thin") -> Node:
    return el("line", x1=f"{x1:g}", y1=f"{y1:g}", x2=f"{x2:g}", y2=f"{y2:g}", cls=cls)


def _text(said: str, x: float, y: float, cls: str) -> Node:
    return el("text", said, x=f"{x:g}", y=f"{y:g}", cls=cls)
