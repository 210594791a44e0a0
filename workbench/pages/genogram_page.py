"""The genogram: a toolbar, and the canvas in its place."""

from workbench.casework.relating import Relation
from workbench.desk.editing import EditingDesk
from workbench.pages import labels
from workbench.pages.knowledge.chooser import fact_chooser
from workbench.pages.markup import Node, button, el
from workbench.pages.parts.chips import empty
from workbench.pages.parts.icons import icon


def genogram_page(desk: EditingDesk) -> Node:
    """The canvas fills the page; what a person can be given stands above it."""
    ground = el("div", el("slot", name="canvas"), fact_chooser(desk), cls="ground", key="ground")
    if not desk.case.family.people:
        _ = desk.words.say
        ground = el(
            "div", empty(_("Nobody yet"), _("Whom is this case about?")), cls="pad", key="empty"
        )
    return el(
        "main",
        el("h1", desk.words.say("Genogram"), cls="sr"),
        _toolbar(desk),
        ground,
        cls="flush",
        key="main",
        tabindex="-1",
        aria_label=desk.words.say("Genogram"),
    )


def _toolbar(desk: EditingDesk) -> Node:
    _ = desk.words.say
    if desk.person is None:
        hint = el(
            "span",
            _("Click somebody to see what is known. Use + to add relatives."),
            cls="meta hint-text",
        )
        return el("div", hint, cls="toolbar")
    beside = el("span", _("Add:"), cls="meta")
    return el(
        "div",
        beside,
        *(
            button(
                icon("plus", 14),
                labels.relation(desk.words, kind),
                act="add",
                arg=kind.value,
                cls="small",
            )
            for kind in Relation
        ),
        cls="toolbar",
    )
