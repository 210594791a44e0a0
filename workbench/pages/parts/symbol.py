"""A person's small symbol beside their name: the shape of the genogram, with the age."""

from genogram import Gender, Person, years_between
from risk import Case, RoleCode
from workbench.pages.markup import Node, el


def symbol(case: Case, person: Person, size: int = 32) -> Node:
    """Square, circle or diamond; double outline for the index person, bold for a decider."""
    half = size / 2
    cls = " ".join(
        [
            "shape",
            *(["decider"] if _may_decide(case, person) else []),
            *(["dashed"] if person.placeholder else []),
        ]
    )
    parts = [_shape(person, half, half - 2, cls)]
    if person.id == case.index:
        parts = [
            _shape(person, half, half - 1, "shape index"),
            _shape(person, half, half - 5, f"{cls} index"),
        ]
    if person.has_died:
        parts.append(el("path", cls="x", d=f"M4 4L{size - 4} {size - 4}M{size - 4} 4L4 {size - 4}"))
    years = age(case, person)
    look = "open" if years == "?" else ""
    parts.append(el("text", years, cls=look, x=f"{half:g}", y=f"{half + 4.5:g}"))
    return el(
        "svg",
        *parts,
        cls="sym",
        width=size,
        height=size,
        viewBox=f"0 0 {size} {size}",
        aria_hidden="true",
    )


def age(case: Case, person: Person) -> str:
    """The age that stands inside a symbol, as in the genogram; "?" when it is not known."""
    if person.has_died:
        return ""
    years = years_between(person.born, case.as_of)
    if years is None:
        return "" if person.group else "?"
    youngest, eldest = years
    return str(eldest) if eldest - youngest <= 1 else f"±{(youngest + eldest) // 2}"


def _may_decide(case: Case, person: Person) -> bool:
    return any(r.person == person.id and r.role is RoleCode.DECISION_MAKER for r in case.roles)


def _shape(person: Person, centre: float, reach: float, cls: str) -> Node:
    match person.gender:
        case Gender.WOMAN:
            return el("circle", cls=cls, cx=f"{centre:g}", cy=f"{centre:g}", r=f"{reach:g}")
        case Gender.MAN:
            side = f"{2 * reach - 2:g}"
            corner = f"{centre - reach + 1:g}"
            return el("rect", cls=cls, x=corner, y=corner, width=side, height=side)
        case _:
            d = f"M{centre} {centre - reach}L{centre + reach} {centre}L{centre} {centre + reach}L{centre - reach} {centre}z"
            return el("path", cls=cls, d=d)
