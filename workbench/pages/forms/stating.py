"""Fields for a statement with its source, and for a possible role."""

from risk import Answer, Rating, Reliability, RoleCode, SourceKind
from risk.statements import statements
from workbench.desk.editing import EditingDesk
from workbench.desk.entering.statements import NEW_SOURCE, concerns_another
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import Options, checkbox, checkboxes, field, radios, select


def statement_fields(desk: EditingDesk, form: Form) -> list[Node]:
    """What, about whom else, how sure, in which words, from whom and when: in one go."""
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    chosen = form.values.get("observation", "")
    what = select(
        "observation",
        _("What is reported?"),
        _observations(desk),
        whole=True,
        change="observation",
        autofocus=True,
        **shared,
    )
    other = None
    if chosen in desk.method.observations and concerns_another(desk.method, chosen):
        other = select("towards", _("Towards whom?"), _others(desk), whole=True, **shared)
    ratings = [(each.value, desk.words.rating(each)) for each in Rating]
    sure = [(each.value, desk.words.reliability(each)) for each in Reliability]
    fields = [
        what,
        other,
        field(
            "text",
            _("In which words? What exactly was seen or heard?"),
            whole=True,
            lines=3,
            **shared,
        ),
        radios("rating", _("Is it so?"), ratings, **shared),
        radios("reliability", _("How reliable?"), sure, **shared),
        select("source", _("Who says so?"), _sources(desk), change="source", **shared),
        field(
            "date", _("When?"), hint=_("As people say it: 3 november 2026, summer 2021"), **shared
        ),
    ]
    if form.values.get("source") == NEW_SOURCE:
        kinds = [("", "–"), *((each.value, desk.words.source_kind(each)) for each in SourceKind)]
        fields += [
            field("who", _("Name or function of the source"), **shared),
            select("kind", _("What kind of source?"), kinds, **shared),
            checkbox("sealed", _("Sealed: never named in a document"), **shared),
        ]
    return [el("div", *fields, cls="fields")]


def role_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    roles = [
        ("", "–"),
        *((each.value, desk.words.role(each)) for each in RoleCode if each is not RoleCode.UNKNOWN),
    ]
    answers = [(each.value, desk.words.answer(each)) for each in Answer]
    person = form.values.get("_person", desk.selected)
    said = [
        (each.id, desk.words.claim(each.claims[0], desk.names))
        for each in statements(desk.case.claims)
        if person in each.people
    ]
    return [
        el(
            "div",
            select("role", _("Possible role"), roles, whole=True, autofocus=True, **shared),
            checkboxes(
                "for", _("What speaks for it?"), said, form.values.get("for", "").split("\n")
            )
            if said
            else None,
            checkboxes(
                "against",
                _("What speaks against it?"),
                said,
                form.values.get("against", "").split("\n"),
            )
            if said
            else None,
            radios("under_duress", _("Under duress?"), answers, **shared),
            field("valid_until", _("Valid until"), **shared),
            cls="fields",
        )
    ]


def _observations(desk: EditingDesk) -> Options:
    found = desk.method.observations.values()
    return [
        ("", desk.words.say("Choose what fits best")),
        *((o.id, desk.words.phrase(o.label)) for o in found),
    ]


def _others(desk: EditingDesk) -> Options:
    people = desk.case.family.people
    return [("", "–"), *((p.id, desk.full_names[p.id]) for p in people if p.id != desk.selected)]


def _sources(desk: EditingDesk) -> Options:
    _ = desk.words.say
    known = [(source.id, source.who or desk.words.source(source)) for source in desk.case.sources]
    return [("", _("unknown")), *known, (NEW_SOURCE, _("New source …"))]
