"""Fields for an agreement, a note and the victim's own words."""

from risk import NoteKind, TaskState
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import checkboxes, field, radios


def task_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    states = [(each.value, desk.words.task_state(each)) for each in TaskState]
    people = [(person.id, desk.full_names[person.id]) for person in desk.case.family.people]
    unaware = form.values.get("must_not_know", "").split("\n")
    return [
        el("input", type="hidden", name="measure", value=form.values.get("measure", "")),
        el(
            "div",
            field("what", _("What do we agree?"), whole=True, lines=2, autofocus=True, **shared),
            field("who", _("Who does it?"), **shared),
            field("when", _("When"), **shared),
            checkboxes("must_not_know", _("Who must not know?"), people, unaware),
            radios("state", _("State"), states, **shared),
            cls="fields",
        ),
    ]


def note_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    kind = NoteKind(form.values.get("kind", NoteKind.GENERAL.value))
    return [
        el("input", type="hidden", name="kind", value=kind.value),
        field("text", desk.words.note_kind(kind), lines=4, autofocus=True, **shared),
        field("date", _("When?"), **shared),
    ]


def voice_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    return [
        field(
            "text", _("What does the victim want, and what not?"), lines=4, autofocus=True, **shared
        ),
        el(
            "div",
            field("heard_by", _("To whom was it said?"), **shared),
            field("date", _("When?"), **shared),
            cls="fields",
        ),
    ]
