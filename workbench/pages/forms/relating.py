"""Fields for a new case, a relative, and a tie."""

from genogram import Ending, Gender, Origin, PartnershipKind, TieKind
from risk import CasePhase
from workbench.desk.editing import EditingDesk
from workbench.desk.entering.ties import CHILD, PARENT, PARTNER
from workbench.desk.forms import Form
from workbench.pages import labels
from workbench.pages.markup import Node, column, el
from workbench.pages.parts.fields import checkbox, checkboxes, field, select
from workbench.pages.parts.kin import kinship
from workbench.pages.parts.symbol import symbol


def case_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    if form.subject:
        return _known_case_fields(desk, form)
    return [
        el(
            "div",
            field("reference", _("Number"), autofocus=True, **shared),
            field("name", _("Name of the case"), **shared),
            field("given", _("First name of the person it is about"), **shared),
            field("family", _("Family name"), **shared),
            field(
                "born", _("Born"), hint=_("As people say it: 1987, ca. 1990, before 2015"), **shared
            ),
            cls="fields",
        )
    ]


def _known_case_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    phases = [("", _("not said")), *((each.value, desk.words.phase(each)) for each in CasePhase)]
    kinds = list(labels.forms(desk.words).items())
    return [
        el(
            "div",
            field("reference", _("Number"), autofocus=True, **shared),
            field("name", _("Name of the case"), **shared),
            select("phase", _("Where does the case stand?"), phases, **shared),
            checkboxes(
                "forms", _("What is it about?"), kinds, form.values.get("forms", "").split("\n")
            ),
            cls="fields",
        )
    ]


def relative_fields(desk: EditingDesk, form: Form) -> list[Node]:
    """Search first; only then somebody new."""
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    genders = [(each.value, desk.words.gender(each)) for each in Gender]
    return [
        el("input", type="hidden", name="relation", value=form.values.get("relation", "")),
        _people(desk, form),
        el("h3", _("New person")),
        el(
            "div",
            field("given", _("First name"), **shared),
            field("family", _("Family name"), **shared),
            select("gender", _("Gender, only for the picture"), genders, **shared),
            field(
                "born", _("Born"), hint=_("As people say it: 1987, ca. 1990, before 2015"), **shared
            ),
            field("country", _("Country, when abroad"), hint=_("Two letters: CA, SE"), **shared),
            field("place", _("Region, never an address"), **shared),
            checkbox("dead", _("Has died"), **shared),
            checkbox("placeholder", _("Name unknown: a place kept free"), **shared),
            cls="fields",
        ),
    ]


def tie_fields(desk: EditingDesk, form: Form) -> list[Node]:
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    shape = form.values.get("shape", "")
    others = [
        ("", "–"),
        *((p.id, desk.full_names[p.id]) for p in desk.case.family.people if p.id != desk.selected),
    ]
    fields = [
        select("other", _("With whom?"), others, **shared),
        select(
            "shape",
            _("What are they to each other?"),
            _shapes(desk, form),
            change="tie_shape",
            **shared,
        ),
        field("since", _("Since"), **shared),
    ]
    if shape in (PARENT, CHILD):
        origins = [(each.value, desk.words.origin(each)) for each in Origin]
        fields.append(select("origin", _("Kind of parenthood"), origins, **shared))
    else:
        fields.append(field("until", _("Until"), **shared))
    if shape == PARTNER:
        kinds = [
            ("", _("unknown")),
            *((each.value, desk.words.partnership(each)) for each in PartnershipKind),
        ]
        endings = [
            ("", _("not ended, as far as known")),
            *((e.value, desk.words.ending(e)) for e in Ending),
        ]
        fields += [
            select("kind", _("Kind"), kinds, **shared),
            select("ended", _("Ended by"), endings, **shared),
        ]
    if shape and shape not in (PARENT, CHILD, PARTNER):
        fields.append(checkbox("inward", _("It comes from the other person"), **shared))
    return [el("div", *fields, cls="fields")]


def _shapes(desk: EditingDesk, form: Form) -> list[tuple[str, str]]:
    """A tie keeps its kind once it is there: family ties and other ties are kept apart."""
    _ = desk.words.say
    family = [(PARENT, _("parent")), (CHILD, _("child")), (PARTNER, _("partner"))]
    social = [(each.value, desk.words.tie(each)) for each in TieKind]
    if not form.subject:
        return [("", "–"), *family, *social]
    shape = form.values.get("shape", "")
    return [each for each in family if each[0] == shape] or social


def _people(desk: EditingDesk, form: Form) -> Node:
    _ = desk.words.say
    label = _("Search first: is this person there already?")
    rows = [
        el(
            "li",
            el(
                "button",
                symbol(desk.case, person),
                column(
                    el("b", desk.full_names[person.id]),
                    el(
                        "span",
                        ", ".join(
                            filter(None, (person.place, person.country, kinship(desk, person.id)))
                        ),
                        cls="cap",
                    ),
                ),
                type="button",
                act="add_known",
                arg=person.id,
            ),
            sifted="known",
            text=" ".join((desk.full_names[person.id], *person.spellings)),
            key=person.id,
        )
        for person in desk.case.family.people
        if person.id != form.subject
    ]
    search = el(
        "input",
        type="search",
        id="known",
        placeholder=_("Name or spelling"),
        filter="known",
        autofocus=True,
        autocomplete="off",
    )
    return el(
        "div",
        el("label", label, for_="known"),
        search,
        el("ul", *rows, cls="people", aria_label=_("People in this case")),
    )
