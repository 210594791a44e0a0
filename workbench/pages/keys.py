"""The keys of the workbench, in a dialog that the question mark opens."""

from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, button, el


def keys(desk: EditingDesk) -> Node:
    _ = desk.words.say
    title = _("Keys")
    rows = [el("tr", el("td", el("kbd", pressed)), el("td", does)) for pressed, does in _keys(desk)]
    close = button(_("Close"), act="cancel", autofocus=True)
    return el(
        "dialog",
        el("h2", title),
        el("table", el("tbody", *rows), cls="keys"),
        el("div", el("span", cls="grow"), close, cls="row foot"),
        aria_label=title,
        cancel="cancel",
        key="keys",
    )


def _keys(desk: EditingDesk) -> tuple[tuple[str, str], ...]:
    _ = desk.words.say
    return (
        ("F9", _("hide the screen, and show it again")),
        ("Ctrl+Z", _("undo")),
        ("Ctrl+Y", _("redo")),
        ("Ctrl+F", _("find a person")),
        ("← ↑ → ↓", _("in the genogram: to the next person; in tabs: to the next tab")),
        ("Enter", _("choose somebody, or open the row")),
        ("1 2 3 4", _("who knows what: knows, suspects, does not know, unknown")),
        ("F2", _("edit the person")),
        ("+", _("add somebody beside the person, or write something down")),
        ("Esc", _("close what is open")),
        ("?", _("this list")),
    )
