"""The frame of every page: what lies around the step that is open."""

from workbench.desk.editing import EditingDesk
from workbench.pages import labels
from workbench.pages.header import header
from workbench.pages.markup import Node, button, column, el
from workbench.pages.person_menu import person_menu
from workbench.pages.rail import rail


def frame(desk: EditingDesk, main: Node, inspector: Node | None, dialog: Node | None) -> Node:
    """Everything on screen; the hidden screen shows only a neutral word."""
    if desk.hidden:
        return hiding(desk)
    cls = "page" if desk.opened else "page wide"
    return el(
        "div",
        el("button", desk.words.say("To the content"), cls="skip", type="button", data_skip="1"),
        _banner(desk) if desk.training or desk.case.header.training else None,
        header(desk),
        rail(desk) if desk.opened else None,
        main,
        inspector,
        dialog,
        person_menu(desk) if desk.opened and not desk.form else None,
        _told(desk),
        cls=f"{cls} inspecting" if inspector else cls,
        lang=desk.words.language,
        key=desk.step if desk.opened else "list",
    )


def _told(desk: EditingDesk) -> Node | None:
    """What is going on or went wrong; it stays until it is closed or something else is done."""
    if desk.making.busy:
        return _being_made(desk)
    if not (desk.notice or desk.failure) or desk.form:
        return None
    close = button(desk.words.say("Close"), act="dismiss", cls="small")
    cls, role = ("failed", "alert") if desk.failure else ("told", "status")
    said = el("span", desk.failure or desk.notice, cls="grow")
    return el("div", said, close, cls=f"floating {cls}", role=role, key="told")


def _being_made(desk: EditingDesk) -> Node:
    """How far a document is; whoever waits can stop it."""
    said = el("span", labels.stage(desk.words, desk.making.stage), cls="grow")
    stop = button(desk.words.say("Stop"), act="stop_making", cls="small")
    return el("div", said, stop, cls="floating told", role="status", key="told")


def hiding(desk: EditingDesk) -> Node:
    _ = desk.words.say
    shown = column(el("h1", _("Workbench")), button(_("Go on"), act="show", cls="main"))
    return el("div", shown, cls="hiding")


def _banner(desk: EditingDesk) -> Node:
    _ = desk.words.say
    return el(
        "div",
        el("b", _("TRAINING CASE")),
        el("span", _("Practice: everybody here is made up. Do not enter real data.")),
        cls="banner",
        role="note",
        key="banner",
    )
