"""One person of the file with everything that stands under them, each row with its choice."""

from genogram import Likeness
from workbench.casework.proposing import Row
from workbench.casework.settling import Settling
from workbench.desk.editing import EditingDesk
from workbench.desk.importing import SAME_AS, Importing
from workbench.pages.importing.beside import beside, life
from workbench.pages.markup import Node, button, column, el, row
from workbench.pages.parts.symbol import symbol


def group(desk: EditingDesk, importing: Importing, settling: Settling, person: Row) -> Node:
    name = importing.names[person.id]
    under = importing.proposal.under.get(person.id, ())
    heading = f"row-{person.id}"
    head = row(
        symbol(importing.family, person.record),
        column(
            el("h2", name, id=heading),
            el("span", life(desk, importing.family, person.id), cls="meta"),
        ),
        cls="top",
    )
    return el(
        "section",
        head,
        _choice(desk, importing, person),
        beside(desk, importing, person),
        _rows(desk, importing, settling, under, person.id),
        cls="card pad import-group",
        aria_labelledby=heading,
        key=person.id,
    )


def without_person(desk: EditingDesk, importing: Importing, settling: Settling) -> Node | None:
    """Sources, facts and what else names nobody; other rows may rest on them."""
    rows = importing.proposal.under.get(None, ())
    if not rows:
        return None
    title = desk.words.say("Not about one person")
    return el(
        "section",
        el("h2", title, id="row-none"),
        _rows(desk, importing, settling, rows, ""),
        cls="card pad import-group",
        aria_labelledby="row-none",
        key="row-none",
    )


def _choice(desk: EditingDesk, importing: Importing, person: Row) -> Node:
    _ = desk.words.say
    choice = importing.choices.get(person.id)
    now = "" if choice is None else f"{SAME_AS}{choice.same_as}" if choice.same_as else "new"
    likely = [each.person for each in person.likely]
    radios = [
        _radio(person, "", el("span", _("Leave out")), now),
        _radio(person, "new", el("span", _("New")), now),
        *(
            _radio(person, f"{SAME_AS}{each.person}", _same(desk, person, each), now)
            for each in person.likely
            if each.person in desk.case.family
        ),
    ]
    other = choice.same_as if choice and choice.same_as not in (None, *likely) else None
    if other and other in desk.case.family:
        radios.append(_radio(person, now, _known(desk, other), now))
    return el(
        "fieldset",
        el(
            "legend",
            _("What to do with {name}?").format(name=importing.names[person.id]),
            cls="sr",
        ),
        el("div", *radios, cls="import-choices"),
        _somebody_else(desk, importing, person) if desk.case.family.people else None,
        key=f"{person.id}-{importing.bulk}",
    )


def _radio(person: Row, value: str, said: Node, now: str) -> Node:
    field = el(
        "input",
        type="radio",
        name=f"choice-{person.id}",
        id=f"choice-{person.id}-{value or 'out'}",
        value=value,
        checked=value == now or None,
        change="import_choose",
        arg=person.id,
    )
    return el("label", field, said)


def _same(desk: EditingDesk, person: Row, likeness: Likeness) -> Node:
    stands = desk.case.family.person(likeness.person)
    why = desk.words.likeness(likeness.names, likeness.births, person.record.born, stands.born)
    return _known(desk, likeness.person, why)


def _known(desk: EditingDesk, person: str, why: str = "") -> Node:
    name = desk.words.say("Same as {name}").format(name=desk.full_names[person])
    return row(
        symbol(desk.case, desk.case.family.person(person), 28),
        column(
            el("span", name),
            el("span", life(desk, desk.case, person), cls="meta"),
            el("span", why, cls="open") if why else None,
        ),
        cls="top",
    )


def _somebody_else(desk: EditingDesk, importing: Importing, person: Row) -> Node:
    label = desk.words.say("Same as somebody else in the case")
    field = el(
        "input",
        type="text",
        name="same",
        id=f"same-{person.id}",
        list="people",
        autocomplete="off",
        placeholder=label,
        aria_label=f"{label}: {importing.names[person.id]}",
        change="import_same",
        arg=person.id,
        value="",
    )
    return el("div", field, cls="import-else")


def _rows(
    desk: EditingDesk,
    importing: Importing,
    settling: Settling,
    rows: tuple[Row, ...],
    person_id: str,
) -> Node | None:
    if not rows:
        return None
    every = button(
        desk.words.say("Choose all of these"),
        act="import_group",
        arg=person_id,
        cls="small",
        id=f"group-{person_id}",
    )
    return column(
        el("ul", *(_row(desk, importing, settling, each) for each in rows), cls="import-rows"),
        row(every)
        if any(each.id not in importing.choices and settling.may_be_chosen(each) for each in rows)
        else None,
    )


def _row(desk: EditingDesk, importing: Importing, settling: Settling, each: Row) -> Node:
    said = desk.words.row_said(each.record, {**importing.names, "": ""})
    chosen, possible = each.id in importing.choices, settling.may_be_chosen(each)
    field = el(
        "input",
        type="checkbox",
        id=f"tick-{each.id}",
        checked=chosen or None,
        disabled=not (chosen or possible) or None,
        change="import_tick",
        arg=each.id,
        value="1",
    )
    why = None if chosen or possible else el("div", _why_not(desk, importing, settling, each))
    # Drawn anew when its state changes, since a box that was clicked forgets its attribute.
    return el(
        "li",
        el("label", field, el("span", said, why)),
        key=f"{each.id}-{chosen}-{possible}-{importing.bulk}",
        cls="" if chosen or possible else "cap",
    )


def _why_not(desk: EditingDesk, importing: Importing, settling: Settling, each: Row) -> str:
    _ = desk.words.say
    names = {**importing.names, "": ""}
    if missing := settling.missing(each):
        first = desk.words.row_said(missing[0].record, names)
        return _("First choose: {what}").format(what=first)
    if each.collection.value == "case":
        return _("The case says itself whom it is about.")
    return _("Stands in the case already.")
