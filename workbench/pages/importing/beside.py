"""Two people side by side: what tells them apart, what is added, and what stays as it stands."""

from typing import Any

from exports.kinship_words import kinship_words
from genogram import Gender, PartialDate
from risk import Case
from workbench.casework.proposing import Row
from workbench.desk.editing import EditingDesk
from workbench.desk.importing import Importing
from workbench.pages.markup import Node, el


def life(desk: EditingDesk, case: Case, person_id: str) -> str:
    """Years, place and kin in one line, so that namesakes differ at a glance."""
    words, person = desk.words, case.family.person(person_id)
    born = words.say("born {dates}").format(dates=words.date(person.born)) if person.born else ""
    died = words.say("died {date}").format(date=words.date(person.died)) if person.died else ""
    place = ", ".join(filter(None, (person.place, person.country)))
    return " · ".join(filter(None, (born, died, place, _kin(desk, case, person_id))))


def _kin(desk: EditingDesk, case: Case, person_id: str) -> str:
    _ = desk.words.say
    if case.index == person_id:
        return _("the case is about this person")
    if kin := kinship_words(case, person_id, desk.words):
        return kin
    names = desk.importing.names if case is desk.importing.family else desk.full_names
    parents = [names[each] for each in case.family.parents_of(person_id)]
    if parents:
        return _("child of {names}").format(names=_(" and ").join(parents))
    partners = [names[each] for each in case.family.partners_of(person_id)]
    return _("partner of {names}").format(names=_(" and ").join(partners)) if partners else ""


def beside(desk: EditingDesk, importing: Importing, person: Row) -> Node | None:
    """What comes of a choice for somebody of the case: nothing that stands is overwritten."""
    choice = importing.choices.get(person.id)
    if choice is None or choice.same_as is None or choice.same_as not in desk.case.family:
        return None
    _ = desk.words.say
    both = importing.settling.beside(person, desk.case.family.person(choice.same_as))
    lines = [
        *(_("Another spelling is added: {name}").format(name=text) for text in both.spellings),
        *(
            _("Filled in: {field} {value}").format(
                field=desk.words.field_of_person(field),
                value=_value(desk, getattr(person.record, field)),
            )
            for field in both.filled
        ),
        *(
            _("{field}: “{stands}” stays; the file says “{read}”.").format(
                field=desk.words.field_of_person(each.field),
                stands=_value(desk, each.stands),
                read=_value(desk, each.read),
            )
            for each in both.differences
        ),
    ]
    said = lines or [_("The file adds nothing about this person.")]
    return el("ul", *(el("li", line) for line in said), cls="import-beside meta")


def _value(desk: EditingDesk, value: Any) -> str:
    match value:
        case PartialDate():
            return desk.words.date(value)
        case Gender():
            return desk.words.gender(value)
        case bool():
            return desk.words.say("yes") if value else desk.words.say("no")
        case _:
            return str(value)
