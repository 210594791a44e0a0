"""Agreements with the family, whom each leaves free, and what surrounds a talk.

Shown where mediation is prepared; nobody is named here for whom the file holds
no promise and no threat path.
"""

from exports.mediation_plan import holding, note_question, question
from risk import Note, NoteKind
from risk.coverage import Coverage, Holds, Missing
from workbench.desk.agreeing import covered
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, button, el, link, row
from workbench.pages.parts.chips import ask, card, empty
from workbench.pages.parts.icons import icon

AROUND = (
    NoteKind.LAWFUL_LIMIT,
    NoteKind.LOCATION,
    NoteKind.FACE_SAVING,
    NoteKind.STOP_SIGNAL,
)


def agreements_section(desk: EditingDesk) -> Node:
    """Promises in a table, and the notes for talks in cards."""
    around = el("div", *(_noted(desk, kind) for kind in AROUND), cls="cards")
    return el("section", _promises(desk), around, cls="agreements")


def _promises(desk: EditingDesk) -> Node:
    _ = desk.words.say
    add = button(icon("plus"), _("Add a promise"), act="new_agreement", cls="small")
    found = covered(desk)
    if not found:
        return empty(
            _("Nothing is promised yet"), _("Who promises what, and who watches over it?"), add
        )
    heads = (
        _("What is promised"),
        _("Promised by"),
        _("Not bound"),
        _("A breach shows"),
        _("Watches over it"),
        _("Valid until"),
    )
    table = el(
        "table",
        el("thead", el("tr", *(el("th", head, scope="col") for head in heads))),
        el("tbody", *(_promise(desk, each) for each in found)),
    )
    lead = el(
        "p", _("A promise binds only who gave it. Who is left out can still act."), cls="lead"
    )
    return el(
        "section",
        el("div", el("h2", _("What is promised")), lead, cls="pad"),
        el("div", table, cls="tablewrap"),
        el("div", add, cls="pad"),
        cls="card",
        key="promises",
    )


def _promise(desk: EditingDesk, each: Coverage) -> Node:
    _ = desk.words.say
    agreement = each.agreement
    what = agreement.text or _("What is promised?")

    def filled(missing: Missing, said: str) -> Node | str:
        return ask(question(missing, desk.words)) if missing in each.missing else said

    return el(
        "tr",
        el("td", el("button", el("b", what), cls="link", type="button")),
        el(
            "td", filled(Missing.PROMISED_BY, _names(desk, each.bound)), data_label=_("Promised by")
        ),
        el("td", _free(desk, each), data_label=_("Not bound")),
        el(
            "td",
            filled(Missing.BREACH_SIGNAL, agreement.breach_signal),
            data_label=_("A breach shows"),
        ),
        el("td", filled(Missing.MONITOR, agreement.monitor), data_label=_("Watches over it")),
        el("td", filled(Missing.VALID_UNTIL, _until(desk, each)), data_label=_("Valid until")),
        act="change_agreement",
        arg=agreement.id,
        key=agreement.id,
    )


def _free(desk: EditingDesk, each: Coverage) -> Node | str:
    """Nobody unbound is said of known threat paths only: of others it is unknown."""
    if each.not_bound:
        return el("b", _names(desk, each.not_bound))
    return el("span", desk.words.say("nobody of whom a threat path is known"), cls="meta")


def _names(desk: EditingDesk, people: tuple[str, ...]) -> str:
    return ", ".join(desk.names[person] for person in people)


def _until(desk: EditingDesk, each: Coverage) -> str:
    day = desk.words.date(each.agreement.valid_until)
    return day if each.holds is Holds.STANDS else f"{day} · {holding(each.holds, desk.words)}"


def _noted(desk: EditingDesk, kind: NoteKind) -> Node:
    _ = desk.words.say
    notes = [note for note in desk.case.notes if note.kind is kind]
    shown = [part for note in notes for part in _note(desk, note)]
    missing = ask(note_question(kind, desk.words), "new_note", kind.value)
    add = link(_("Add"), "new_note", arg=kind.value)
    title = el("h2", desk.words.note_kind(kind).capitalize())
    return card(row(title, add, cls="apart"), *(shown or [missing]))


def _note(desk: EditingDesk, note: Note) -> tuple[Node, Node]:
    day = desk.words.date(note.date) if note.date else ""
    change = link(desk.words.say("Change"), "change_note", arg=note.id)
    return el("p", note.text), row(el("span", day, cls="cap"), change, cls="apart")
