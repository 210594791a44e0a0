"""All measures by group, with what was decided on each; no measure is put forward."""

from risk import Measure, MeasureContent, catalogue, measures
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, column, el, link, row
from workbench.pages.measures.inspector import inspector, title_of

__all__ = ["inspector", "page"]


def page(desk: EditingDesk) -> Node:
    _ = desk.words.say
    lead = _("In no order of merit. Weigh a measure before you take it; you decide.")
    return el(
        "main",
        column(el("h1", _("Measures")), el("p", lead, cls="lead")),
        *(_group(desk, group.id, desk.words.phrase(group.label)) for group in catalogue().groups),
        tabindex="-1",
        cls="measures",
        key="main",
    )


def _group(desk: EditingDesk, group: str, label: str) -> Node:
    _ = desk.words.say
    heads = (_("Measure"), _("Decided"), _("Weigh"))
    titles = [
        el("th", el("span", head, cls="sr" if head == heads[-1] else ""), scope="col")
        for head in heads
    ]
    rows = [_measure(desk, each) for each in measures() if each.group == group]
    table = el("table", el("thead", el("tr", *titles)), el("tbody", *rows))
    return el(
        "section",
        row(el("h2", label), cls="bar-head"),
        el("div", table, cls="tablewrap"),
        cls="card",
        aria_label=label,
        key=group,
    )


def _measure(desk: EditingDesk, measure: MeasureContent) -> Node:
    _ = desk.words.say
    about = desk.weighing.about
    is_open = about is not None and about[0] == measure.id
    name = desk.words.phrase(measure.label)
    weigh = link(
        _("Weigh"), "weigh", arg=measure.id, aria_label=_("Weigh: {measure}").format(measure=name)
    )
    return el(
        "tr",
        el(
            "td",
            el("b", name),
            el("div", desk.words.phrase(measure.outline.what), cls="meta"),
        ),
        el("td", *_decided(desk, measure.id), cls="decided", data_label=_("Decided")),
        el("td", weigh, cls="narrow"),
        act="weigh",
        arg=measure.id,
        aria_selected="true" if is_open else None,
        key=measure.id,
    )


def _decided(desk: EditingDesk, measure: str) -> list[Node]:
    tasks = sum(task.measure == measure for task in desk.case.tasks)
    shown = [_record(desk, each) for each in desk.weighing.records(measure)]
    if tasks:
        shown.append(
            el(
                "div",
                desk.words.say_count(
                    "{count} task in the plan", "{count} tasks in the plan", tasks
                ),
                cls="cap",
            )
        )
    return shown or [el("span", "–", cls="meta")]


def _record(desk: EditingDesk, record: Measure) -> Node:
    _ = desk.words.say
    said = desk.words.decision(record) or _("not decided yet")
    about = title_of(desk, "", record.person) if record.person else ""
    by = desk.words.decided_by(record)
    return el(
        "div",
        el("div", " ".join(filter(None, (said, about)))),
        el("div", by, cls="cap") if by else None,
        key=record.id,
    )
