"""Fields for a decision on a measure: about whom, does the victim want it, and why."""

from risk import Answer, Decision, Measure, Whom
from workbench.desk.editing import EditingDesk
from workbench.desk.forms import Form
from workbench.pages.markup import Node, el
from workbench.pages.parts.fields import Options, field, radios, select

FIRST = (Answer.YES, Answer.NO, Answer.UNKNOWN)


def measure_fields(desk: EditingDesk, form: Form) -> list[Node]:
    """A decision needs a reason; without a decision only the question is asked."""
    _ = desk.words.say
    shared = {"values": form.values, "wrong": form.wrong, "words": desk.words}
    content = desk.weighing.known(form.values.get("measure", ""))
    decision = form.values.get("decision", "")
    whom = content.person if content else None
    answers = [(each.value, desk.words.answer(each)) for each in FIRST]
    victim = desk.names.get(desk.case.index or "", _("the victim"))
    wanted = _("Does {name} want this, said alone?").format(name=victim)
    reason = field("reason", _("For which reasons?"), whole=True, lines=3, **shared)
    return [
        *(_hidden(form, name) for name in ("measure", "decision")),
        el("p", _lead(desk, decision), cls="meta"),
        el(
            "div",
            _about(desk, whom, shared) if whom else _hidden(form, "person"),
            radios("wanted", wanted, answers, **shared),
            reason if decision else None,
            cls="fields",
        ),
    ]


def about_options(desk: EditingDesk) -> Options:
    """Everybody whom a measure can be about; those who stand highest in the file first."""
    highest = [threat.person for threat in desk.assessment.threats]
    rest = [person.id for person in desk.case.family.people if person.id != desk.case.index]
    people = dict.fromkeys((*highest, *rest))
    return [("", desk.words.say("nobody named")), *((one, desk.full_names[one]) for one in people)]


def measure_title(desk: EditingDesk, form: Form) -> str:
    content = desk.weighing.known(form.values.get("measure", ""))
    return desk.words.phrase(content.label) if content else ""


def _about(desk: EditingDesk, whom: Whom, shared: dict[str, object]) -> Node:
    options = about_options(desk)
    return select("person", desk.words.whom(whom), options, whole=True, **shared)  # type: ignore[arg-type]


def _lead(desk: EditingDesk, decision: str) -> str:
    _ = desk.words.say
    if not decision:
        return _("Only what was said alone counts. Nothing is decided by it.")
    worded = desk.words.decision(Measure(id="", measure="", decision=Decision(decision)))
    return _("You decide as {name}: {decision}.").format(name=desk.actor.name, decision=worded)


def _hidden(form: Form, name: str) -> Node:
    return el("input", type="hidden", name=name, value=form.values.get(name, ""))
