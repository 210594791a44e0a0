"""The list of cases: search first, begin a new one second."""

from babel.dates import format_datetime

from workbench.access import CaseTitle
from workbench.desk.due import Sift, sifted
from workbench.desk.editing import EditingDesk
from workbench.pages import labels
from workbench.pages.case_endings import beside
from workbench.pages.markup import Node, button, column, el, row
from workbench.pages.parts.chips import empty
from workbench.pages.parts.icons import icon


def case_list(desk: EditingDesk) -> Node:
    _ = desk.words.say
    cases = desk.cases()
    new = button(icon("plus"), _("New case"), act="new_case", cls="main")
    from_file = button(_("New case from a file"), act="case_from_file")
    title = column(
        el("h1", _("Cases")),
        el("p", _("Search first. The case may exist already, under another spelling."), cls="lead"),
    )
    body = el("div", _table(desk, cases), beside(desk, cases), cls="with-aside")
    return el(
        "main",
        row(title, row(from_file, new, cls="wrap"), cls="apart wrap"),
        row(_search(desk), _sieve(desk, cases), cls="wrap") if cases else None,
        body if cases else _none(desk),
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


def _sieve(desk: EditingDesk, cases: tuple[CaseTitle, ...]) -> Node:
    _ = desk.words.say
    names = {
        Sift.ALL: _("All {count}"),
        Sift.THIS_WEEK: _("To do this week {count}"),
        Sift.CLOSED: _("Closed {count}"),
    }
    chips = [
        button(
            name.format(count=len(sifted(cases, sift, desk.day))),
            act="sift",
            arg=sift.value,
            cls="small sieve",
            aria_pressed="true" if desk.sift is sift else "false",
        )
        for sift, name in names.items()
    ]
    return row(*chips, cls="wrap", role="group", aria_label=_("Which cases?"))


def _table(desk: EditingDesk, cases: tuple[CaseTitle, ...]) -> Node:
    _ = desk.words.say
    heads = (
        _("Number"),
        _("Case"),
        _("State"),
        _("Unknown"),
        _("First to do"),
        _("Last changed"),
    )
    listed = sifted(cases, desk.sift, desk.day)
    nothing = el("p", _("No case fits here."), cls="meta pad") if not listed else None
    return el(
        "div",
        el(
            "table",
            el("thead", el("tr", *(el("th", head, scope="col") for head in heads))),
            el("tbody", *(_row(desk, case) for case in listed)),
        ),
        nothing,
        cls="card grow tablewrap",
    )


def _row(desk: EditingDesk, title: CaseTitle) -> Node:
    _ = desk.words.say
    header = title.header
    forms = ", ".join(labels.form(desk.words, form) for form in header.forms)
    named = el("button", el("b", header.name or header.reference), cls="link", type="button")
    asked = _("People of whom nobody knows yet whether they want harm")
    unknown = el("em", f"{title.unknown} ?", title=asked, cls="open") if title.unknown else "–"
    return el(
        "tr",
        el("td", header.reference, data_label=_("Number")),
        el("td", named, el("div", forms, cls="meta")),
        el("td", _phase(desk, title), data_label=_("State")),
        el("td", unknown, data_label=_("Unknown")),
        el("td", *_first_task(desk, title), data_label=_("First to do")),
        el("td", _changed(desk, title), cls="meta", data_label=_("Last changed")),
        act="open",
        arg=title.case_id,
        sifted="cases",
        key=title.case_id,
    )


def _phase(desk: EditingDesk, title: CaseTitle) -> Node:
    phase = title.header.phase
    if phase is None:
        return "–"
    return el("span", desk.words.phase(phase), cls=f"phase {phase.value}")


def _first_task(desk: EditingDesk, title: CaseTitle) -> tuple[Node, ...]:
    waiting = [task for task in title.tasks if task.state.value != "done"]
    if not waiting:
        return ("–",)
    first = min(waiting, key=lambda task: (task.when is None, str(task.when or "")))
    when = desk.words.say("today") if first.when == desk.today else desk.words.date(first.when)
    return el("div", first.what), el("div", when, cls="meta")


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
