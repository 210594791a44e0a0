"""Whom a professional can call when mediation is not for now."""

from risk.mediation_content import Contact, mediation_method
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, button, el


def contacts(desk: EditingDesk) -> Node | None:
    """A dialog with what the method says; nothing is called from here."""
    if not desk.mediating.shows_contacts or desk.form:
        return None
    _ = desk.words.say
    title = _("Whom can I call?")
    close = button(_("Close"), act="mediation_contacts_away", autofocus=True)
    return el(
        "dialog",
        el("h2", title),
        el("p", _("Do not call from a place where the family can hear you."), cls="meta"),
        el("ul", *(_contact(desk, each) for each in mediation_method().contacts), cls="contacts"),
        el("div", el("span", cls="grow"), close, cls="row foot"),
        aria_label=title,
        cancel="mediation_contacts_away",
        key="contacts",
    )


def _contact(desk: EditingDesk, contact: Contact) -> Node:
    phrase = desk.words.phrase
    source = desk.words.say("Source: {source}").format(source=phrase(contact.source))
    return el(
        "li",
        el("b", phrase(contact.who)),
        el("p", phrase(contact.when)),
        el("p", source, cls="cap"),
        key=contact.id,
    )
