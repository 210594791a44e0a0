"""The matrix: a row a person, on their side of the family, and a column a fact."""

from genogram import Person
from risk import CircleOfKnowledge, Fact, KnowledgeState
from workbench.desk.editing import EditingDesk
from workbench.desk.sides import Side, SideKind
from workbench.pages.knowledge.marks import lock, mark
from workbench.pages.markup import Node, column, el, row
from workbench.pages.parts.kin import kinship
from workbench.pages.parts.symbol import symbol

APART = "\n"
"""Between the ids of fact and person in what a cell names."""


def matrix(desk: EditingDesk) -> Node:
    facts = desk.knowing.facts
    circles = tuple(desk.knowing.circle(fact.id) for fact in facts)
    bodies = [_side(desk, side, facts, circles) for side in desk.knowing.shown_sides]
    return el(
        "div",
        el(
            "table",
            _head(desk, facts),
            *bodies,
            cls="matrix",
            role="grid",
            aria_label=desk.words.say("Who knows what"),
            data_grid="1",
            data_enter="knows_open",
            data_typed="knows_state",
            data_typable="1234",
        ),
        cls="card matrix-ground",
        key="matrix",
    )


def side_name(desk: EditingDesk, side: Side) -> str:
    _ = desk.words.say
    match side.kind:
        case SideKind.HOUSEHOLD:
            return _("Nearest family")
        case SideKind.FATHER:
            return _("Father's family")
        case SideKind.MOTHER:
            return _("Mother's family")
        case SideKind.PARENT:
            return _("Family of {name}").format(name=desk.names[side.of or ""])
        case SideKind.PARTNER:
            return _("Family of the partner")
        case SideKind.OUTSIDE:
            return _("Outside the family")


def _head(desk: EditingDesk, facts: tuple[Fact, ...]) -> Node:
    _ = desk.words.say
    heads = [_fact(desk, fact) for fact in facts]
    return el("thead", el("tr", el("th", _("Person"), scope="col", cls="corner"), *heads))


def _fact(desk: EditingDesk, fact: Fact) -> Node:
    """What it is, and what its becoming known could do; a click opens the whole fact."""
    harm = el("span", fact.harm_if_known, cls="cap") if fact.harm_if_known else _no_harm(desk)
    named = el("button", fact.text, cls="link", type="button", act="knows_fact", arg=fact.id)
    return el("th", column(named, harm), scope="col", key=fact.id)


def _no_harm(desk: EditingDesk) -> Node:
    return el("span", desk.words.say("harm if known: unknown"), cls="cap open")


def _side(
    desk: EditingDesk, side: Side, facts: tuple[Fact, ...], circles: tuple[CircleOfKnowledge, ...]
) -> Node:
    name = el("th", el("span", side_name(desk, side)), colspan=len(facts) + 1, scope="rowgroup")
    rows = [_person(desk, person, circles) for person in side.people]
    return el("tbody", el("tr", name, cls="side"), *rows, key=f"{side.kind}-{side.of}")


def _person(desk: EditingDesk, person: Person, circles: tuple[CircleOfKnowledge, ...]) -> Node:
    _ = desk.words.say
    is_index = person.id == desk.case.index
    kin = _("victim") if is_index else kinship(desk, person.id)
    named = column(el("b", desk.full_names[person.id]), el("span", kin, cls="meta"))
    head = el("th", row(symbol(desk.case, person), named), scope="row")
    cells = [_cell(desk, circle, person.id) for circle in circles]
    return el("tr", head, *cells, key=person.id)


def _cell(desk: EditingDesk, circle: CircleOfKnowledge, person: str) -> Node:
    words, record = desk.words, circle.record(person)
    state = circle.state(person)
    since = words.since_in_short(record, desk.case.as_of)
    is_open = desk.selected == person and desk.knowing.fact == circle.fact
    word = el("span", words.knowledge(state), cls="state-word")
    fact = next(fact.text for fact in desk.knowing.facts if fact.id == circle.fact)
    inside = (
        mark(state),
        word,
        el("span", since, cls="cap since") if since else None,
        lock(words.must_not_know()) if person in circle.kept_from else None,
    )
    return el(
        "td",
        el("div", *inside, cls="cell"),
        cls="unknown" if state is KnowledgeState.UNKNOWN else "",
        act="knows_choose",
        arg=f"{circle.fact}{APART}{person}",
        data_cell="1",
        data_label=fact,
        tabindex="0" if is_open else "-1",
        aria_selected="true" if is_open else "false",
    )
