"""The web of chains: which chain has links to which, and what hangs on the rest."""

from collections.abc import Collection, Iterable

from genogram.placement.costs import Costs
from genogram.placement.order import Order


class Web:
    def __init__(self, order: Order, costs: Costs) -> None:
        count = len(order.chains)
        self.children: list[list[int]] = [[] for _ in range(count)]
        self.parents: list[list[int]] = [[] for _ in range(count)]
        links = zip(order.upper_chain.tolist(), order.lower_chain.tolist(), strict=True)
        for upper, lower in dict.fromkeys(links):
            self.children[upper].append(lower)
            self.parents[lower].append(upper)
        self.near = [
            list(dict.fromkeys((*costs.partners[c], *self.children[c], *self.parents[c])))
            for c in range(count)
        ]

    def family_below(self, chain: int) -> list[int]:
        """A chain and its descendants, family by family."""
        found: dict[int, None] = {}
        waiting = [chain]
        while waiting:
            current = waiting.pop()
            if current not in found:
                found[current] = None
                waiting += reversed(self.children[current])
        return list(found)

    def side(self, start: int, closed: int, most: int) -> list[int]:
        """Everybody reached from a chain without passing another; nobody if too many."""
        found = {start: None}
        border = [start]
        for current in border:
            for other in self.near[current]:
                if other != closed and other not in found:
                    found[other] = None
                    border.append(other)
            if len(found) > most:
                return []
        return border

    def walk(self, starts: Iterable[int], among: Collection[int]) -> list[int]:
        """All chains among some, each after one that it has a link to where possible."""
        among = frozenset(among)
        found: dict[int, None] = {}
        waiting = [start for start in starts if start in among][::-1]
        while waiting:
            chain = waiting.pop()
            if chain not in found:
                found[chain] = None
                waiting += [c for c in reversed(self.near[chain]) if c in among and c not in found]
        return list(found)

    def depths(self) -> list[int]:
        """How far each chain hangs from the core, in which all stand on rings of links.

        Where nothing is a ring, one chain is taken for the core.
        """
        near = [set(found) for found in self.near]
        waiting = [chain for chain, found in enumerate(near) if len(found) < 2]
        hangs_on: dict[int, int | None] = {}
        for chain in waiting:
            if chain in hangs_on:
                continue
            hangs_on[chain] = next(iter(near[chain]), None)
            for other in near[chain]:
                near[other].discard(chain)
                if len(near[other]) < 2:
                    waiting.append(other)
        depth = [0] * len(near)
        for chain in reversed(hangs_on):
            held = hangs_on[chain]
            depth[chain] = 0 if held is None else 1 + depth[held]
        return depth
