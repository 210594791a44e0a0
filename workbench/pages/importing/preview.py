"""What a file holds: of what kind it is, what was decided while reading, and its rows."""

from collections import Counter

from workbench.desk.editing import EditingDesk
from workbench.desk.importing import Importing
from workbench.pages.importing.groups import group, without_person
from workbench.pages.markup import Node, button, el, row
from workbench.pages.parts.chips import card

MOST_NOTICES = 20


def preview(desk: EditingDesk, importing: Importing) -> tuple[Node | None, ...]:
    settling = importing.settling
    return (
        _summary(desk, importing),
        _notices(desk, importing),
        _sieve(desk, importing),
        without_person(desk, importing, settling) if importing.page == 0 else None,
        *(group(desk, importing, settling, person) for person in importing.shown),
        _pages(desk, importing),
        _foot(desk, importing),
    )


def _summary(desk: EditingDesk, importing: Importing) -> Node:
    words, proposal = desk.words, importing.proposal
    counted = Counter(words.rows_of(each.collection) for each in proposal.rows)
    likely = sum(bool(each.likely) for each in proposal.people)
    said = " · ".join(f"{count} {name}" for name, count in counted.items())
    known = words.say_count(
        "{count} person may be in the case already.",
        "{count} people may be in the case already.",
        likely,
    )
    return card(
        el("h2", el("b", importing.file), ": ", words.file_kind(proposal.kind)),
        el("p", said, cls="meta"),
        el("p", known, cls="meta") if likely else None,
    )


def _notices(desk: EditingDesk, importing: Importing) -> Node | None:
    proposal = importing.proposal
    if not proposal.notices:
        return None
    of_row = {proposal.called[each]: name for each, name in importing.names.items()}
    shown = proposal.notices[:MOST_NOTICES]
    title = desk.words.say_count(
        "{count} thing to look at", "{count} things to look at", len(proposal.notices)
    )
    more = len(proposal.notices) - len(shown)
    rest = el("p", desk.words.say("and {count} more").format(count=more), cls="cap")
    return el(
        "details",
        el("summary", title),
        el("ul", *(el("li", desk.words.import_notice(each, of_row)) for each in shown)),
        rest if more else None,
        cls="card pad notices",
        key="notices",
        open=len(shown) <= 3 or None,
    )


def _sieve(desk: EditingDesk, importing: Importing) -> Node:
    _ = desk.words.say
    people = importing.proposal.people
    likely = sum(bool(each.likely) for each in people)
    chips = [
        _chip(_("Everybody {count}").format(count=len(people)), "all", not importing.only_likely),
        _chip(
            _("Perhaps known already {count}").format(count=likely),
            "likely",
            importing.only_likely,
        ),
    ]
    every = button(
        _("Choose all without a double as new"), act="import_all", cls="small", id="import-all"
    )
    none = button(_("Choose nothing"), act="import_none", cls="small", id="import-none")
    chips_row = row(*chips, cls="wrap") if likely else None
    return row(chips_row, el("span", cls="grow"), every, none, cls="wrap")


def _chip(text: str, arg: str, pressed: bool) -> Node:  # noqa: FBT001 said in the markup
    return button(
        text, act="import_show", arg=arg, cls="small", aria_pressed="true" if pressed else "false"
    )


def _pages(desk: EditingDesk, importing: Importing) -> Node | None:
    if importing.pages == 1:
        return None
    _ = desk.words.say
    at, last = importing.page, importing.pages - 1
    where = _("page {page} of {pages}").format(page=at + 1, pages=importing.pages)
    before = button(
        _("Previous"), act="import_page", arg=str(max(0, at - 1)), disabled=at == 0 or None
    )
    after = button(
        _("Next"), act="import_page", arg=str(min(last, at + 1)), disabled=at == last or None
    )
    return el("nav", before, el("span", where), after, cls="row", aria_label=_("Pages"))


def _foot(desk: EditingDesk, importing: Importing) -> Node:
    _ = desk.words.say
    count = len(importing.choices)
    chosen = desk.words.say_count("{count} row chosen", "{count} rows chosen", count)
    add = button(_("Add to the case"), act="import_accept", cls="main", disabled=not count or None)
    return row(
        el("b", chosen, role="status", cls="grow"),
        button(_("Put the file away"), act="import_discard"),
        add,
        cls="import-foot wrap",
        key="foot",
    )
