"""Everything that can be handed over: what it is for, and one button each."""

from exports.document_kinds import DocumentId
from exports.documents import MAKERS, formats_of
from exports.wording import Wording
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, button, column, el


def documents_page(desk: EditingDesk) -> Node:
    _ = desk.words.say
    lead = _("You choose for whom it is, and see first what they do not get. Each is logged.")
    return el(
        "main",
        column(el("h1", _("Documents")), el("p", lead, cls="lead")),
        el(
            "section",
            el("ul", *(_document(desk, each) for each in MAKERS), cls="plain rows"),
            cls="card",
        ),
        cls="centred",
        tabindex="-1",
        key="main",
    )


def _document(desk: EditingDesk, document: DocumentId) -> Node:
    _ = desk.words.say
    name = desk.words.document(document)
    formats = " · ".join(desk.words.format(each) for each in formats_of(document))
    make = button(
        _("Make"),
        act="document",
        arg=document.value,
        aria_label=_("Make: {document}").format(document=name),
    )
    told = column(
        el("h2", name),
        el("p", purpose(desk.words, document)),
        el("p", formats, cls="cap"),
        cls="grow",
    )
    return el("li", told, make, cls="row apart top", key=document.value)


def purpose(words: Wording, document: DocumentId) -> str:
    """What one does with a document, in one sentence."""
    _ = words.say
    known = {
        DocumentId.SAFETY_PLAN: _("Who does what today, for whom, and what if it goes wrong."),
        DocumentId.MEDIATION_PLAN: _(
            "What has to be in order first, and how a mediation would be prepared."
        ),
        DocumentId.GENOGRAM: _("The family on one sheet of A3, legible in black and white."),
        DocumentId.NETWORK: _("Who is tied to whom, to look at and move on a screen."),
        DocumentId.TABLES: _(
            "The file as tables, to count and sort: what this recipient may have."
        ),
        DocumentId.CASE_FILE: _("The whole case for another workbench, for the team only."),
    }
    return known[document]
