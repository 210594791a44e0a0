"""The ties of a person: family first, then who is close, in conflict or in control."""

from collections.abc import Iterator

from genogram import AnyTie, Parentage, Partnership, Person, Tie
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, column, el, link, row


def ties(desk: EditingDesk, person: Person) -> Iterator[Node | None]:
    found = desk.case.family.ties_of(person.id)
    if not found:
        yield el("p", desk.words.say("No ties yet."), cls="meta")
    for tie in sorted(found, key=_order):
        other, said = _words(desk, tie, person.id)
        times = " – ".join(
            filter(None, (str(tie.since or ""), str(getattr(tie, "until", None) or "")))
        )
        under = " · ".join(filter(None, (said, times)))
        name = link(desk.full_names[other], "select", arg=other)
        change = link(desk.words.say("Change"), "change_tie", arg=tie.id)
        yield row(column(name, el("span", under, cls="meta")), change, cls="apart tie")


def _order(tie: AnyTie) -> int:
    return (Parentage, Partnership, Tie).index(type(tie))


def _words(desk: EditingDesk, tie: AnyTie, person: str) -> tuple[str, str]:
    words, _ = desk.words, desk.words.say
    match tie:
        case Parentage() if tie.child == person:
            parent = _("parent")
            return tie.parent, f"{parent} · {words.origin(tie.origin)}"
        case Parentage():
            return tie.child, words.origin(tie.origin)
        case Partnership():
            other = tie.partners[0] if tie.partners[1] == person else tie.partners[1]
            said = (
                words.partnership(tie.kind) if tie.kind else _("partner"),
                words.ending(tie.ended) if tie.ended else "",
            )
            return other, ", ".join(filter(None, said))
        case Tie():
            other = tie.origin if tie.target == person else tie.target
            return other, words.tie(tie.kind)
