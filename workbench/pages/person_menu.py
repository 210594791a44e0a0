"""The small menu of the genogram: whom to add beside somebody, and what to write down."""

from workbench.casework.relating import Relation
from workbench.desk.editing import EditingDesk
from workbench.pages import labels
from workbench.pages.markup import Node, el


def person_menu(desk: EditingDesk) -> Node | None:
    """The open menu; arrow keys walk in it, Escape puts it away."""
    menu = desk.menu
    if menu is None or menu.person not in desk.case.family:
        return None
    _ = desk.words.say
    name = desk.names[menu.person]
    relatives = [_item(labels.relation(desk.words, kind), "add", kind.value) for kind in Relation]
    return el(
        "div",
        el("p", _("Add beside {name}:").format(name=name), cls="cap", role="presentation"),
        *relatives,
        el("hr", role="separator"),
        _item(_("Claim"), "new_statement"),
        _item(_("Tie"), "new_tie"),
        _item(_("Role"), "new_role"),
        _item(_("Edit"), "edit_selected"),
        cls="menu",
        role="menu",
        aria_label=name,
        data_x=f"{menu.x:.0f}",
        data_y=f"{menu.y:.0f}",
        key="menu",
    )


def _item(text: str, act: str, arg: str = "") -> Node:
    return el("button", text, type="button", role="menuitem", tabindex="-1", act=act, arg=arg)
