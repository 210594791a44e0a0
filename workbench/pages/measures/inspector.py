"""A measure beside the page: what speaks against it, the escalation test, what it leaves."""

from collections.abc import Iterator

from risk import Measure, MeasureContent, Weighing
from risk.threat import word
from workbench.desk.editing import EditingDesk
from workbench.pages.forms.weighing import about_options
from workbench.pages.markup import Node, button, column, el, link, row
from workbench.pages.measures.cautions import advice, cautions, unknowns
from workbench.pages.measures.escalation import escalation_test
from workbench.pages.parts.chips import close, section
from workbench.pages.parts.fields import select
from workbench.pages.parts.paths import path_sentence
from workbench.pages.parts.strength import strength_bar


def inspector(desk: EditingDesk) -> Node | None:
    """The measure that lies open; nothing when none does."""
    content, weighing = desk.weighing.content, desk.weighing.weighing
    if content is None or weighing is None:
        return None
    title = title_of(desk, desk.words.phrase(content.label), desk.weighing.person)
    head = row(el("h2", title, cls="grow"), close(desk.words.say("Close"), "close"), cls="top")
    return el(
        "aside",
        head,
        el("p", desk.words.phrase(content.outline.what), cls="meta"),
        *_about(desk, content),
        advice(desk, weighing),
        *cautions(desk, content, weighing),
        *_decided(desk),
        *unknowns(desk, weighing),
        *escalation_test(desk, content, weighing),
        _left(desk, weighing),
        *_instead(desk, content),
        _foot(desk),
        cls="inspector measure",
        aria_label=title,
        key=f"measure-{content.id}",
    )


def title_of(desk: EditingDesk, label: str, person: str | None) -> str:
    """``Tijdelijk huisverbod voor Dario``; without a label only for whom."""
    _ = desk.words.say
    if not person:
        return label
    if not label:
        return _("for {name}").format(name=desk.names[person])
    return _("{measure} for {name}").format(measure=label, name=desk.names[person])


def _about(desk: EditingDesk, content: MeasureContent) -> Iterator[Node]:
    if content.person is None:
        return
    yield select(
        "about",
        desk.words.whom(content.person),
        about_options(desk),
        values={"about": desk.weighing.person},
        wrong={},
        words=desk.words,
        change="weigh_for",
    )


def _decided(desk: EditingDesk) -> Iterator[Node]:
    record = desk.weighing.record
    if record is None or not desk.words.decision(record):
        return
    _ = desk.words.say
    reason = el("p", record.reason) if record.reason else None
    yield section(
        _("Decided so far"),
        el("p", el("b", desk.words.decision(record))),
        reason,
        el("p", _by(desk, record), cls="cap"),
    )


def _by(desk: EditingDesk, record: Measure) -> str:
    return desk.words.decided_by(record) or desk.words.say("by whom is not noted")


def _left(desk: EditingDesk, weighing: Weighing) -> Node:
    _ = desk.words.say
    title = _("Threat that is left")
    if weighing.left is None:
        return section(title, el("p", desk.words.nothing_left(), cls="meta"))
    bounds = weighing.left.strength
    said = desk.words.strength(word(bounds.lower, desk.method.ratings.words))
    bar = row(strength_bar(bounds, said, 150), el("span", said, cls="word"), cls="apart wrap")
    note = el("p", _("For as long as the measure lasts. No prediction."), cls="cap")
    return section(title, path_sentence(desk, weighing.left), bar, note)


def _instead(desk: EditingDesk, content: MeasureContent) -> Iterator[Node]:
    _ = desk.words.say
    others = [known for each in content.instead if (known := desk.weighing.known(each))]
    if others:
        yield section(_("Also to consider"), *(_other(desk, each) for each in others))


def _other(desk: EditingDesk, other: MeasureContent) -> Node:
    name = desk.words.phrase(other.label)
    said = desk.words.say("Weigh: {measure}").format(measure=name)
    weigh = link(desk.words.say("Weigh"), "weigh", arg=other.id, aria_label=said)
    return row(el("span", name, cls="meta"), weigh, cls="apart")


def _foot(desk: EditingDesk) -> Node:
    _ = desk.words.say
    task = link(_("Agree on a task for this"), "plan_measure")
    decide = row(
        button(_("Do not do it, with a reason"), act="decline_measure"),
        button(_("Include it all the same"), act="include_measure"),
        cls="decide",
    )
    return column(task, decide, cls="foot")
