"""Fields for a promise: who gave it, how a breach shows, who watches over it and until when."""

from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import checkboxes, field, select


def agreement_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    people = [(person.id, desk.full_names[person.id]) for person in desk.case.family.people]
    promised = form.values.get("promised_by", "").split("\n")
    not_known = ("", _("unknown"))
    free = _("Whoever you do not tick is not bound.")
    return [
        el(
            "div",
            field("text", _("What is promised?"), whole=True, lines=2, autofocus=True, **shared),
            checkboxes("promised_by", _("Who promised it?"), people, promised),
            el("p", free, cls="hint whole"),
            field("breach_signal", _("How do we notice that it is broken?"), whole=True, **shared),
            field("monitor", _("Who watches over it?"), **shared),
            select("guarantor", _("Who answers for it?"), [not_known, *people], **shared),
            field("since", _("Since when?"), **shared),
            field("valid_until", _("Until when does it hold?"), **shared),
            cls="fields",
        ),
    ]
