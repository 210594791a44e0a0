"""Keeping it small: whose silence closes every reported path to those who must not know."""

import networkx as nx

from genogram import PersonId
from risk.case import Case
from risk.knowledge import KnowledgeState
from risk.leaks import KeepSmall
from risk.secrecy import Secrecy, secrecy_of

Place = tuple[str, str]

BEGIN, END = ("begin", ""), ("end", "")
HEARS, SPEAKS, KNOWS_NOTHING = "hears", "speaks", "knows nothing"


def keep_small(
    case: Case, fact: str, to: PersonId | None = None, *, strict: bool = False
) -> KeepSmall:
    """The smallest set of people whose silence closes all reported paths.

    Parameters
    ----------
    case
        The case.
    fact
        Id of a fact.
    to
        Who must not hear it; everybody who must not know when left out.
    strict
        Count confirmed claims only.

    Notes
    -----
    A minimum vertex cut [1]_.  Of several smallest sets the one nearest to those
    who know is taken: there is only one such set, and who knows already can be
    asked to keep silent without being told anything.  The index person is never
    in it; where the index person tells somebody directly, no silence of others
    helps, and the set closes what is left.  When everybody is meant, what
    somebody suspects may not come back to them as news either.

    References
    ----------
    .. [1] Ford, L. R. and Fulkerson, D. R. "Maximal flow through a network."
       Canadian Journal of Mathematics 8, 1956.
    """
    secrecy = secrecy_of(case, fact, strict=strict)
    targets = frozenset(secrecy.kept_from if to is None else _not_yet(secrecy, to))
    told = _told_by_the_index(secrecy, targets)
    people = _cut(secrecy, targets, told)
    return KeepSmall(fact, to, people, possible=not told, needed=bool(told or people))


def _not_yet(secrecy: Secrecy, to: PersonId) -> tuple[PersonId, ...]:
    return () if secrecy.circle.state(to) is KnowledgeState.KNOWS else (to,)


def _told_by_the_index(secrecy: Secrecy, targets: frozenset[PersonId]) -> frozenset[PersonId]:
    index = secrecy.talk.index
    if index not in secrecy.sources:
        return frozenset()
    return frozenset(told for teller, told in secrecy.talk.reported if teller == index) & targets


def _cut(
    secrecy: Secrecy, targets: frozenset[PersonId], told: frozenset[PersonId]
) -> tuple[PersonId, ...]:
    index, knowing = secrecy.talk.index, told.union(secrecy.sources)
    if len(targets) == 1:
        knowing -= targets
    silence = {one: (_mouth(one, targets, knowing), (SPEAKS, one)) for one in secrecy.talk.people}
    graph: nx.DiGraph[Place] = nx.DiGraph()
    graph.add_nodes_from((BEGIN, END))
    for one, (before, after) in silence.items():
        # without a capacity an edge cannot be cut
        graph.add_edge(before, after, **({} if one == index else {"capacity": 1}))
    graph.add_edges_from((BEGIN, (HEARS, one)) for one in knowing - targets)
    graph.add_edges_from(
        ((SPEAKS, teller), (HEARS, hearer))
        for teller, hearer in secrecy.talk.reported
        if not (teller == index and hearer in told)
    )
    graph.add_edges_from(((HEARS, one), END) for one in targets)
    # networkx cuts as near to the end as it can; turned round, the end is where somebody knows
    _, (_, heard) = nx.minimum_cut(graph.reverse(copy=False), END, BEGIN)
    return tuple(
        one for one, (before, after) in silence.items() if before in heard and after not in heard
    )


def _mouth(one: PersonId, targets: frozenset[PersonId], knowing: frozenset[PersonId]) -> Place:
    """From where somebody speaks; who must not hear it can pass on only what they know already."""
    if one not in targets:
        return (HEARS, one)
    return BEGIN if one in knowing else (KNOWS_NOTHING, one)
