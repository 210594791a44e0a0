"""Markup as values: pages say what stands where, the screen draws it.

A node is [tag, attributes, children].  Text is a plain string.  An `act` names
what a click means; `change` and `submit` do so for fields and forms.
"""

from typing import Any

Node = list[Any] | str
Attribute = str | int | float | bool | None

NAMED = ("act", "arg", "change", "submit", "cancel", "filter", "sifted", "text", "search", "key")


def el(tag: str, *children: Node | None, cls: str = "", **attributes: Attribute) -> Node:
    """One element; children that are None are left out.

    Examples
    --------
    >>> el("p", "Hallo", cls="cap", aria_live="polite")
    ['p', {'class': 'cap', 'aria-live': 'polite'}, ['Hallo']]
    """
    given = {"class": cls or None, **{_name(tag, n): value for n, value in attributes.items()}}
    kept = {n: _value(value) for n, value in given.items() if value is not None}
    return [tag, kept, [child for child in children if child is not None]]


def row(*children: Node | None, cls: str = "", **attributes: Attribute) -> Node:
    return el("div", *children, cls=f"row {cls}".strip(), **attributes)


def column(*children: Node | None, cls: str = "", **attributes: Attribute) -> Node:
    return el("div", *children, cls=f"col {cls}".strip(), **attributes)


def button(*children: Node | None, act: str, cls: str = "", **attributes: Attribute) -> Node:
    return el("button", *children, cls=f"btn {cls}".strip(), act=act, type="button", **attributes)


def link(text: str, act: str, **attributes: Attribute) -> Node:
    return el("button", text, cls="link", act=act, type="button", **attributes)


def _name(tag: str, name: str) -> str:
    plain = name.rstrip("_")
    if plain in NAMED and not (plain == "text" and tag == "svg"):
        return f"data-{plain}"
    return (
        plain
        if plain in ("viewBox", "patternUnits", "patternTransform")
        else plain.replace("_", "-")
    )


def _value(value: Attribute) -> str | bool:
    return value if isinstance(value, bool) else str(value)
