"""Threat: who may bring danger, in the order of the file, and about whom nothing is known."""

from itertools import groupby

from risk import Answer, RoleCode
from risk.assessment import Ask, Part, Threat
from workbench.desk.editing import EditingDesk
from workbench.pages.inspector.overview import is_under_pressure, threat_of
from workbench.pages.markup import Node, button, column, el, row
from workbench.pages.parts.chips import ask, empty
from workbench.pages.parts.kin import kinship
from workbench.pages.parts.paths import path_sentence
from workbench.pages.parts.strength import strength_bar, swatches
from workbench.pages.parts.symbol import symbol
from workbench.pages.why import why

FIRST_ASKED = 8
FORCED = {Part.CARRIES_OUT, Part.LURES}
ACTING = {RoleCode.EXECUTOR, RoleCode.LURE, RoleCode.BLAME_TAKER}


def threat_page(desk: EditingDesk) -> Node:
    _ = desk.words.say
    title = column(
        el("h1", _("Threat")),
        el("p", _("Ordered by the file. No prediction. Unknown is not safe."), cls="lead"),
    )
    head = row(
        title, button(_("Show in the genogram"), act="go", arg="genogram"), cls="apart top wrap"
    )
    return el("main", head, _sources(desk), _unknown(desk), tabindex="-1", key="main")


def threat_inspector(desk: EditingDesk) -> Node | None:
    """Why the selected person stands where they stand."""
    threat = threat_of(desk, desk.selected)
    return why(desk, threat) if threat else None


def _sources(desk: EditingDesk) -> Node:
    _ = desk.words.say
    threats = desk.assessment.threats
    if not threats:
        return empty(
            _("Nothing threatening has been reported yet"),
            _("Who has said or done what? Click somebody in the genogram and add a claim."),
            button(_("To the genogram"), act="go", arg="genogram", cls="main"),
        )
    rows: list[Node] = []
    for _path, same in groupby(threats, key=lambda threat: threat.path.people):
        first, *others = sorted(same, key=_place_on_path)
        rows += [_row(desk, first, None), *(_row(desk, other, first) for other in others)]
    return el(
        "section",
        row(
            el("h2", _("Sources of threat")),
            el("span", cls="grow"),
            swatches(desk.words),
            cls="bar-head",
        ),
        el("div", _table(desk, rows), cls="tablewrap"),
        cls="card",
        key="sources",
    )


def _table(desk: EditingDesk, rows: list[Node]) -> Node:
    _ = desk.words.say
    heads = (_("Rank"), "", _("Person"), _("Threat path"), _("In the file"))
    titles = [
        el("th", el("span", head, cls="sr"), scope="col") if head else el("td") for head in heads
    ]
    return el(
        "table", el("thead", el("tr", *titles), cls="sr"), el("tbody", *rows), cls="people-table"
    )


def _row(desk: EditingDesk, threat: Threat, shared_with: Threat | None) -> Node:
    _ = desk.words.say
    word = desk.words.strength(threat.word)
    open_count = desk.words.open_questions(len(threat.questions))
    path = path_sentence(desk, threat.path)
    if shared_with:
        path = el("p", desk.words.same_path_as(desk.names[shared_with.person]), cls="meta")
    return el(
        "tr",
        el("td", el("b", str(threat.rank)), cls="rank"),
        el("td", symbol(desk.case, desk.case.family.person(threat.person)), cls="narrow-cell"),
        el("td", _name(desk, threat.person), el("div", kinship(desk, threat.person), cls="meta")),
        el("td", path, _part(desk, threat)),
        el(
            "td",
            el("div", word, cls="word"),
            strength_bar(threat.strength, f"{word}; {open_count}"),
            el("div", open_count, cls="meta open") if threat.questions else None,
        ),
        act="why",
        arg=threat.person,
        aria_selected="true" if desk.selected == threat.person else None,
        key=threat.person,
    )


def _place_on_path(threat: Threat) -> int:
    """Who decides stands first, then who passes it on, then who acts."""
    return threat.path.people.index(threat.person)


def _part(desk: EditingDesk, threat: Threat) -> Node:
    """The possible part, and for those who act whether they are forced to: unknown is said."""
    said = el("span", desk.words.possible_part(threat.part))
    forced = _forced(desk, threat) if threat.part in FORCED else None
    return el("div", said, *(("; ", forced) if forced else ()), cls="meta")


def _forced(desk: EditingDesk, threat: Threat) -> Node:
    _ = desk.words.say
    roles = [role for role in desk.case.roles if role.person == threat.person]
    answers = {role.under_duress for role in roles if role.role in ACTING}
    if Answer.YES in answers or is_under_pressure(desk, threat.person):
        return el("b", _("under duress, it is reported"))
    if answers == {Answer.NO}:
        return el("span", _("not under duress, it is reported"))
    return el("span", _("under duress? unknown"), cls="open")


def _name(desk: EditingDesk, person: str) -> Node:
    return el("button", el("b", desk.full_names[person]), cls="link", type="button")


def _unknown(desk: EditingDesk) -> Node | None:
    _ = desk.words.say
    asked = desk.assessment.ask
    if not asked:
        return None
    shown = asked if desk.all_asked else asked[:FIRST_ASKED]
    rest = len(asked) - len(shown)
    more = el(
        "div",
        el(
            "span",
            _("The file says nothing yet about {count} others.").format(count=rest),
            cls="meta",
        ),
        button(_("Show all {count}").format(count=len(asked)), act="all_asked", cls="small"),
        cls="row pad",
    )
    return el(
        "section",
        row(
            el("h2", desk.words.unknown_ask(), cls="open"),
            el("span", cls="grow"),
            el("span", _("too little known, so everything is still possible"), cls="cap"),
            cls="bar-head",
        ),
        el("div", _table(desk, [_asked(desk, each) for each in shown]), cls="tablewrap"),
        more if rest else None,
        cls="card",
        key="asked",
    )


def _asked(desk: EditingDesk, asked: Ask) -> Node:
    _ = desk.words.say
    return el(
        "tr",
        el("td", el("b", "?"), cls="rank open"),
        el("td", symbol(desk.case, desk.case.family.person(asked.person)), cls="narrow-cell"),
        el("td", _name(desk, asked.person), el("div", kinship(desk, asked.person), cls="meta")),
        el("td", ask(desk.words.question(asked.question, desk.names))),
        el(
            "td",
            el("div", _("too little known"), cls="word"),
            strength_bar(asked.strength, _("too little known")),
        ),
        act="look_up",
        arg=asked.person,
        key=asked.person,
    )
