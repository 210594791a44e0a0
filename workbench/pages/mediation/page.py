"""The page of mediation: not now, unless everything is in order; what stands beside it."""

from workbench.desk.editing import EditingDesk
from workbench.pages.agreements import agreements_section
from workbench.pages.markup import Node, button, el, row
from workbench.pages.mediation.candidate import candidate, not_an_opening
from workbench.pages.mediation.closed import lure_cautions, missing, no_openings, not_now
from workbench.pages.mediation.contacts import contacts
from workbench.pages.mediation.disagreeing import file_disagrees
from workbench.pages.mediation.passed import gate_card, outdated
from workbench.pages.mediation.people import people, prepared
from workbench.pages.mediation.unnamed import unnamed
from workbench.pages.parts.icons import icon


def page(desk: EditingDesk) -> Node:
    """While the gate is closed nobody is named who could be approached."""
    mediating = desk.mediating
    gate = (not_now(desk), missing(desk)) if mediating.is_closed else (gate_card(desk),)
    shown = (prepared(desk), people(desk)) if mediating.is_shown else (no_openings(desk),)
    return el(
        "main",
        _head(desk),
        unnamed(desk, file_disagrees(desk)),
        unnamed(desk, outdated(desk)),
        *gate,
        *lure_cautions(desk),
        *shown,
        unnamed(desk, agreements_section(desk)),
        contacts(desk),
        tabindex="-1",
        cls="mediation",
        key="main",
    )


def inspector(desk: EditingDesk) -> Node | None:
    """The candidate who is selected; nobody, while nobody may be named."""
    mediating = desk.mediating
    if chosen := mediating.chosen:
        return candidate(desk, chosen)
    for explored, named in ((True, mediating.explore), (False, mediating.excluded)):
        for each in named:
            if each.person == desk.selected:
                return not_an_opening(desk, each, explored=explored)
    return None


def missing_count(desk: EditingDesk) -> int:
    """How many conditions still wait for an answer; behind the step in the rail."""
    return desk.mediating.unanswered


def _head(desk: EditingDesk) -> Node:
    _ = desk.words.say
    mediating = desk.mediating
    pressed = "true" if mediating.as_table else "false"
    table = button(_("Table"), act="mediation_table", aria_pressed=pressed, cls="table-toggle")
    plan = button(
        icon("document"), _("Make a mediation plan"), act="document", arg="mediation-plan"
    )
    return row(
        el("h1", _("Mediation")),
        el("span", cls="grow"),
        table if mediating.openings else None,
        plan,
        cls="wrap",
        key="head",
    )
