"""The frame of every page: training banner, header and rail."""

from babel import Locale
from babel.dates import format_time

from exports import LANGUAGES
from workbench.desk.editing import EditingDesk
from workbench.desk.workdesk import GENOGRAM, IMPORT, KNOWLEDGE, MEASURES, MEDIATION, PLAN, THREAT
from workbench.pages.markup import Node, button, column, el
from workbench.pages.parts.icons import icon
from workbench.pages.person_menu import person_menu


def frame(desk: EditingDesk, main: Node, inspector: Node | None, dialog: Node | None) -> Node:
    """Everything on screen; the hidden screen shows only a neutral word."""
    if desk.hidden:
        return hiding(desk)
    cls = "page" if desk.opened else "page wide"
    return el(
        "div",
        el("button", desk.words.say("To the content"), cls="skip", type="button", data_skip="1"),
        _banner(desk) if desk.training or desk.case.header.training else None,
        _header(desk),
        _rail(desk) if desk.opened else None,
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
    if not (desk.notice or desk.failure) or desk.form:
        return None
    close = button(desk.words.say("Close"), act="dismiss", cls="small")
    cls, role = ("failed", "alert") if desk.failure else ("told", "status")
    said = el("span", desk.failure or desk.notice, cls="grow")
    return el("div", said, close, cls=f"floating {cls}", role=role, key="told")


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


def _header(desk: EditingDesk) -> Node:
    _ = desk.words.say
    brand = el(
        "button",
        icon("brand", 20),
        el("span", _("Workbench"), cls="text"),
        cls="brand",
        act="cases",
        type="button",
        title=_("All cases"),
    )
    case = (_saved(desk), *_history(desk), _search(desk)) if desk.opened else ()
    return el(
        "header",
        brand,
        _named(desk),
        el("span", cls="grow"),
        *case,
        _hide(desk),
        _languages(desk),
        el("span", _initials(desk.actor.name), cls="avatar", title=desk.actor.name),
        cls="head",
        key="head",
    )


def _named(desk: EditingDesk) -> Node:
    _ = desk.words.say
    if desk.opened is None:
        return el("div", el("b", _("Cases")), cls="named")
    header = desk.case.header
    under = " · ".join(filter(None, (header.reference, _("confidential"))))
    return el("div", el("b", header.name or header.reference), el("span", under), cls="named")


def _saved(desk: EditingDesk) -> Node | None:
    if desk.saved_at is None:
        return None
    at = format_time(desk.saved_at.astimezone(), "HH:mm", locale=desk.words.language)
    said = desk.words.say("saved {time}").format(time=at)
    return el("span", icon("check", 14), said, cls="saved", role="status")


def _history(desk: EditingDesk) -> tuple[Node, Node]:
    _ = desk.words.say
    assert desk.opened is not None  # noqa: S101 only asked with a case open
    can_undo, can_redo = desk.opened.undoable is not None, desk.opened.redoable is not None
    return (
        _icon_button("undo", _("Undo (Ctrl+Z)"), disabled=not can_undo),
        _icon_button("redo", _("Redo (Ctrl+Y)"), disabled=not can_redo),
    )


def _hide(desk: EditingDesk) -> Node:
    said = desk.words.say("Hide screen")
    text = el("span", said, cls="hide-text")
    return button(icon("hide"), text, el("kbd", "F9"), act="hide", aria_label=said, title=said)


def _languages(desk: EditingDesk) -> Node:
    """Each language is named in itself, so that whoever reads only that one finds it."""
    choices = [
        button(
            language.upper(),
            act="speak",
            arg=language,
            cls="bare language",
            lang=language,
            title=Locale(language).display_name,
            aria_pressed="true" if language == desk.words.language else "false",
        )
        for language in LANGUAGES
    ]
    return el("div", *choices, cls="languages", role="group", aria_label=desk.words.say("Language"))


def _icon_button(name: str, label: str, *, disabled: bool) -> Node:
    return button(
        icon(name),
        act=name,
        cls="bare icon",
        aria_label=label,
        title=label,
        disabled=disabled or None,
    )


def _search(desk: EditingDesk) -> Node:
    _ = desk.words.say
    people = [
        el("option", value=name) for name in sorted(desk.full_names.values(), key=str.casefold)
    ]
    field = el(
        "input",
        type="search",
        name="find",
        placeholder=_("Find a person"),
        aria_label=_("Find a person (Ctrl+F)"),
        list="people",
        change="find",
        search="1",
        autocomplete="off",
    )
    return el("div", icon("search"), field, el("datalist", *people, id="people"), cls="search")


def _rail(desk: EditingDesk) -> Node:
    _ = desk.words.say
    open_items = len(desk.assessment.ask)
    return el(
        "nav",
        el("h2", _("Begin")),
        _step(desk, IMPORT, _("Read a file in"), 0),
        _step(desk, KNOWLEDGE, _("Who knows what"), 0),
        el("h2", _("Family")),
        _step(desk, GENOGRAM, _("Genogram"), 0),
        _step(desk, THREAT, _("Threat"), open_items),
        el("h2", _("Act")),
        _step(desk, MEASURES, _("Measures"), 0),
        _step(desk, MEDIATION, _("Mediation"), 0),
        _step(desk, PLAN, _("Safety plan"), sum(not task.who for task in desk.case.tasks)),
        cls="rail",
        aria_label=_("Steps"),
        key="rail",
    )


def _step(desk: EditingDesk, step: str, name: str, unknown: int) -> Node:
    count = el("em", f"{unknown} ?", title=desk.words.say("not known yet")) if unknown else None
    return el(
        "button",
        el("span", name[0], cls="letter", aria_hidden="true"),
        el("span", name, cls="step-name"),
        count,
        type="button",
        aria_label=_aloud(desk, name, unknown),
        act="go",
        arg=step,
        aria_current="page" if desk.step == step else None,
    )


def _aloud(desk: EditingDesk, name: str, unknown: int) -> str:
    """What a step is called where only its letter is shown."""
    return f"{name}, {desk.words.open_questions(unknown)}" if unknown else name


def _initials(name: str) -> str:
    words = name.split()
    return "".join(
        word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)
    ).upper()
