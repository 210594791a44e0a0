"""Rules that read who knows what: a measure that tells can be the danger itself."""

from collections.abc import Iterator

from genogram import PersonId
from risk.knowledge import Fact, FactKind
from risk.measure_shapes import Rule, RuleUse
from risk.weighed import Objection, Reveal
from risk.weighing.proposal import Proposal

UNTOLD = frozenset({FactKind.UNKNOWN, FactKind.OTHER})
"""Of a fact of these kinds no measure can say whether it gives it away."""


def reveals(proposal: Proposal) -> tuple[Reveal, ...]:
    """Each fact that the measure makes known, and to whom it is new as far as reported."""
    found = (
        Reveal(fact.id, tuple(one for one in proposal.noticing if not proposal.knows(fact, one)))
        for fact in proposal.facts_revealed()
    )
    return tuple(reveal for reveal in found if reveal.to)


def reveals_secret(proposal: Proposal, use: RuleUse) -> Objection | None:
    """A fact reaches somebody who must not know it."""
    told = tuple(_told(proposal))
    if told:
        people = tuple(dict.fromkeys(person for _, person in told))
        facts = tuple(dict.fromkeys(fact.id for fact, _ in told))
        return Objection(use.rule, use.stops, people=people, facts=facts)
    if _is_unknown(proposal):
        facts = tuple(fact.id for fact in proposal.case.facts if fact.kind in UNTOLD)
        return Objection(use.rule, stops=False, unknown=True, facts=facts)
    return None


SECRET_RULES = {Rule.REVEALS_SECRET: reveals_secret}


def _told(proposal: Proposal) -> Iterator[tuple[Fact, PersonId]]:
    for fact in proposal.facts_revealed():
        kept_from = proposal.circle(fact).not_yet
        for person in proposal.noticing:
            if person in kept_from:
                yield fact, person


def _is_unknown(proposal: Proposal) -> bool:
    """A kind of fact that nobody noted, somebody of whom nobody noted whether they may know."""
    kinds = {fact.kind for fact in proposal.case.facts}
    if kinds & UNTOLD or not kinds >= set(proposal.measure.reveals):
        return True
    return proposal.is_noticed_by_unknown or any(
        proposal.circle(fact).record(person) is None
        for fact in proposal.facts_revealed()
        for person in proposal.noticing
    )
