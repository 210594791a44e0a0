"""Fields for a document: in which format, for whom, in which language; and what they do not get."""

from babel import Locale

from exports import LANGUAGES
from exports.document_kinds import DocumentId
from exports.documents import formats_of, recipients_of
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import radios, select


def document_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    document = DocumentId(form.subject)
    formats = [(each.value, desk.words.format(each)) for each in formats_of(document)]
    recipients = [(each.value, desk.words.recipient(each)) for each in recipients_of(document)]
    languages = [(each, Locale(each).display_name.capitalize()) for each in LANGUAGES]
    return [
        el(
            "div",
            radios("format", _("Format"), formats, **shared),
            select("recipient", _("For whom?"), recipients, change="recipient", **shared),
            radios("language", _("Language of the document"), languages, **shared),
            cls="fields",
        ),
        _left_out(desk, form),
    ]


def _left_out(desk: EditingDesk, form: Form) -> Node:
    _ = desk.words.say
    lines = [desk.words.left_out(each) for each in desk.making.left_out(form)]
    shown = (
        el("ul", *(el("li", line) for line in lines), cls="plain")
        if lines
        else el("p", _("Nothing. This recipient gets everything in this document."), cls="meta")
    )
    return el("section", el("h3", _("What they do not get")), shown, cls="withheld", key="left-out")
