"""Dialogs: one question each, kept open with everything typed until it is answered."""

from collections.abc import Callable

from exports.document_kinds import DocumentId
from workbench.casework.relating import Relation
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form, FormKind
from workbench.pages import labels
from workbench.pages.forms import (
    agreeing,
    importing,
    knowing,
    mediating,
    planning,
    relating,
    stating,
    weighing,
)
from workbench.pages.forms.handing_over import document_fields
from workbench.pages.keys import keys
from workbench.pages.markup import Node, button, el, row

Fields = Callable[[EditingDesk, Form], list[Node]]

FIELDS: dict[FormKind, Fields] = {
    FormKind.CASE: relating.case_fields,
    FormKind.CASE_FROM_FILE: importing.case_fields,
    FormKind.RELATIVE: relating.relative_fields,
    FormKind.TIE: relating.tie_fields,
    FormKind.STATEMENT: stating.statement_fields,
    FormKind.ROLE: stating.role_fields,
    FormKind.TASK: planning.task_fields,
    FormKind.NOTE: planning.note_fields,
    FormKind.VOICE: planning.voice_fields,
    FormKind.FACT: knowing.fact_fields,
    FormKind.KNOWLEDGE: knowing.knowledge_fields,
    FormKind.AGREEMENT: agreeing.agreement_fields,
    FormKind.DOCUMENT: document_fields,
    FormKind.CONDITION: mediating.condition_fields,
    FormKind.PREPARATION: mediating.preparation_fields,
    FormKind.DECISION: mediating.decision_fields,
    FormKind.MEASURE: weighing.measure_fields,
}


def dialog(desk: EditingDesk) -> Node | None:
    """The open form; nothing when none is open."""
    form = desk.form
    if form and form.kind is FormKind.KEYS:
        return keys(desk)
    if form is None or form.kind not in FIELDS:
        return None
    title = _title(desk, form)
    failed = el("div", desk.failure, cls="failed", role="alert") if desk.failure else None
    return el(
        "dialog",
        el(
            "form",
            el("h2", title),
            failed,
            *FIELDS[form.kind](desk, form),
            _foot(desk, form),
            submit="make_document" if form.kind is FormKind.DOCUMENT else "submit",
        ),
        aria_label=title,
        cancel="cancel",
        key=f"dialog-{form.kind}-{form.subject}",
    )


def _foot(desk: EditingDesk, form: Form) -> Node:
    _ = desk.words.say
    removable = form.subject and form.kind in REMOVED_AS
    gone = button(_("Remove"), act="remove", arg=form.subject, cls="bare") if removable else None
    kept = _("Make the document") if form.kind is FormKind.DOCUMENT else _("Save")
    keep = el("button", kept, cls="btn main", type="submit")
    return row(gone, el("span", cls="grow"), button(_("Cancel"), act="cancel"), keep, cls="foot")


REMOVED_AS = {
    FormKind.TIE,
    FormKind.STATEMENT,
    FormKind.ROLE,
    FormKind.TASK,
    FormKind.NOTE,
    FormKind.VOICE,
    FormKind.FACT,
    FormKind.AGREEMENT,
    FormKind.MEASURE,
}


def _title(desk: EditingDesk, form: Form) -> str:
    _ = desk.words.say
    name = desk.names.get(desk.selected, "")
    if form.kind is FormKind.RELATIVE:
        return _relative_title(desk, form)
    titles = {
        FormKind.CASE: _("About this case") if form.subject else _("New case"),
        FormKind.CASE_FROM_FILE: _("New case from a file"),
        FormKind.TIE: _("Tie of {name}"),
        FormKind.STATEMENT: _("What is reported about {name}?"),
        FormKind.ROLE: _("Possible role of {name}"),
        FormKind.TASK: _("Agreement"),
        FormKind.DOCUMENT: _document_title(desk, form),
        FormKind.VOICE: _("In the victim's own words"),
        FormKind.FACT: _("Secret"),
        FormKind.KNOWLEDGE: _("What does {name} know of this?"),
        FormKind.AGREEMENT: _("A promise"),
        FormKind.CONDITION: _("Condition for mediation"),
        FormKind.PREPARATION: _("Open the preparation"),
        FormKind.DECISION: _("Decision on mediation"),
        FormKind.MEASURE: weighing.measure_title(desk, form),
    }
    return titles.get(form.kind, _("Note")).format(name=name)


def _document_title(desk: EditingDesk, form: Form) -> str:
    known = form.kind is FormKind.DOCUMENT
    return desk.words.document(DocumentId(form.subject)) if known else ""


def _relative_title(desk: EditingDesk, form: Form) -> str:
    relation = labels.relation(desk.words, Relation(form.values["relation"]))
    beside = desk.names.get(form.subject, "")
    return desk.words.say("{relation} of {name}").format(relation=relation, name=beside)
