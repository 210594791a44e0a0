"""Rules that read who knows what: a measure that tells can be the danger itself."""

from collections.abc import Iterator

from genogram import PersonId
from risk.knowledge import Fact, FactKind
from risk.measure_shapes import Rule, RuleUse
from risk.weighed import Objection, Reveal
from risk.weighing.consideration import Consideration

UNTOLD = frozenset({FactKind.UNKNOWN, FactKind.OTHER})
"""Of a fact of these kinds no measure can say whether it gives it away."""


def reveals(considered: Consideration) -> tuple[Reveal, ...]:
    """Each fact that the measure makes known, and to whom it is new as far as reported."""
    found = (
        Reveal(
            fact.id, tuple(one for one in considered.noticing if not considered.knows(fact, one))
        )
        for fact in considered.facts_revealed()
    )
    return tuple(reveal for reveal in found if reveal.to)


def reveals_secret(considered: Consideration, use: RuleUse) -> Objection | None:
    """A fact reaches somebody who must not know it."""
    told = tuple(_told(considered))
    if told:
        people = tuple(dict.fromkeys(person for _, person in told))
        facts = tuple(dict.fromkeys(fact.id for fact, _ in told))
        return Objection(use.rule, use.stops, people=people, facts=facts)
    if _is_unknown(considered):
        facts = tuple(fact.id for fact in considered.case.facts if fact.kind in UNTOLD)
        return Objection(use.rule, stops=False, unknown=True, facts=facts)
    return None


SECRET_RULES = {Rule.REVEALS_SECRET: reveals_secret}


def _told(considered: Consideration) -> Iterator[tuple[Fact, PersonId]]:
    for fact in considered.facts_revealed():
        kept_from = considered.circle(fact).not_yet
        for person in considered.noticing:
            if person in kept_from:
                yield fact, person


def _is_unknown(considered: Consideration) -> bool:
    """A kind of fact that nobody noted, somebody of whom nobody noted whether they may know."""
    kinds = {fact.kind for fact in considered.case.facts}
    if kinds & UNTOLD or not kinds >= set(considered.measure.reveals):
        return True
    return considered.is_noticed_by_unknown or any(
        considered.circle(fact).record(person) is None or person in considered.circle(fact).not_yet
        for fact in considered.facts_revealed()
        for person in (*considered.noticing, *considered.perhaps_noticing)
    )
