"""Rules that read threat paths: one person is rarely the danger, and what ends leaves a path."""

from genogram import PersonId
from risk.excluding import excluded, said
from risk.measure_shapes import Rule, RuleUse
from risk.threat import LURE_ATTEMPT
from risk.weighed import Objection
from risk.weighing.proposal import Proposal

ACCESS_TO_SYSTEMS = "access_to_systems"


def person_not_named(proposal: Proposal, use: RuleUse) -> Objection | None:
    """A measure about one person says little while nobody says who that is."""
    if proposal.measure.person is None or proposal.named:
        return None
    return Objection(use.rule, stops=False, unknown=True, people=_one(proposal))


def one_person_only(proposal: Proposal, use: RuleUse) -> Objection | None:
    """Whoever it binds, others may act: a path without this person stands, or may stand."""
    if left := proposal.strongest_path(without=proposal.person):
        return Objection(use.rule, use.stops, people=_one(proposal), path=left)
    if proposal.may_be_driven_without(proposal.person):
        return Objection(use.rule, stops=False, unknown=True, people=_one(proposal))
    return None


def informs_strong_path(proposal: Proposal, use: RuleUse) -> Objection | None:
    """Somebody on a strong path notices, and may learn what they did not know."""
    learning = [one for one in proposal.noticing if not proposal.has_nothing_to_learn(one)]
    if told := tuple(one for one in proposal.on_path if one in learning):
        return Objection(use.rule, use.stops, people=told)
    if proposal.is_noticed_by_unknown or proposal.may_want_harm(*learning):
        return Objection(use.rule, stops=False, unknown=True)
    return None


def brings_within_reach(proposal: Proposal, use: RuleUse) -> Objection | None:
    """The victim comes where people on a strong path can be."""
    if proposal.on_path:
        path = proposal.strongest_path()
        return Objection(use.rule, use.stops, people=proposal.on_path, path=path)
    return _open(proposal, use)


def follows_a_lure(proposal: Proposal, use: RuleUse) -> Objection | None:
    """Somebody tried to lure the victim before, so an offer may be a lure again."""
    if luring := _of_whom(proposal, LURE_ATTEMPT):
        return Objection(use.rule, use.stops, people=luring)
    if _is_unanswered(proposal, LURE_ATTEMPT):
        return Objection(use.rule, stops=False, unknown=True)
    return None


def ends_while_path_stays(proposal: Proposal, use: RuleUse) -> Objection | None:
    """The measure ends; what stands in the file does not."""
    if path := proposal.strongest_path():
        return Objection(use.rule, use.stops, path=path)
    return _open(proposal, use)


def same_pressure(proposal: Proposal, use: RuleUse) -> Objection | None:
    """Whoever is to house, speak or translate stands on a path, or does what somebody there wants."""
    if not proposal.named or proposal.person is None:
        return None
    if proposal.person in excluded(proposal.case, proposal.measured):
        return Objection(use.rule, use.stops, people=(proposal.person,))
    measured = proposal.measured
    certain = proposal.person in measured.reckoning.people
    if certain and not proposal.may_want_harm(proposal.person):
        return None
    return Objection(use.rule, stops=False, unknown=True, people=(proposal.person,))


def seen_in_systems(proposal: Proposal, use: RuleUse) -> Objection | None:
    """Somebody may read, through work or acquaintances, what a register says."""
    if reading := _of_whom(proposal, ACCESS_TO_SYSTEMS):
        return Objection(use.rule, use.stops, people=reading)
    if _is_unanswered(proposal, ACCESS_TO_SYSTEMS):
        return Objection(use.rule, stops=False, unknown=True)
    return None


PATH_RULES = {
    Rule.PERSON_NOT_NAMED: person_not_named,
    Rule.ONE_PERSON_ONLY: one_person_only,
    Rule.INFORMS_STRONG_PATH: informs_strong_path,
    Rule.BRINGS_WITHIN_REACH: brings_within_reach,
    Rule.FOLLOWS_A_LURE: follows_a_lure,
    Rule.ENDS_WHILE_PATH_STAYS: ends_while_path_stays,
    Rule.SAME_PRESSURE: same_pressure,
    Rule.SEEN_IN_SYSTEMS: seen_in_systems,
}


def _open(proposal: Proposal, use: RuleUse) -> Objection | None:
    return Objection(use.rule, stops=False, unknown=True) if proposal.is_open else None


def _one(proposal: Proposal) -> tuple[PersonId, ...]:
    return (proposal.person,) if proposal.person is not None else ()


def _of_whom(proposal: Proposal, indicator: str) -> tuple[PersonId, ...]:
    people = proposal.measured.reckoning.people
    return tuple(one for one in people if said(proposal.measured.evidence.of(one, indicator)))


def _is_unanswered(proposal: Proposal, indicator: str) -> bool:
    people = proposal.measured.reckoning.people
    return not people or any(not proposal.measured.evidence.of(one, indicator) for one in people)
