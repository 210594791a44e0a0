"""The person inspector: who it is, then the open tab, then what can be added."""

from exports.kinship_words import kinship_words
from genogram import Person
from workbench.desk.editing import EditingDesk
from workbench.pages.inspector.details import details
from workbench.pages.inspector.overview import overview
from workbench.pages.inspector.said import said
from workbench.pages.inspector.ties import ties
from workbench.pages.markup import Node, button, column, el, row
from workbench.pages.parts.chips import close
from workbench.pages.parts.icons import icon
from workbench.pages.parts.symbol import symbol

TABS = {"overview": overview, "said": said, "ties": ties, "details": details}


def person_inspector(desk: EditingDesk) -> Node | None:
    """What is known of the selected person; nothing when nobody is selected."""
    person = desk.person
    if person is None:
        return None
    show = TABS.get(desk.tab, overview)
    return el(
        "aside",
        _head(desk, person),
        _tabs(desk, person),
        column(*show(desk, person), cls="tab", role="tabpanel", id="tabpanel", key=desk.tab),
        _foot(desk),
        cls="inspector",
        aria_label=desk.full_names[person.id],
        key=f"person-{person.id}",
    )


def _head(desk: EditingDesk, person: Person) -> Node:
    _ = desk.words.say
    known = desk.full_names[person.id]
    also = [each for each in person.spellings if each not in known.split() and each != known]
    place = ", ".join(filter(None, (person.place, person.country)))
    under = (
        el("span", kinship_words(desk.case, person.id, desk.words), cls="meta"),
        el("span", _("also: {names}").format(names=", ".join(also)), cls="cap") if also else None,
        el("span", place, cls="cap") if place else None,
    )
    name = column(el("h2", known, cls="inspected"), *under, cls="grow")
    return row(symbol(desk.case, person, 44), name, close(_("Close"), "close"), cls="top")


def _tabs(desk: EditingDesk, person: Person) -> Node:
    _ = desk.words.say
    claims = sum(person.id in claim.people for claim in desk.case.claims)
    tied = len(desk.case.family.ties_of(person.id))
    names = {
        "overview": _("Overview"),
        "said": _("Claims {count}").format(count=claims),
        "ties": _("Ties {count}").format(count=tied),
        "details": _("Details"),
    }
    return el(
        "div", *(_tab(desk, tab, name) for tab, name in names.items()), cls="tabs", role="tablist"
    )


def _tab(desk: EditingDesk, tab: str, name: str) -> Node:
    chosen = "true" if desk.tab == tab else "false"
    return el(
        "button",
        name,
        type="button",
        role="tab",
        act="tab",
        arg=tab,
        aria_selected=chosen,
        aria_controls="tabpanel",
        tabindex="0" if desk.tab == tab else "-1",
    )


def _foot(desk: EditingDesk) -> Node:
    _ = desk.words.say
    return el(
        "div",
        button(icon("plus"), _("Claim"), act="new_statement", cls="main"),
        button(icon("plus"), _("Tie"), act="new_tie"),
        button(_("Edit"), act="tab", arg="details"),
        cls="foot",
    )
