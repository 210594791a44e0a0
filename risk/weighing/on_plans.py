"""Rules that read what is agreed and asked: an expert, the victim, a story, those who stay behind."""

from genogram import PersonId
from risk.agreements import Agreement
from risk.assessment import Advice, Because
from risk.coverage import Holds, holds
from risk.gate import Standing, gate, standing
from risk.measure_shapes import Rule, RuleUse
from risk.people_at_risk import people_at_risk
from risk.plans import Decision, TaskState
from risk.roles import Answer
from risk.weighed import Objection
from risk.weighing.consideration import Consideration

EXPERT, STORY, SIBLINGS = "expert_consultation", "cover_story", "sibling_protection"
ANALYSED = "analysis_done"
INHERITING = (
    Because.CO_THREATENED,
    Because.LEFT_BEHIND,
    Because.HELPER,
)


def before_expert(considered: Consideration, use: RuleUse) -> Objection | None:
    """An expert comes first; that one was asked counts only when somebody wrote it down."""
    match expert_asked(considered):
        case Answer.YES:
            return None
        case Answer.NO:
            return Objection(use.rule, use.stops)
        case Answer.UNKNOWN:
            return Objection(use.rule, stops=False, unknown=True)


def gate_closed(considered: Consideration, use: RuleUse) -> Objection | None:
    """Mediation is for later: the gate counts what is unknown as *not now* by itself."""
    closed = gate(considered.case, considered.measured.reckoning.content).advice is Advice.NOT_NOW
    return Objection(use.rule, use.stops) if closed else None


def relies_on_promise(considered: Consideration, use: RuleUse) -> Objection | None:
    """A promise binds who gave it; others on a path promised nothing."""
    bound = {one for each in considered.case.agreements for one in _bound(each, considered)}
    if unbound := tuple(one for one in considered.on_path if one not in bound):
        return Objection(use.rule, use.stops, people=unbound)
    # Even a promise by everybody in the file is words; who keeps it is not known beforehand.
    return Objection(use.rule, stops=False, unknown=True)


def pressure_shifts(considered: Consideration, use: RuleUse) -> Objection | None:
    """Whoever stays behind inherits the pressure, unless somebody looks after them."""
    if is_agreed(SIBLINGS, considered):
        return None
    left = inheriting(considered)
    return Objection(use.rule, stops=bool(left) and use.stops, unknown=not left, people=left)


def victim_not_asked(considered: Consideration, use: RuleUse) -> Objection | None:
    """The victim does not want it, or nobody has asked."""
    match wanted(considered):
        case Answer.YES:
            return None
        case Answer.NO:
            return Objection(use.rule, use.stops)
        case Answer.UNKNOWN:
            return Objection(use.rule, stops=False, unknown=True)


def needs_a_story(considered: Consideration, use: RuleUse) -> Objection | None:
    """Somebody will ask where the victim is, and no story is agreed."""
    if is_agreed(STORY, considered):
        return None
    declined = any(
        one.measure == STORY and one.decision == Decision.DECLINED
        for one in considered.case.measures
    )
    return Objection(use.rule, stops=declined and use.stops, unknown=not declined)


def expert_asked(considered: Consideration) -> Answer:
    """Whether an expert was consulted; an analysis counts as long as it does at the gate."""
    tasks = {task.state for task in considered.case.tasks if task.measure == EXPERT}
    said = [one for one in considered.case.preconditions if one.id == ANALYSED]
    today, content = considered.case.as_of, considered.measured.reckoning.content
    stands = {standing(one, today, content) for one in said}
    if TaskState.DONE in tasks or Standing.YES in stands:
        return Answer.YES
    return Answer.NO if tasks or Standing.NO in stands else Answer.UNKNOWN


def inheriting(considered: Consideration) -> tuple[PersonId, ...]:
    """Whoever is threatened too, stays behind or helped: the pressure may fall on them."""
    content, evidence = considered.measured.reckoning.content, considered.measured.evidence
    found = people_at_risk(considered.case, evidence, content)
    return tuple(dict.fromkeys(one.person for one in found if one.because in INHERITING))


def wanted(considered: Consideration) -> Answer:
    """What the victim answered about this measure; for this person, where one is named."""
    answers = {
        one.wanted
        for one in considered.case.measures
        if one.measure == considered.measure.id
        and (not considered.named or one.person in (None, considered.person))
    }
    if Answer.NO in answers:
        return Answer.NO
    return Answer.YES if Answer.YES in answers else Answer.UNKNOWN


def is_agreed(measure: str, considered: Consideration) -> bool:
    """Whether somebody took it up: included with a decision, or a task that is on its way."""
    on_its_way = (TaskState.BUSY, TaskState.DONE)
    decided = any(
        one.measure == measure and one.decision == Decision.INCLUDED
        for one in considered.case.measures
    )
    tasks = (task for task in considered.case.tasks if task.measure == measure)
    return decided or any(task.state in on_its_way for task in tasks)


PLAN_RULES = {
    Rule.BEFORE_EXPERT: before_expert,
    Rule.GATE_CLOSED: gate_closed,
    Rule.RELIES_ON_PROMISE: relies_on_promise,
    Rule.PRESSURE_SHIFTS: pressure_shifts,
    Rule.VICTIM_NOT_ASKED: victim_not_asked,
    Rule.NEEDS_A_STORY: needs_a_story,
}


def _bound(agreement: Agreement, considered: Consideration) -> tuple[PersonId, ...]:
    """Who is bound by an agreement without a last day, or one that certainly still stands."""
    until = agreement.valid_until
    stands = until is None or holds(until, considered.case.as_of) is Holds.STANDS
    return agreement.promised_by if stands else ()
