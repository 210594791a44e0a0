"""Openings as a plot or a table, those to be explored first, and those excluded with reasons."""

from collections.abc import Iterator

from risk import Named, Opening
from workbench.desk.editing import EditingDesk
from workbench.pages.inspector.overview import threat_of
from workbench.pages.markup import Node, column, el, row
from workbench.pages.mediation.plot import effect_words, hearing, plot
from workbench.pages.parts.chips import ask, empty
from workbench.pages.parts.kin import kinship
from workbench.pages.parts.symbol import symbol


def prepared(desk: EditingDesk) -> Node | None:
    """Over everything that is shown behind a closed gate; who opened it, and why."""
    if not desk.mediating.is_closed:
        return None
    _ = desk.words.say
    event = desk.mediating.preparation
    why = f"{event.by} · {desk.words.full_date(event.date)} · {event.text}" if event else ""
    return el(
        "div",
        el("b", _("Preparation: do not approach anybody now.")),
        el("p", why, cls="cap"),
        cls="note",
        role="note",
        key="prepared",
    )


def people(desk: EditingDesk) -> Node:
    """The openings beside those who must be looked into, and those who can never mediate."""
    aside = column(_explore(desk), _excluded(desk), cls="aside")
    return el("div", _openings(desk), aside, cls="with-aside", key="people")


def _openings(desk: EditingDesk) -> Node:
    _ = desk.words.say
    openings = desk.mediating.openings
    if not openings:
        name = desk.names.get(desk.case.index or "", _("the victim"))
        asked = _("Who has done something for {name} that cost them something?").format(name=name)
        return empty(_("No opening is reported"), asked)
    as_table = desk.mediating.as_table
    picture = plot(desk, openings)
    return el(
        "section",
        row(
            el("h2", _title(desk)),
            None if as_table else el("span", _("cross = from lower to upper bound"), cls="cap"),
            cls="apart wrap pad",
        ),
        None if as_table else el("div", picture, cls="plot-room"),
        el("div", _table(desk, openings), cls="tablewrap" if as_table else "tablewrap narrow-only"),
        cls="card openings",
        key="openings",
    )


def _title(desk: EditingDesk) -> str:
    _ = desk.words.say
    reached = {one.way[-1] for one in desk.mediating.openings if one.way}
    if len(reached) != 1:
        return _("Possible openings")
    return _("Possible openings to {name}").format(name=desk.names[next(iter(reached))])


def _table(desk: EditingDesk, openings: tuple[Opening, ...]) -> Node:
    _ = desk.words.say
    heads = (
        _("Person"),
        _("How far does the threat fall?"),
        _("How many people could hear something new?"),
    )
    return el(
        "table",
        el("thead", el("tr", *(el("th", head, scope="col") for head in heads))),
        el("tbody", *(_row(desk, one, heads) for one in openings)),
    )


def _row(desk: EditingDesk, one: Opening, heads: tuple[str, str, str]) -> Node:
    who = row(
        symbol(desk.case, desk.case.family.person(one.person)),
        column(
            el("button", el("b", desk.full_names[one.person]), cls="link", type="button"),
            el("span", kinship(desk, one.person), cls="cap"),
        ),
    )
    return el(
        "tr",
        el("td", who),
        el("td", effect_words(desk, one), data_label=heads[1]),
        el("td", hearing(desk, one), data_label=heads[2]),
        act="select",
        arg=one.person,
        aria_selected="true" if desk.selected == one.person else None,
        key=one.person,
    )


def _explore(desk: EditingDesk) -> Node | None:
    _ = desk.words.say
    found = desk.mediating.explore
    if not found:
        return None
    victim = _victim(desk)
    rows = [
        _named(
            desk,
            each,
            ask(desk.words.could_be_forced(desk.names[each.person], victim), "select", each.person),
        )
        for each in found
    ]
    lead = el("p", _("Words and trust are not deeds yet."), cls="meta")
    return el(
        "section",
        el("h2", _("First find out")),
        lead,
        *rows,
        cls="card pad listed",
        key="explore",
    )


def _excluded(desk: EditingDesk) -> Node | None:
    _ = desk.words.say
    found = sorted(desk.mediating.excluded, key=lambda each: _rank(desk, each))
    if not found:
        return None
    return el(
        "section",
        el("h2", _("Not suited, and why")),
        el("p", _("They are not approached."), cls="meta"),
        *(_named(desk, each, None) for each in found),
        cls="card pad listed",
        key="excluded",
    )


def _named(desk: EditingDesk, named: Named, more: Node | None) -> Node:
    because = desk.words.because(named.because, desk.names[named.person], _victim(desk))
    said: Iterator[Node | None] = iter((el("span", because, cls="meta"), more))
    return row(
        symbol(desk.case, desk.case.family.person(named.person)),
        column(
            el(
                "button",
                el("b", desk.full_names[named.person]),
                cls="link plain",
                type="button",
                act="select",
                arg=named.person,
            ),
            *said,
        ),
        cls="top named-row",
        key=named.person,
    )


def _rank(desk: EditingDesk, named: Named) -> tuple[int, str]:
    threat = threat_of(desk, named.person)
    return (threat.rank if threat else len(desk.case.family.people)), named.person


def _victim(desk: EditingDesk) -> str:
    return desk.names.get(desk.case.index or "", desk.words.say("the victim"))
