"""The search for an order: set in, sift, take a family out and set it in again."""

from collections.abc import Iterable, Sequence
from random import Random

import numpy as np

from genogram.placement.board import Board
from genogram.placement.order import Order

EFFORT = 6_000
"""Chains set in before the search ends, for a small family; a large one gets more."""
STARTS = 3


def ordered(board: Board) -> Order:
    """The best order found."""
    return Search(board).run()


class Search:
    def __init__(self, board: Board) -> None:
        self.order = Order(board)
        self.chance = Random(len(board.row))  # noqa: S311
        self.steps = 0
        self._know_the_kin()

    def _know_the_kin(self) -> None:
        order = self.order
        count = len(order.chains)
        self.children: list[list[int]] = [[] for _ in range(count)]
        self.parents: list[list[int]] = [[] for _ in range(count)]
        for upper, lower in zip(order.upper_chain, order.lower_chain, strict=True):
            if lower not in self.children[upper]:
                self.children[upper].append(int(lower))
                self.parents[lower].append(int(upper))
        self.beside = [
            list(dict.fromkeys(int(order.chain[other]) for _, other in order.partners[chain]))
            for chain in range(count)
        ]

    def run(self) -> Order:
        count = len(self.order.chains)
        effort = min(EFFORT, 40 * count) if count > 2 else 0
        best, lowest = None, np.inf
        for start in self._starts():
            self._build(start)
            self._sift_until_still()
            if (cost := self.cost()) < lowest:
                best, lowest = self.saved(), cost
        if best is not None:
            self.restore(best)
        self._improve(effort)
        return self.order

    def _starts(self) -> list[int]:
        top = [chain for chain in range(len(self.order.chains)) if not self.parents[chain]]
        top.sort(key=lambda chain: -len(self.family_below(chain)))
        return top[:STARTS]

    def family_below(self, chain: int) -> list[int]:
        found: dict[int, None] = {}
        waiting = [chain]
        while waiting:
            current = waiting.pop()
            if current not in found:
                found[current] = None
                waiting += reversed(self.children[current])
        return list(found)

    def _build(self, start: int) -> None:
        everybody = range(len(self.order.chains))
        self.order.remove([c for c in everybody if self.order.rank[c] >= 0])
        self._set_in(self._walk([start, *everybody], everybody))

    def _walk(self, starts: Iterable[int], among: Iterable[int]) -> list[int]:
        among = set(among)
        found: dict[int, None] = {}
        waiting = [start for start in starts if start in among][::-1]
        while waiting:
            chain = waiting.pop()
            if chain in found:
                continue
            found[chain] = None
            near = [*self.beside[chain], *self.children[chain], *self.parents[chain]]
            waiting += [c for c in reversed(near) if c in among and c not in found]
        return list(found)

    def _set_in(self, chains: Sequence[int]) -> None:
        for chain in chains:
            self._put([chain])

    def _put(self, chains: Sequence[int]) -> None:
        self.steps += 1
        costs = self.order.gap_costs(chains)
        self.order.insert(chains, int(np.argmin(costs)))
        for chain in chains:
            self.order.orient(chain)
        self.order.settle(self.order.row_of[chains[0]])

    def _sift_until_still(self, rounds: int = 8) -> None:
        cost = self.cost()
        for turn in range(rounds):
            for row in self.order.rows if turn % 2 == 0 else self.order.rows[::-1]:
                for chain in list(row):
                    self._sift([chain])
            before, cost = cost, self.cost()
            if cost > before - 0.05:
                return

    def _sift(self, chains: Sequence[int]) -> None:
        gap = int(self.order.rank[chains[0]])
        self.order.remove(chains)
        costs = self.order.gap_costs(chains)
        best = int(np.argmin(costs))
        self.order.insert(chains, best if costs[best] < costs[gap] - 1e-9 else gap)
        for chain in chains:
            self.order.orient(chain)
        self.order.settle(self.order.row_of[chains[0]])
        self.steps += 1

    def cost(self) -> float:
        numbers = range(len(self.order.rows))
        return sum(self.order.crossings(n) + self.order.disorder(n) for n in numbers)

    def saved(self) -> tuple[list[list[int]], list[list[int]]]:
        return [list(row) for row in self.order.rows], [list(c) for c in self.order.chains]

    def restore(self, saved: tuple[list[list[int]], list[list[int]]]) -> None:
        rows, chains = saved
        self.order.rows = [list(row) for row in rows]
        self.order.chains = [list(chain) for chain in chains]
        for number in range(len(rows)):
            self.order.settle(number)

    def _improve(self, effort: int) -> None:
        lowest = self.cost()
        best = self.saved()
        self.steps = 0
        while self.steps < effort and lowest > 0.5:
            out = self._some_family()
            self.order.remove(out)
            self._set_in(self._walk([out[0]], out) if self.chance.random() < 0.5 else out)
            cost = self.cost()
            if cost <= lowest:
                best, lowest = self.saved(), cost
            else:
                self.restore(best)

    def _some_family(self) -> list[int]:
        chain = self.chance.randrange(len(self.order.chains))
        size = self.chance.choice((2, 3, 4, 6, 10))
        if self.chance.random() < 0.4:
            return self.family_below(chain)[: 3 * size]
        found = {chain: None}
        border = [chain]
        while border and len(found) < size:
            current = border.pop(self.chance.randrange(len(border)))
            near = [*self.children[current], *self.parents[current], *self.beside[current]]
            for other in near:
                if other not in found and len(found) < size:
                    found[other] = None
                    border.append(other)
        return list(found)
