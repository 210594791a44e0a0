"""The gate while it is closed: why not now, what is missing, and no name of a candidate."""

from collections.abc import Iterator

from risk.evidence import REPORTED
from risk.gate import Standing
from risk.mediation_content import SUDDEN_PEACE, mediation_method
from risk.threat import LURE_ATTEMPT
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, button, column, el, link, row
from workbench.pages.mediation.unnamed import told
from workbench.pages.parts.chips import ask, caution, empty
from workbench.pages.parts.icons import icon

ANSWERED = {Standing.NO, Standing.YES}


def not_now(desk: EditingDesk) -> Node:
    """Contra-indications that are there first, then those of which it is unknown."""
    _ = desk.words.say
    known = [one for one in desk.mediating.gate.contraindications if _is_there(desk, one)]
    call = button(_("Whom can I call?"), act="mediation_contacts")
    return el(
        "section",
        row(
            el("span", icon("caution", 30), cls="sign"),
            column(el("h2", _("Not now")), *_why(desk, known), cls="grow"),
            call,
            cls="top wrap",
        ),
        cls="card pad not-now",
        key="not-now",
    )


def missing(desk: EditingDesk) -> Node:
    """What stands in the way, each with a way to answer it; what is met is folded."""
    _ = desk.words.say
    gate = desk.mediating.gate
    objections = sorted(gate.contraindications, key=lambda one: not _is_there(desk, one))
    return el(
        "section",
        el("h2", _("This is missing")),
        el(
            "p",
            _("Openings and candidates are shown only when every condition is yes, with a date."),
            cls="meta",
        ),
        *_group(desk, _("Contra-indications"), tuple(objections)),
        *_group(desk, _("Preconditions"), gate.missing),
        *_met(desk),
        cls="card pad conditions",
        key="missing",
    )


def lure_cautions(desk: EditingDesk) -> Iterator[Node]:
    """Each reported attempt to lure, with the claim under it as its source."""
    said = mediation_method().caution(SUDDEN_PEACE)
    sources = {source.id: source for source in desk.case.sources}
    for claim in desk.case.claims:
        if claim.indicator == LURE_ATTEMPT and claim.rating in REPORTED:
            words, told_by = told(desk, claim, sources.get(claim.source or ""))
            text = f"{_ended(words)} {desk.words.phrase(said.text)}"
            source = f"{desk.words.phrase(said.source)} · {told_by}"
            head = desk.words.phrase(said.head)
            yield caution(head, text, desk.words.say("Source: {source}").format(source=source))


def no_openings(desk: EditingDesk) -> Node:
    _ = desk.words.say
    name = desk.names.get(desk.case.index or "", _("the victim"))
    return empty(
        _("No openings yet"),
        _(
            "You miss nothing: without these answers every opening is a guess. Begin with {name}: "
            "ask alone, in a safe place."
        ).format(name=name),
        button(_("Prepare …"), act="mediation_prepare", cls="small"),
    )


def _is_there(desk: EditingDesk, condition: str) -> bool:
    return desk.mediating.standing(condition) is Standing.YES


def _why(desk: EditingDesk, known: list[str]) -> Iterator[Node]:
    _ = desk.words.say
    gate = desk.mediating.gate
    if known:
        yield el("p", _("There is a contra-indication. Stop, and consult an expert."), cls="lead")
        for one in known:
            yield el("p", el("b", desk.words.condition(one)), _since(desk, one))
    unknown = len(gate.contraindications) - len(known)
    if unknown:
        yield el("p", desk.words.unknown_contraindications(unknown), cls="lead")
    if gate.missing:
        yield el("p", desk.words.answers_missing(len(gate.missing)), cls="lead")


def _since(desk: EditingDesk, condition: str) -> str:
    answered = desk.mediating.condition(condition)
    if answered is None or answered.date is None:
        return ""
    day = desk.words.full_date(answered.date)
    return " " + desk.words.say("(answered {date})").format(date=day)


def _group(desk: EditingDesk, title: str, conditions: tuple[str, ...]) -> Iterator[Node]:
    if conditions:
        yield el("h3", title)
        yield el("ul", *(_condition(desk, one) for one in conditions))


def _condition(desk: EditingDesk, condition: str) -> Node:
    _ = desk.words.say
    standing = desk.mediating.standing(condition)
    answered = desk.mediating.condition(condition)
    said = desk.words.standing(standing, answered)
    chip = el("span", said, cls="chip") if standing in ANSWERED else ask(said)
    word = _("Change") if standing in ANSWERED else _("Answer it")
    label = desk.words.condition(condition)
    act = {"act": "mediation_answer", "arg": condition, "aria_label": f"{word}: {label}"}
    return el(
        "li",
        el("span", label, cls="grow"),
        chip,
        link(word, **act),
        cls="condition",
        key=condition,
    )


def _met(desk: EditingDesk) -> Iterator[Node]:
    _ = desk.words.say
    gate, method = desk.mediating.gate, desk.method
    met = tuple(one for one in method.preconditions if one not in gate.missing)
    denied = tuple(one for one in method.contraindications if one not in gate.contraindications)
    counted = (
        desk.words.conditions_met(len(met)) if met else "",
        desk.words.denied(len(denied)) if denied else "",
    )
    said = " · ".join(filter(None, counted))
    if not said:
        return
    shown = desk.mediating.shows_met
    word = _("Fold") if shown else _("Look")
    yield row(
        el("span", said, cls="meta"),
        link(word, "mediation_met", aria_expanded="true" if shown else "false"),
        cls="wrap",
    )
    if shown:
        yield el("ul", *(_condition(desk, one) for one in (*met, *denied)))


def _ended(words: str) -> str:
    """A sentence with its full stop, also where words of the method came without one."""
    return words if words.endswith((".", "!", "?", "’", "”")) else f"{words}."
