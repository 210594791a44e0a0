"""The search for an order.

First the core, in which everybody stands on rings of links, then whoever hangs
on it.  Families are taken out and set in again where they cost least; now and
then a worse order is accepted to find a better one, ever more rarely [1]_.  The
effort is counted in steps and the chances are seeded: the same family is drawn
the same way, on a slow machine too.

.. [1] Kirkpatrick, S., Gelatt, C. D. and Vecchi, M. P. "Optimization by
   simulated annealing." Science 220(4598), 1983.
"""

from collections.abc import Collection, Iterable, Sequence
from math import exp
from random import Random

from genogram.placement.board import Board
from genogram.placement.costs import Costs
from genogram.placement.order import Order
from genogram.placement.web import Web

EFFORT = 30
"""Chains set in before the search ends, for every chain on the board."""
PLANS = ((1, 2), (0,))
"""Ways to grow an order: how far from the core each stage reaches."""
SHARE = 0.3
"""Part of the effort that each of these ways gets."""
STARTS = 2
ROUNDS = 2
HOT, COLD = 0.6, 0.03
ENOUGH, ENOUGH_EACH = 0.3, 0.01
"""The search ends where the cost is less: no fault is left."""
LARGEST = 40

Saved = tuple[list[list[int]], list[tuple[int, ...]]]


def ordered(board: Board) -> Order:
    """The best order found for everybody on the board."""
    return Search(board).run()


class Search:
    def __init__(self, board: Board) -> None:
        self.order = Order(board)
        self.costs = Costs(self.order)
        self.web = Web(self.order, self.costs)
        self.everybody = range(len(self.order.chains))
        self.chance = Random(len(board.row))  # noqa: S311
        self.steps = 0
        self.crossed = [0.0] * len(self.order.rows)
        self.disorder = [0.0] * len(self.order.rows)

    def run(self) -> Order:
        effort = EFFORT * len(self.everybody)
        found: list[tuple[float, Saved]] = []
        for plan in PLANS:
            self._grow(plan, self.steps + int(effort * SHARE))
            found.append((self.cost(), self._saved()))
            if self._is_enough(self.cost(), self.everybody):
                break
        self._restore(min(found, key=lambda pair: pair[0])[1])
        self._improve(effort - self.steps, self.everybody)
        return self.order

    def cost(self) -> float:
        return sum(self.crossed) + sum(self.disorder)

    @staticmethod
    def _is_enough(cost: float, among: Collection[int]) -> bool:
        return cost < ENOUGH + ENOUGH_EACH * len(among)

    def _grow(self, plan: Sequence[int], until: int) -> None:
        """Find an order for the core, then for whoever hangs on it, stage by stage."""
        depth = self.web.depths()
        stages = [[c for c in self.everybody if depth[c] <= most] for most in plan]
        worth = [s for s in stages if 6 < len(s) < 0.85 * len(self.everybody)]
        self.order.clear()
        for stage in (*worth, self.everybody):
            self.costs.reckon_with(stage)
            new = [chain for chain in stage if not self.order.is_in(chain)]
            if len(new) == len(stage):
                self._start(stage)
            else:
                self._set_in(sorted(new, key=lambda chain: depth[chain]))
            self._sift()
            left = until - self.steps
            self._improve(left if stage is self.everybody else left // 2, stage)

    def _start(self, among: Collection[int]) -> None:
        top = [chain for chain in among if not self.web.parents[chain]] or list(among)
        top.sort(key=lambda chain: -len(self.web.family_below(chain)))
        found: list[tuple[float, Saved]] = []
        for start in top[:STARTS]:
            self.order.clear()
            self._set_in(self.web.walk([start, *among], among))
            self._sift()
            found.append((self.cost(), self._saved()))
        self._restore(min(found, key=lambda pair: pair[0])[1])

    def _set_in(self, chains: Iterable[int]) -> None:
        for chain in chains:
            self._put([chain])

    def _put(self, chains: Sequence[int]) -> None:
        self.steps += 1
        self.order.insert(chains, int(self.costs.of_gaps(chains).argmin()))

    def _sift(self) -> None:
        """Move every chain to its best gap, rows downwards and then upwards."""
        for turn in range(ROUNDS):
            rows = list(self.order.rows)
            for row in rows[::-1] if turn % 2 else rows:
                for chain in row:
                    self._move(chain)
        self._weigh(range(len(self.order.rows)))

    def _move(self, chain: int) -> None:
        gap = int(self.order.rank[chain])
        self.order.remove([chain])
        costs = self.costs.of_gaps([chain])
        best = int(costs.argmin())
        self.order.insert([chain], best if costs[best] < costs[gap] - 1e-9 else gap)
        self.steps += 1

    def _weigh(self, numbers: Iterable[int]) -> None:
        rows = set(numbers)
        for number in rows:
            self.disorder[number] = self.costs.disorder(number)
        for number in rows | {number - 1 for number in rows if number}:
            self.crossed[number] = self.costs.crossings(number)

    def _saved(self) -> Saved:
        return list(self.order.rows), list(self.order.chains)

    def _restore(self, saved: Saved) -> None:
        self.order.clear()
        self.order.rows, self.order.chains = list(saved[0]), list(saved[1])
        for number in range(len(self.order.rows)):
            self.order.settle(number)
        self._weigh(range(len(self.order.rows)))

    def _improve(self, effort: int, among: Collection[int]) -> None:
        among = list(among)
        now = lowest = self.cost()
        best, began = self._saved(), self.steps
        while (spent := self.steps - began) < effort and not self._is_enough(lowest, among):
            heat = HOT * (COLD / HOT) ** (spent / effort)
            out = [chain for chain in self._some(among) if self.order.is_in(chain)]
            if not out:
                self.steps += 1
                continue
            now = self._try(out, now, heat)
            if now < lowest - 1e-9:
                best, lowest = self._saved(), now
        self._restore(best)

    def _try(self, out: Sequence[int], now: float, heat: float) -> float:
        """Set chains in anew; take it back where that costs too much."""
        rows = {self.order.row_of[chain] for chain in out}
        before = [(number, self.order.rows[number]) for number in rows]
        chains = [(chain, self.order.chains[chain]) for chain in out]
        self._set_in_anew(out)
        self._weigh(rows)
        cost = self.cost()
        if cost <= now or self.chance.random() < exp((now - cost) / heat):
            return cost
        for number, row in before:
            self.order.rows[number] = row
        for chain, items in chains:
            self.order.chains[chain] = items
        for number in rows:
            self.order.settle(number)
        self._weigh(rows)
        return now

    def _set_in_anew(self, out: Sequence[int]) -> None:
        how = self.chance.random()
        if how < 0.7:
            self._set_in_rows(out, turned=self.chance.random() < 0.4)
            return
        self.order.remove(out)
        self._set_in(self.web.walk(out[:1], out) if how < 0.85 else out)

    def _set_in_rows(self, out: Sequence[int], *, turned: bool) -> None:
        blocks: dict[int, list[int]] = {}
        for chain in sorted(out, key=lambda chain: self.order.rank[chain], reverse=turned):
            blocks.setdefault(self.order.row_of[chain], []).append(chain)
        first = self.order.row_of[out[0]]
        self.order.remove(out)
        for number in sorted(blocks, key=lambda row: (abs(row - first), row)):
            self._put(blocks[number])

    def _some(self, among: Sequence[int]) -> list[int]:
        """Somebody with a family: the descendants, one side of a link, or who is near."""
        chain = self._somebody(among)
        size = self.chance.choice((1, 2, 3, 4, 6, 10))
        how = self.chance.random()
        if how < 0.3:
            return self.web.family_below(chain)[: 3 * size]
        if how < 0.6 and (near := self.web.near[chain]):
            other = self.chance.choice(near)
            sides = self.web.side(other, chain, LARGEST), self.web.side(chain, other, LARGEST)
            if any(sides):
                return sides[0] or sides[1]
        return self._near(chain, size)

    def _somebody(self, among: Sequence[int]) -> int:
        if self.chance.random() < 0.5:
            weights = [a + b + 0.01 for a, b in zip(self.crossed, self.disorder, strict=True)]
            (number,) = self.chance.choices(range(len(weights)), weights)
            if troubled := self.costs.troubled(number):
                return self.chance.choice(troubled)
        return self.chance.choice(among)

    def _near(self, chain: int, size: int) -> list[int]:
        found = {chain: None}
        border = [chain]
        while border and len(found) < size:
            current = border.pop(self.chance.randrange(len(border)))
            for other in self.web.near[current]:
                if other not in found and len(found) < size:
                    found[other] = None
                    border.append(other)
        return list(found)
