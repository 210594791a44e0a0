"""Rules that read threat paths: one person is rarely the danger, and what ends leaves a path."""

from genogram import PersonId
from risk.excluding import excluded, said
from risk.measure_shapes import Rule, RuleUse
from risk.threat import LURE_ATTEMPT
from risk.weighed import Objection
from risk.weighing.consideration import Consideration

ACCESS_TO_SYSTEMS = "access_to_systems"


def person_not_named(considered: Consideration, use: RuleUse) -> Objection | None:
    """A measure about one person says little while nobody says who that is."""
    if considered.measure.person is None or considered.named:
        return None
    return Objection(use.rule, stops=False, unknown=True, people=_one(considered))


def one_person_only(considered: Consideration, use: RuleUse) -> Objection | None:
    """Whoever it binds, others may act: a path without this person stands, or may stand."""
    if left := considered.strongest_path(without=considered.person):
        return Objection(use.rule, use.stops, people=_one(considered), path=left)
    if considered.may_be_driven_without(considered.person):
        return Objection(use.rule, stops=False, unknown=True, people=_one(considered))
    return None


def informs_strong_path(considered: Consideration, use: RuleUse) -> Objection | None:
    """Somebody on a strong path notices, and may learn what they did not know."""
    if told := tuple(
        one
        for one in considered.on_path
        if one in considered.noticing and not considered.has_nothing_to_learn(one)
    ):
        return Objection(use.rule, use.stops, people=told)
    learning = (
        one
        for one in (*considered.noticing, *considered.perhaps_noticing)
        if not considered.has_nothing_to_learn(one)
    )
    if considered.is_noticed_by_unknown or considered.may_want_harm(*learning):
        return Objection(use.rule, stops=False, unknown=True)
    return None


def brings_within_reach(considered: Consideration, use: RuleUse) -> Objection | None:
    """The victim comes where people on a strong path can be."""
    if considered.on_path:
        path = considered.strongest_path()
        return Objection(use.rule, use.stops, people=considered.on_path, path=path)
    return _open(considered, use)


def follows_a_lure(considered: Consideration, use: RuleUse) -> Objection | None:
    """Somebody tried to lure the victim before, so an offer may be a lure again."""
    if luring := _of_whom(considered, LURE_ATTEMPT):
        return Objection(use.rule, use.stops, people=luring)
    if _is_open(considered, LURE_ATTEMPT):
        return Objection(use.rule, stops=False, unknown=True)
    return None


def ends_while_path_stays(considered: Consideration, use: RuleUse) -> Objection | None:
    """The measure ends; what stands in the file does not."""
    if path := considered.strongest_path():
        return Objection(use.rule, use.stops, path=path)
    return _open(considered, use)


def same_pressure(considered: Consideration, use: RuleUse) -> Objection | None:
    """Whoever is to house, speak or translate stands on a path, or does what somebody there wants."""
    if not considered.named or considered.person is None:
        return None
    if considered.person in excluded(considered.case, considered.measured):
        return Objection(use.rule, use.stops, people=(considered.person,))
    measured = considered.measured
    certain = considered.person in measured.reckoning.people
    if certain and not considered.may_want_harm(considered.person):
        return None
    return Objection(use.rule, stops=False, unknown=True, people=(considered.person,))


def seen_in_systems(considered: Consideration, use: RuleUse) -> Objection | None:
    """Somebody may read, through work or acquaintances, what a register says."""
    if reading := _of_whom(considered, ACCESS_TO_SYSTEMS):
        return Objection(use.rule, use.stops, people=reading)
    if _is_open(considered, ACCESS_TO_SYSTEMS):
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


def _open(considered: Consideration, use: RuleUse) -> Objection | None:
    return Objection(use.rule, stops=False, unknown=True) if considered.is_open else None


def _one(considered: Consideration) -> tuple[PersonId, ...]:
    return (considered.person,) if considered.person is not None else ()


def _of_whom(considered: Consideration, indicator: str) -> tuple[PersonId, ...]:
    people = considered.measured.reckoning.people
    return tuple(one for one in people if said(considered.measured.evidence.of(one, indicator)))


def _is_open(considered: Consideration, indicator: str) -> bool:
    people = considered.measured.reckoning.people
    return not people or any(considered.may(one, indicator) for one in people)
