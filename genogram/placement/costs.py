"""Costs: what an order costs, and what each gap of a row would cost.

Counted are crossings, strangers among brothers and sisters, people between
partners, younger before elder and, very little, length.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np

from genogram.placement.order import Numbers, Order, Places

BROKEN = 1.0
"""Cost of strangers between brothers and sisters, against 1 for a crossing."""
FURTHER = 0.05
YOUNGER_FIRST = 0.1
APART = 1.0
"""Cost of everybody who stands between two partners."""
LENGTH = 0.01


class Row:
    """What is weighed in one row: its links, brothers and sisters, partners apart."""

    def __init__(self, order: Order, number: int) -> None:
        board = order.board
        here = np.array(board.row) == number
        self.arriving = np.flatnonzero(here[order.below])
        self.leaving = np.flatnonzero(here[order.other])
        level = [[item for item in sibship if here[item]] for sibship in board.sibships]
        chains = [sorted({int(order.chain[item]) for item in siblings}) for siblings in level]
        self.sibships = [found for found in chains if len(found) > 1]
        self.members = np.array([c for found in self.sibships for c in found], dtype=np.int64)
        self.starts = np.cumsum([0, *map(len, self.sibships)])[:-1]
        pairs = np.array([p for siblings in level for p in pairwise(siblings)], dtype=np.int64)
        self.elder, self.younger = pairs.reshape(-1, 2).T
        apart = [pair for pair in board.apart if here[pair[0]]]
        self.apart = np.array(apart, dtype=np.int64).reshape(-1, 2)


class Costs:
    """Weighs an order, row by row."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.lines = [Row(order, number) for number in range(len(order.rows))]
        self.weight = np.ones(len(order.below))
        people = order.board.is_person
        self.size = np.array([sum(item in people for item in items) for items in order.chains])
        self.own: list[list[int]] = [[] for _ in order.chains]
        self.elder: list[set[int]] = [set() for _ in order.chains]
        self.younger: list[set[int]] = [set() for _ in order.chains]
        self.partners: list[list[int]] = [[] for _ in order.chains]
        self._know_brothers_and_sisters()
        for one, other in (
            (int(order.chain[a]), int(order.chain[b])) for a, b in order.board.apart
        ):
            if one != other:
                self.partners[one].append(other)
                self.partners[other].append(one)

    def _know_brothers_and_sisters(self) -> None:
        for line in self.lines:
            for place, sibship in enumerate(line.sibships):
                for chain in sibship:
                    self.own[chain].append(place)
        row_of = self.order.row_of
        for siblings in self.order.board.sibships:
            turns = [int(self.order.chain[item]) for item in siblings]
            for place, own in enumerate(turns):
                level = {c for c in turns if row_of[c] == row_of[own]} - {own}
                self.elder[own] |= level & set(turns[:place])
                self.younger[own] |= level & set(turns[place + 1 :])

    def reckon_with(self, chains: Iterable[int]) -> None:
        """Let links stand for those of brothers and sisters who are not in yet."""
        order, there = self.order, frozenset(chains)
        pairs = list(zip(order.one.tolist(), order.other.tolist(), strict=True))
        ends = zip(order.upper_chain.tolist(), order.lower_chain.tolist(), strict=True)
        some = Counter(p for p, link in zip(pairs, ends, strict=True) if there.issuperset(link))
        total = Counter(pairs)
        self.weight = np.array([total[pair] / max(1, some[pair]) for pair in pairs])

    def of_gaps(self, chains: Sequence[int]) -> Places:
        """What each gap of their row would cost chains that are out now."""
        order = self.order
        number = order.row_of[chains[0]]
        row, line = order.rows[number], self.lines[number]
        count = len(row)
        sides = np.zeros((2, count + 1))
        up = np.array([link for chain in chains for link in order.up[chain]], dtype=np.int64)
        down = np.array([link for chain in chains for link in order.down[chain]], dtype=np.int64)
        ends = order.above(up), order.place[order.below[down]]
        if len(up):
            others = line.arriving
            far = order.above(others)
            self._cross(sides, order.lower_chain[others], far, ends[0], (others, up))
        if len(down):
            others = line.leaving
            far = order.place[order.below[others]]
            self._cross(sides, order.upper_chain[others], far, ends[1], (others, down))
        for chain in chains:
            sides[0, order.rank[list(self.younger[chain])]] += YOUNGER_FIRST
            sides[1, order.rank[list(self.elder[chain])]] += YOUNGER_FIRST
        costs = np.zeros(count + 1)
        np.cumsum(sides[0, :count] - sides[1, :count], out=costs[1:])
        if line.sibships:
            self._add_siblings(costs, line, chains)
        self._add_partners(costs, chains, row)
        pull = np.concatenate(ends)
        gaps = np.arange(count + 1) / (count or 1)
        costs += LENGTH * count * np.nansum(np.abs(gaps[:, None] - pull), axis=1)
        return costs

    def _cross(
        self,
        sides: Places,
        owners: Numbers,
        theirs: Places,
        mine: Places,
        links: tuple[Numbers, Numbers],
    ) -> None:
        gone = sides.shape[1] - 1
        ranks = self.order.rank[owners]
        ranks[ranks < 0] = gone
        other, own = (self.weight[found] for found in links)
        left = ((theirs[:, None] > mine) @ own) * other
        right = ((theirs[:, None] < mine) @ own) * other
        sides[0] += np.bincount(ranks, left, minlength=gone + 1)
        sides[1] += np.bincount(ranks, right, minlength=gone + 1)

    def _add_siblings(self, costs: Places, line: Row, chains: Sequence[int]) -> None:
        count = len(costs) - 1
        ranks = self.order.rank[line.members]
        last = np.maximum.reduceat(ranks, line.starts)
        first = np.minimum.reduceat(np.where(ranks < 0, count, ranks), line.starts)
        own = sorted({place for chain in chains for place in self.own[chain]})
        gaps = np.arange(count + 1)
        for place in own:
            if last[place] >= 0:
                far = np.maximum(first[place] - gaps, gaps - last[place] - 1)
                costs += np.where(far > 0, BROKEN + FURTHER * far, 0)
        if not any(self.size[chain] for chain in chains):
            return
        inner = last > first
        inner[own] = False
        change = np.zeros(count + 2)
        np.add.at(change, first[inner] + 1, BROKEN)
        np.add.at(change, last[inner] + 1, -BROKEN)
        costs += np.cumsum(change)[: count + 1]

    def _add_partners(self, costs: Places, chains: Sequence[int], row: Sequence[int]) -> None:
        ranks = [self.order.rank[other] for chain in chains for other in self.partners[chain]]
        before = np.concatenate(([0], np.cumsum(self.size[row]))) if ranks else None
        for rank in ranks:
            if rank >= 0 and before is not None:
                costs += APART * np.maximum(before[rank] - before, before - before[rank + 1])

    def crossings(self, number: int) -> float:
        """Links between a row and the next that cross, and a little for their length."""
        links = self.lines[number].leaving
        if not len(links):
            return 0.0
        above, below = self.order.above(links), self.order.place[self.order.below[links]]
        crossed = (above[:, None] < above) & (below[:, None] > below)
        weight = self.weight[links]
        length = len(self.order.rows[number]) * np.nansum(np.abs(above - below))
        return float(weight @ (crossed @ weight) + LENGTH * length)

    def disorder(self, number: int) -> float:
        """Partners apart, strangers among siblings and younger before elder in a row."""
        line, row, place = self.lines[number], self.order.rows[number], self.order.place
        cost = YOUNGER_FIRST * float((place[line.elder] > place[line.younger]).sum())
        if line.sibships:
            ranks = self.order.rank[line.members]
            here = ranks >= 0
            first = np.minimum.reduceat(np.where(here, ranks, len(row)), line.starts)
            last = np.maximum.reduceat(ranks, line.starts)
            before = np.concatenate(([0], np.cumsum(self.size[row] > 0)))
            strangers = before[last + 1] - before[first] - np.add.reduceat(here, line.starts)
            strangers[last < 0] = 0
            cost += float(BROKEN * (strangers > 0).sum() + FURTHER * strangers.sum())
        if len(line.apart):
            ends = place[line.apart]
            people = self.size[row].sum()
            cost += float(APART * people * np.nansum(np.abs(ends[:, 0] - ends[:, 1])))
        return cost

    def troubled(self, number: int) -> list[int]:
        """Chains whose links between a row and the next cross others."""
        order, links = self.order, self.lines[number].leaving
        above, below = order.above(links), order.place[order.below[links]]
        crossed = (above[:, None] < above) & (below[:, None] > below)
        bad = links[crossed.any(axis=0) | crossed.any(axis=1)]
        return [*order.upper_chain[bad].tolist(), *order.lower_chain[bad].tolist()]
