"""Who knows what, and beside it how a fact may reach whoever must not know it."""

from risk import KnowledgeState
from workbench.desk.editing import EditingDesk
from workbench.pages.knowledge.beside import beside
from workbench.pages.knowledge.marks import mark
from workbench.pages.knowledge.matrix import matrix
from workbench.pages.markup import Node, button, column, el, link, row
from workbench.pages.parts.chips import empty
from workbench.pages.parts.icons import icon


def page(desk: EditingDesk) -> Node:
    """The matrix; before the first fact, the question that asks for it."""
    filled = (_legend(desk), matrix(desk)) if desk.knowing.facts else (_nothing(desk),)
    return el("main", _head(desk), *filled, tabindex="-1", key="main")


def inspector(desk: EditingDesk) -> Node | None:
    """The cell that lies open."""
    fact = desk.knowing.open_fact
    return beside(desk, fact) if fact else None


def unknown_count(desk: EditingDesk) -> int:
    """How many cells of the matrix say that we do not know."""
    return desk.knowing.unknown_count


def _head(desk: EditingDesk) -> Node:
    _ = desk.words.say
    title = column(
        el("h1", _("Who knows what")),
        el("p", _("Click a cell: since when, and through whom?"), cls="lead"),
    )
    ask = button(_("What if we tell it?"), act="knows_fact") if desk.knowing.facts else None
    return row(title, row(ask, _new(desk), cls="wrap"), cls="apart top wrap")


def _new(desk: EditingDesk) -> Node:
    return button(icon("plus"), desk.words.say("Secret"), act="new_fact")


def _nothing(desk: EditingDesk) -> Node:
    _ = desk.words.say
    return empty(_("No secrets yet"), _("What may the family not know?"), _new(desk))


def _legend(desk: EditingDesk) -> Node:
    _ = desk.words.say
    states = [
        el("span", mark(state), _word(desk, state), cls=_look(state)) for state in KnowledgeState
    ]
    locked = el("span", icon("lock", 14), el("b", desk.words.must_not_know()), cls="lock")
    keys = el("span", _("Keys: arrows, 1 to 4, Enter"), cls="cap keys-hint")
    return row(
        el("div", *states, locked, keys, cls="matrix-legend"),
        _more(desk),
        cls="apart wrap",
        key="legend",
    )


def _word(desk: EditingDesk, state: KnowledgeState) -> str:
    if state is KnowledgeState.UNKNOWN:
        return desk.words.say("unknown: ask")
    return desk.words.knowledge(state)


def _look(state: KnowledgeState) -> str:
    return "open" if state is KnowledgeState.UNKNOWN else ""


def _more(desk: EditingDesk) -> Node | None:
    """Whoever is not in sight is counted: of them nothing is written down."""
    everybody = sum(len(side.people) for side in desk.knowing.all_sides)
    left = everybody - sum(len(side.people) for side in desk.knowing.shown_sides)
    if not left:
        return None
    said = desk.words.say_count("+{count} person: unknown", "+{count} people: unknown", left)
    shown = desk.words.say("show all {count}").format(count=everybody)
    return row(el("span", said, cls="open meta"), link(shown, "knows_all"))
