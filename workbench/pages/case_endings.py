"""Beside the list of cases: what ends, where a newcomer begins, and what to expect."""

from risk import Matter, RoleCode
from workbench.access import CaseTitle
from workbench.desk.due import Ending, Ends, endings
from workbench.desk.editing import EditingDesk
from workbench.pages import labels
from workbench.pages.markup import Node, button, column, el
from workbench.pages.parts.chips import card

SHOWN = 6


def beside(desk: EditingDesk, cases: tuple[CaseTitle, ...]) -> Node:
    _ = desk.words.say
    promise = _(
        "This workbench predicts nothing. It orders what you know, shows what you do not know,"
        " and warns of consequences. The judgement is yours."
    )
    return column(
        _endings(desk, cases),
        _practice(desk, cases) if desk.training else None,
        el("p", promise, cls="cap"),
        cls="aside",
    )


def _endings(desk: EditingDesk, cases: tuple[CaseTitle, ...]) -> Node | None:
    _ = desk.words.say
    found = endings(cases, desk.day)
    if not found:
        return None
    more = len(found) - SHOWN
    rest = el("p", _("and {count} more").format(count=more), cls="cap") if more > 0 else None
    return card(
        el("h2", _("Ends or has ended")),
        *(_ending(desk, each) for each in found[:SHOWN]),
        rest,
    )


def _ending(desk: EditingDesk, ending: Ending) -> Node:
    _ = desk.words.say
    header = ending.case.header
    past = ending.on.latest is not None and ending.on.latest < desk.day
    day = desk.words.date(ending.on)
    when = (_("ended on {date}") if past else _("until {date}")).format(date=day)
    return el(
        "button",
        el("b", f"{header.name or header.reference}: {when}"),
        el("span", _about(desk, ending), cls="meta"),
        cls="ending",
        act="open",
        arg=ending.case.case_id,
        type="button",
    )


def _about(desk: EditingDesk, ending: Ending) -> str:
    """What ends, by name where it is one thing."""
    several, first, words = len(ending.about), ending.about[0], desk.words
    match ending.what:
        case Ends.ROLE if several > 1:
            return words.say_count("{count} possible role", "{count} possible roles", several)
        case Ends.ROLE:
            role = desk.words.role(RoleCode(first))
            return desk.words.say("possible role: {about}").format(about=role)
        case Ends.JUDGEMENT:
            matter = labels.matter(desk.words, Matter(first))
            return desk.words.say("judgement: {about}").format(about=matter)
        case Ends.AGREEMENT if several > 1:
            return words.say_count("{count} agreement", "{count} agreements", several)
        case Ends.AGREEMENT:
            return desk.words.say("agreement: {about}").format(about=first)


def _practice(desk: EditingDesk, cases: tuple[CaseTitle, ...]) -> Node:
    _ = desk.words.say
    first = min(cases, key=lambda case: case.header.reference)
    begin = button(_("Begin the exercise"), act="open", arg=first.case_id)
    return el(
        "div",
        el("h2", _("First time here?")),
        el("p", _("Walk through a training case, from family to plan."), cls="lead"),
        begin,
        cls="practice col",
    )
