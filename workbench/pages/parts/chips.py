"""What is not known, where you are warned, and what is empty."""

from workbench.pages.markup import Node, button, column, el, row
from workbench.pages.parts.icons import icon


def ask(question: str, act: str | None = None, arg: str = "") -> Node:
    """A dashed chip with a question in it; click it to answer."""
    inside = (el("i", "?", aria_hidden="true"), el("span", question))
    if act is None:
        return el("span", *inside, cls="ask")
    return el("button", *inside, cls="ask", act=act, arg=arg, type="button")


def caution(head: str, text: str, source: str) -> Node:
    """A warning about a measure or a judgement; no source, no card."""
    title = row(icon("caution"), el("b", head), cls="wrap")
    return el("div", title, el("p", text), el("p", source, cls="cap"), cls="note", role="note")


def empty(title: str, question: str, action: Node | None = None) -> Node:
    """What is missing, the first question, one button."""
    return el("div", el("h2", title), el("p", question, cls="lead"), action, cls="empty")


def section(
    title: str, *children: Node | None, action: Node | None = None, first: bool = False
) -> Node:
    head = row(el("h3", title), action, cls="apart") if title else action
    return el("section", head, *children, cls="first" if first else "")


def card(*children: Node | None, cls: str = "pad") -> Node:
    return column(*children, cls=f"card {cls}")


def close(label: str, act: str) -> Node:
    return button(icon("close"), act=act, cls="bare icon", aria_label=label, title=label)
