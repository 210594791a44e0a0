"""Fields for a new case that will be filled from a file."""

from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import field


def case_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    told = _("You choose the file on the next page. Nothing of it enters the case by itself.")
    return [
        el("p", told, cls="meta"),
        el(
            "div",
            field("reference", _("Number"), autofocus=True, **shared),
            field("name", _("Name of the case"), **shared),
            cls="fields",
        ),
    ]
