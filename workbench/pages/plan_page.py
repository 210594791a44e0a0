"""The safety plan: for whom, who does what by when, what if it goes wrong, when to look again."""

from dateutil.relativedelta import relativedelta

from risk import Note, NoteKind, Task, Weighing
from workbench.desk.editing import EditingDesk
from workbench.desk.workdesk import MEASURES
from workbench.pages.markup import Node, button, column, el, link, row
from workbench.pages.measures.cautions import counted
from workbench.pages.parts.chips import ask, card, empty
from workbench.pages.parts.icons import icon
from workbench.pages.parts.symbol import symbol

REVIEWS_IN_MONTHS = (3, 12)


def plan_page(desk: EditingDesk) -> Node:
    _ = desk.words.say
    made = _("Concept · drawn up by {name} · {date}").format(
        name=desk.actor.name, date=desk.words.full_date(desk.today)
    )
    title = column(el("h1", _("Safety plan")), el("p", made, cls="lead"))
    word = button(
        icon("document"), _("Make Word or PDF"), act="document", arg="safety-plan", cls="main"
    )
    return el(
        "main",
        row(title, word, cls="apart top wrap"),
        el(
            "div",
            el("div", _for_whom(desk), _voice(desk), _contact(desk), cls="cards"),
            cls="plan-top",
        ),
        _tasks(desk),
        el("div", _escalation(desk), _reviews(desk), cls="cards"),
        tabindex="-1",
        key="main",
    )


def _for_whom(desk: EditingDesk) -> Node:
    _ = desk.words.say
    reasons: dict[str, list[str]] = {}
    for at_risk in desk.assessment.people_at_risk:
        reasons.setdefault(at_risk.person, []).append(desk.words.at_risk_as(at_risk.because))
    people = [_at_risk(desk, person, because) for person, because in reasons.items()]
    none = el("p", _("Who is in danger? Nobody has been named yet."), cls="meta")
    return card(el("h2", _("For whom")), el("div", *(people or [none]), cls="at-risk"))


def _at_risk(desk: EditingDesk, person: str, because: list[str]) -> Node:
    picture = symbol(desk.case, desk.case.family.person(person))
    named = column(el("b", desk.names[person]), el("span", ", ".join(because), cls="cap"))
    return row(picture, named, cls="top")


def _voice(desk: EditingDesk) -> Node:
    _ = desk.words.say
    name = desk.names.get(desk.case.index or "", _("the victim"))
    said = []
    for voice in desk.case.voice:
        under = " · ".join(
            filter(None, (voice.heard_by, desk.words.date(voice.date) if voice.date else ""))
        )
        change = link(_("Change"), "change_voice", arg=voice.id)
        said += [el("p", voice.text), row(el("span", under, cls="cap"), change, cls="apart")]
    missing = ask(_("unknown: ask"), "new_voice")
    add = link(_("Add"), "new_voice")
    return card(
        row(el("h2", _("What does {name} want?").format(name=name)), add, cls="apart"),
        *(said or [missing]),
    )


def _contact(desk: EditingDesk) -> Node:
    return _noted(desk, NoteKind.SAFE_CONTACT, desk.words.say("Safe contact"))


def _escalation(desk: EditingDesk) -> Node:
    return _noted(desk, NoteKind.ESCALATION, desk.words.say("If it goes wrong"))


def _noted(desk: EditingDesk, kind: NoteKind, title: str) -> Node:
    _ = desk.words.say
    notes = [note for note in desk.case.notes if note.kind is kind]
    shown = [each for note in notes for each in _note(desk, note)]
    missing = ask(_("unknown: ask"), "new_note", kind.value)
    add = link(_("Add"), "new_note", arg=kind.value)
    return card(row(el("h2", title), add, cls="apart"), *(shown or [missing]))


def _note(desk: EditingDesk, note: Note) -> tuple[Node, Node]:
    day = desk.words.date(note.date) if note.date else ""
    change = link(desk.words.say("Change"), "change_note", arg=note.id)
    return el("p", note.text), row(el("span", day, cls="cap"), change, cls="apart")


def _tasks(desk: EditingDesk) -> Node:
    _ = desk.words.say
    add = button(icon("plus"), _("Add an agreement"), act="new_task", cls="small")
    tasks = desk.case.tasks
    if not tasks:
        return empty(
            _("No agreements yet"), _("What has to be arranged today, and who does it?"), add
        )
    heads = (_("What do we agree?"), _("Who does it?"), _("When"), _("Must not know"), _("State"))
    table = el(
        "table",
        el("thead", el("tr", *(el("th", head, scope="col") for head in heads))),
        el("tbody", *(_task(desk, task) for task in tasks)),
    )
    return el(
        "section",
        el("div", table, cls="tablewrap"),
        row(add, link(_("Weigh other measures"), "go", arg=MEASURES), cls="pad wrap"),
        cls="card",
        key="tasks",
    )


def _task(desk: EditingDesk, task: Task) -> Node:
    _ = desk.words.say
    weighing = desk.weighing.of_task(task)
    unaware = ", ".join(desk.names[person] for person in task.must_not_know) or "–"
    state = el(
        "span",
        el("i", cls=f"box {task.state.value}", aria_hidden="true"),
        desk.words.task_state(task.state),
        cls="state",
    )
    return el(
        "tr",
        el(
            "td",
            el("button", el("b", task.what), cls="link", type="button"),
            _counted(desk, task, weighing) if weighing else None,
        ),
        el("td", task.who or ask(_("who?")), data_label=_("Who does it?")),
        el("td", _when(desk, task), cls="date", data_label=_("When")),
        el("td", unaware, data_label=_("Must not know")),
        el("td", state, _change(desk, task)),
        act="weigh_task",
        arg=task.id,
        aria_selected="true" if task.id == desk.weighing.task else None,
        key=task.id,
    )


def _counted(desk: EditingDesk, task: Task, weighing: Weighing) -> Node | None:
    """How much there is to mind with the measure of a task; opened beside the page."""
    content = desk.weighing.known(task.measure or "")
    if content is None:
        return None
    said = el("span", icon("caution", 14), counted(desk, content, weighing), cls="counted")
    unknown = sum(each.unknown for each in weighing.objections)
    asked = desk.words.say_count("{count} thing not known", "{count} things not known", unknown)
    return el("div", said, el("span", asked, cls="cap open") if unknown else None)


def _change(desk: EditingDesk, task: Task) -> Node:
    _ = desk.words.say
    said = _("Change: {what}").format(what=task.what)
    change = el(
        "button",
        _("Change"),
        cls="link change",
        act="change_task",
        arg=task.id,
        type="button",
        aria_label=said,
    )
    return el("div", change)


def _when(desk: EditingDesk, task: Task) -> Node:
    if task.when is None:
        return "–"
    if task.when == desk.today:
        return el("b", desk.words.say("today"))
    return desk.words.date(task.when)


def _reviews(desk: EditingDesk) -> Node:
    _ = desk.words.say
    start = desk.today.earliest
    days = (
        [
            el(
                "p",
                el("b", desk.words.full_date(start + relativedelta(months=months))),
                " ",
                _("({months} months)").format(months=months),
            )
            for months in REVIEWS_IN_MONTHS
        ]
        if start
        else []
    )
    also = el(
        "p", _("And at every turning point: a feast, a journey, an engagement, a leak."), cls="meta"
    )
    return card(el("h2", _("Look again")), *days, also)
