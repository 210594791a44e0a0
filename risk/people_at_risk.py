"""Who is in danger beside or instead of the index person, and why; never scored."""

from collections.abc import Iterator

from genogram import PersonId
from risk.assessment import AtRisk, Because
from risk.case import Case
from risk.edition import Component, Method
from risk.eligible import co_threatened, is_certainly_a_child
from risk.evidence import REPORTED, Evidence
from risk.roles import Answer, RoleCode

HELPERS = (RoleCode.HELPER, RoleCode.PROTECTOR)


def people_at_risk(case: Case, evidence: Evidence, content: Method) -> tuple[AtRisk, ...]:
    """Everybody at risk, once for each reason, in order of reason and id."""
    gathered: dict[tuple[str, Because], tuple[str, ...]] = {}
    for one in _everybody(case, evidence, content):
        if not case.family.person(one.person).has_died:
            key = (one.person, one.because)
            gathered[key] = tuple(dict.fromkeys((*gathered.get(key, ()), *one.claims)))
    found = [
        AtRisk(PersonId(person), because, claims) for (person, because), claims in gathered.items()
    ]
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.because), one.person)))


_ORDER = (
    Because.INDEX_PERSON,
    Because.CO_THREATENED,
    Because.CHILD,
    Because.LEFT_BEHIND,
    Because.UNDER_PRESSURE,
    Because.HELPER,
)


def _everybody(case: Case, evidence: Evidence, content: Method) -> Iterator[AtRisk]:
    if case.index is not None:
        yield AtRisk(PersonId(case.index), Because.INDEX_PERSON)
    for person, claims in co_threatened(case).items():
        yield AtRisk(person, Because.CO_THREATENED, claims)
    for role in case.roles:
        if role.role is RoleCode.LEFT_BEHIND:
            yield AtRisk(role.person, Because.LEFT_BEHIND, role.evidence_for)
        if role.role in HELPERS:
            yield AtRisk(role.person, Because.HELPER, role.evidence_for)
        if role.under_duress is Answer.YES:
            yield AtRisk(role.person, Because.UNDER_PRESSURE, role.evidence_for)
    for one in case.family.people:
        if is_certainly_a_child(case, one, content):
            yield AtRisk(PersonId(one.id), Because.CHILD)
        yield from _by_claims(one.id, case, evidence, content)


def _by_claims(person: str, case: Case, evidence: Evidence, content: Method) -> Iterator[AtRisk]:
    if person == case.index:
        return
    for which, because in (
        (Component.PRESSED, Because.UNDER_PRESSURE),
        (Component.SUPPORT, Because.HELPER),
    ):
        reported = [
            claim.id
            for indicator in content.of(which)
            for claim in evidence.of(person, indicator.id)
            if claim.rating in REPORTED
        ]
        if reported:
            yield AtRisk(PersonId(person), because, tuple(reported))
