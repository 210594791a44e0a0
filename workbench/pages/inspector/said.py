"""Everything that was said about a person, with its source; contradictions first."""

from collections.abc import Iterator

from genogram import Person
from workbench.desk.editing import EditingDesk
from workbench.pages.inspector.overview import claim_rows, threat_of
from workbench.pages.markup import Node, column, el


def said(desk: EditingDesk, person: Person) -> Iterator[Node | None]:
    _ = desk.words.say
    threat = threat_of(desk, person.id)
    if threat and threat.contradictions:
        items = ", ".join(desk.words.indicator(each) for each in threat.contradictions)
        yield el("div", el("b", _("Contradiction.")), f" {items}", cls="note", role="note")
    about = tuple(claim for claim in desk.case.claims if person.id in claim.people)
    if not about:
        yield el("p", _("Nobody has said anything about this person yet."), cls="meta")
    yield column(*claim_rows(desk, about, act="change_statement"))
