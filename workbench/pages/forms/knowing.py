"""Fields for a fact that may not be known to everybody, and for what one person knows of it."""

from risk import FactKind, KnowledgeState
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import checkbox, checkboxes, field, radios, select


def fact_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    kinds = [(each.value, desk.words.fact_kind(each)) for each in FactKind]
    people = [
        (person.id, desk.full_names[person.id])
        for person in desk.case.family.people
        if person.id != desk.case.index and not person.has_died
    ]
    kept_from = form.values.get("kept_from", "").split("\n")
    return [
        el(
            "div",
            field(
                "text",
                _("What may not be known to everybody?"),
                hint=_("One sentence, as short as it can be"),
                whole=True,
                autofocus=True,
                **shared,
            ),
            select("kind", _("What is it about?"), kinds, whole=True, **shared),
            field(
                "harm_if_known",
                _("What could happen when the wrong person hears it?"),
                whole=True,
                lines=2,
                **shared,
            ),
            checkboxes("kept_from", _("Who must not know?"), people, kept_from),
            cls="fields",
        )
    ]


def knowledge_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    about = form.values.get("person", "")
    fact = next((one.text for one in desk.knowing.facts if one.id == form.values.get("fact")), "")
    states = [(each.value, desk.words.knowledge(each)) for each in KnowledgeState]
    others = [
        ("", _("unknown")),
        *((p.id, desk.full_names[p.id]) for p in desk.case.family.people if p.id != about),
    ]
    must_not = None
    if about != desk.case.index:
        must_not = checkbox("must_not_know", _("This person must not know it"), **shared)
    return [
        el("p", fact, cls="lead"),
        el("input", type="hidden", name="fact", value=form.values.get("fact", "")),
        el("input", type="hidden", name="person", value=about),
        el(
            "div",
            radios("state", _("What does this person know?"), states, **shared),
            field(
                "since",
                _("Since when?"),
                hint=_("As people say it: 3 november 2026, summer 2021"),
                autofocus=True,
                **shared,
            ),
            select("via", _("Through whom?"), others, **shared),
            must_not,
            cls="fields",
        ),
    ]
