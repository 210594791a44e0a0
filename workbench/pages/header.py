"""The head of every page: which case, whether it is saved, back and forth, and away."""

from babel import Locale
from babel.dates import format_time

from exports import LANGUAGES
from workbench.desk.editing import EditingDesk
from workbench.desk.workdesk import MEDIATION
from workbench.pages.markup import Node, button, el
from workbench.pages.parts.icons import icon


def header(desk: EditingDesk) -> Node:
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
    circle = desk.words.say_count(
        "circle: {count} person", "circle: {count} people", desk.opened.circle
    )
    under = " · ".join(filter(None, (header.reference, _("confidential"), circle)))
    return el(
        "button",
        el("b", header.name or header.reference),
        el("span", under),
        cls="named",
        act="about_case",
        type="button",
        title=_("About this case"),
    )


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
    people = [el("option", value=name) for name in _suggested(desk)]
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


def _suggested(desk: EditingDesk) -> list[str]:
    """Everybody; or nobody beside a closed gate, since leaving out some would point at them."""
    if desk.step == MEDIATION and not desk.mediating.is_shown:
        return []
    return sorted(desk.full_names.values(), key=str.casefold)


def _initials(name: str) -> str:
    words = name.split()
    return "".join(
        word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)
    ).upper()
