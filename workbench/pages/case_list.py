"""The list of cases: search first, begin a new one second."""

from babel.dates import format_datetime

from workbench.access import CaseTitle
from workbench.desk.editing import EditingDesk
from workbench.pages import labels
from workbench.pages.markup import Node, button, column, el, row
from workbench.pages.parts.chips import card, empty
from workbench.pages.parts.icons import icon


def case_list(desk: EditingDesk) -> Node:
    _ = desk.words.say
    cases = desk.cases()
    new = button(icon("plus"), _("New case"), act="new_case", cls="main")
    title = column(
        el("h1", _("Cases")),
        el("p", _("Search first. The case may exist already, under another spelling."), cls="lead"),
    )
    body = el("div", _table(desk, cases), _aside(desk), cls="with-aside") if cases else _none(desk)
    return el(
        "main",
        row(title, new, cls="apart wrap"),
        _search(desk),
        body,
        cls="centred",
        tabindex="-1",
        key="main",
    )


def _search(desk: EditingDesk) -> Node:
    label = desk.words.say("Name, number or spelling")
    field = el(
        "input",
        type="search",
        name="sift",
        placeholder=label,
        aria_label=label,
        filter="cases",
        search="1",
    )
    return el("div", el("div", icon("search"), field, cls="search"), cls="narrow")


def _table(desk: EditingDesk, cases: tuple[CaseTitle, ...]) -> Node:
    _ = desk.words.say
    heads = (_("Number"), _("Case"), _("First to do"), _("Last changed"))
    return el(
        "div",
        el(
            "table",
            el("thead", el("tr", *(el("th", head, scope="col") for head in heads))),
            el("tbody", *(_row(desk, case) for case in cases)),
        ),
        cls="card grow tablewrap",
    )


def _row(desk: EditingDesk, title: CaseTitle) -> Node:
    _ = desk.words.say
    header = title.header
    forms = ", ".join(labels.form(desk.words, form) for form in header.forms)
    named = el("button", el("b", header.name or header.reference), cls="link", type="button")
    return el(
        "tr",
        el("td", header.reference, data_label=_("Number")),
        el("td", named, el("div", forms, cls="meta")),
        el("td", *_first_task(desk, title), data_label=_("First to do")),
        el("td", _changed(desk, title), cls="meta", data_label=_("Last changed")),
        act="open",
        arg=title.case_id,
        sifted="cases",
        key=title.case_id,
    )


def _first_task(desk: EditingDesk, title: CaseTitle) -> tuple[Node, ...]:
    waiting = [task for task in title.tasks if task.state.value != "done"]
    if not waiting:
        return ("–",)
    first = min(waiting, key=lambda task: (task.when is None, str(task.when or "")))
    return el("div", first.what), el("div", desk.words.date(first.when), cls="meta")


def _changed(desk: EditingDesk, title: CaseTitle) -> str:
    if title.last_saved is None:
        return "–"
    moment = title.last_saved.astimezone()
    said = format_datetime(moment, "d MMM y, HH:mm", locale=desk.words.language)
    return f"{title.last_saved_by}, {said}" if title.last_saved_by else said


def _none(desk: EditingDesk) -> Node:
    _ = desk.words.say
    first = button(icon("plus"), _("New case"), act="new_case", cls="main")
    return empty(
        _("No cases yet"), _("Whom is it about? Begin with a number and one person."), first
    )


def _aside(desk: EditingDesk) -> Node:
    _ = desk.words.say
    promise = _(
        "This workbench predicts nothing. It orders what you know, shows what you do not know,"
        " and warns of consequences. The judgement is yours."
    )
    begin = card(
        el("h2", _("First time here?")),
        el("p", _("Walk through a training case, from family to plan."), cls="lead"),
    )
    return column(begin if desk.training else None, el("p", promise, cls="cap"), cls="aside")
