"""Every field about a person; each is written through as soon as it is left."""

from collections.abc import Iterator

from genogram import Gender, Person
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, button, el
from workbench.pages.parts.fields import checkbox, field, select


def details(desk: EditingDesk, person: Person) -> Iterator[Node | None]:
    """Names, dates, place; a refused value stays in its field with what is wrong."""
    _ = desk.words.say
    values = desk.person_fields
    wrong = desk.draft.wrong if desk.draft and desk.draft.subject == person.id else {}
    shared = {"values": values, "wrong": wrong, "words": desk.words, "change": "person_field"}
    genders = [(each.value, desk.words.gender(each)) for each in Gender]
    dates = _("As people say it: 1987, ca. 1990, before 2015")
    yield el(
        "div",
        field("given", _("First name"), **shared),
        field("family", _("Family name"), **shared),
        field("spellings", _("Other names and spellings, with ; between"), whole=True, **shared),
        select("gender", _("Gender, only for the picture"), genders, **shared),
        field("born", _("Born"), hint=dates, **shared),
        checkbox("dead", _("Has died"), **shared),
        field("died", _("Died"), **shared),
        field("place", _("Region, never an address"), **shared),
        field("country", _("Country, when abroad"), hint=_("Two letters: CA, SE"), **shared),
        checkbox("placeholder", _("Name unknown: a place kept free"), **shared),
        checkbox("group", _("A group of people"), **shared),
        cls="fields",
    )
    if person.id != desk.case.index:
        yield button(_("Remove this person"), act="remove_person", arg=person.id, cls="small")
