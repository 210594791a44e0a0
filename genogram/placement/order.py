"""Order: who stands beside whom in every row.

Chains are taken out and set in again where they cost least, one by one and by
families, until the effort allowed is spent; the best order found is kept.  The
effort is counted in steps and the chances are seeded: the same family is drawn
the same way, on a slow machine too.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from genogram.placement.board import Board

Numbers = NDArray[np.int64]
Places = NDArray[np.float64]

BROKEN = 1.0
"""Cost of a stranger between brothers and sisters, against 1 for a crossing."""
FURTHER = 0.05
YOUNGER_FIRST = 0.12
APART = 1.0
"""Cost of everybody who stands between two partners."""
LENGTH = 0.01


class Row:
    """What a row needs to weigh its places: its links and its brothers and sisters."""

    def __init__(self, order: "Order", number: int) -> None:
        board, chain = order.board, order.chain
        arriving = [i for i, link in enumerate(board.links) if board.row[link.below] == number]
        leaving = [i for i, link in enumerate(board.links) if board.row[link.above[1]] == number]
        self.arriving = np.array(arriving, dtype=np.int64)
        self.leaving = np.array(leaving, dtype=np.int64)
        sibships = []
        for sibship in board.sibships:
            here = sorted({chain[item] for item in sibship if board.row[item] == number})
            if len(here) > 1:
                sibships.append(here)
        self.sibships = sibships
        self.members = np.array([c for s in sibships for c in s], dtype=np.int64)
        sizes = [len(s) for s in sibships]
        self.sizes = np.array(sizes)
        self.starts = np.cumsum([0, *sizes])[:-1].astype(np.int64)
        pairs = [
            pair
            for sibship in board.sibships
            for pair in pairwise([item for item in sibship if board.row[item] == number])
        ]
        self.elder = np.array([elder for elder, _ in pairs], dtype=np.int64)
        self.younger = np.array([younger for _, younger in pairs], dtype=np.int64)
        self.apart = np.array([pair for pair in board.apart if board.row[pair[0]] == number])


class Order:
    """The chains of every row from left to right, and what that costs."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.chains = [list(chain) for chain in board.chains]
        self.chain = np.zeros(len(board.row), dtype=np.int64)
        for place, chain in enumerate(self.chains):
            self.chain[chain] = place
        self.row_of = [board.row[items[0]] for items in self.chains]
        self.rows: list[list[int]] = [[] for _ in range(max(board.row) + 1)]
        self.rank = np.full(len(self.chains), -1, dtype=np.int64)
        self.place: Places = np.full(len(board.row), np.nan)
        self.one = np.array([link.above[0] for link in board.links], dtype=np.int64)
        self.other = np.array([link.above[1] for link in board.links], dtype=np.int64)
        self.below = np.array([link.below for link in board.links], dtype=np.int64)
        self.upper_chain = self.chain[self.other] if len(self.other) else self.other
        self.lower_chain = self.chain[self.below] if len(self.below) else self.below
        self.lines = [Row(self, number) for number in range(len(self.rows))]
        self.size = np.array(
            [sum(item in board.is_person for item in items) for items in self.chains]
        )
        self._know_the_neighbours()

    def _know_the_neighbours(self) -> None:
        count = len(self.chains)
        self.up: list[list[int]] = [[] for _ in range(count)]
        self.down: list[list[int]] = [[] for _ in range(count)]
        for link in range(len(self.below)):
            self.down[self.upper_chain[link]].append(link)
            self.up[self.lower_chain[link]].append(link)
        self.own: list[list[int]] = [[] for _ in range(count)]
        for line in self.lines:
            for place, sibship in enumerate(line.sibships):
                for chain in sibship:
                    self.own[chain].append(place)
        self.elder: list[list[int]] = [[] for _ in range(count)]
        self.younger: list[list[int]] = [[] for _ in range(count)]
        for siblings in self.board.sibships:
            turns = [int(self.chain[item]) for item in siblings]
            for place, own in enumerate(turns):
                level = [c for c in turns if self.row_of[c] == self.row_of[own] and c != own]
                self.elder[own] += [c for c in turns[:place] if c in level]
                self.younger[own] += [c for c in turns[place + 1 :] if c in level]
        self.partners: list[list[tuple[int, int]]] = [[] for _ in range(count)]
        for one, other in self.board.apart:
            a, b = int(self.chain[one]), int(self.chain[other])
            if a != b:
                self.partners[a].append((one, other))
                self.partners[b].append((other, one))

    def items(self) -> list[list[int]]:
        """Everybody and every passage, row by row from left to right."""
        return [[item for chain in row for item in self.chains[chain]] for row in self.rows]

    def settle(self, number: int) -> None:
        """Reckon the places in a row anew."""
        row = self.rows[number]
        items = [item for chain in row for item in self.chains[chain]]
        self.rank[row] = np.arange(len(row))
        self.place[items] = (np.arange(len(items)) + 0.5) / (len(items) or 1)

    def remove(self, chains: Sequence[int]) -> None:
        gone = set(chains)
        for number in {self.row_of[chain] for chain in chains}:
            self.rows[number] = [chain for chain in self.rows[number] if chain not in gone]
            self.settle(number)
        for chain in chains:
            self.rank[chain] = -1
            self.place[self.chains[chain]] = np.nan

    def insert(self, chains: Sequence[int], gap: int) -> None:
        number = self.row_of[chains[0]]
        self.rows[number][gap:gap] = chains
        self.settle(number)

    def gap_costs(self, chains: Sequence[int]) -> Places:
        """What each gap of their row would cost chains that are not in it now."""
        number = self.row_of[chains[0]]
        row, line = self.rows[number], self.lines[number]
        count = len(row)
        left, right = np.zeros(count + 1), np.zeros(count + 1)
        pull = []
        if mine := [link for chain in chains for link in self.up[chain]]:
            ends = self._above(np.array(mine))
            pull.append(ends)
            others = line.arriving
            self._cross(left, right, ends, self._above(others), self.lower_chain[others])
        if mine := [link for chain in chains for link in self.down[chain]]:
            ends = self.place[self.below[mine]]
            pull.append(ends)
            others = line.leaving
            self._cross(left, right, ends, self.place[self.below[others]], self.upper_chain[others])
        for chain in chains:
            left[self.rank[self.younger[chain]]] += YOUNGER_FIRST
            right[self.rank[self.elder[chain]]] += YOUNGER_FIRST
        costs = np.concatenate(([0.0], np.cumsum(left[:count])))
        costs += right[:count].sum() - np.concatenate(([0.0], np.cumsum(right[:count])))
        if line.sibships:
            self._keep_siblings(costs, line, chains)
        self._keep_partners(costs, chains, row)
        self._keep_short(costs, pull)
        return costs

    def _above(self, links: Numbers) -> Places:
        return (self.place[self.one[links]] + self.place[self.other[links]]) / 2

    def _cross(
        self, left: Places, right: Places, mine: Places, theirs: Places, owners: Numbers
    ) -> None:
        gone = len(left) - 1
        ranks = np.where(self.rank[owners] < 0, gone, self.rank[owners])
        left += np.bincount(ranks, (theirs[:, None] > mine).sum(axis=1), minlength=gone + 1)
        right += np.bincount(ranks, (theirs[:, None] < mine).sum(axis=1), minlength=gone + 1)

    def _keep_siblings(self, costs: Places, line: Row, chains: Sequence[int]) -> None:
        count = len(costs) - 1
        ranks = self.rank[line.members]
        last = np.maximum.reduceat(ranks, line.starts)
        first = np.minimum.reduceat(np.where(ranks < 0, count, ranks), line.starts)
        own = sorted({place for chain in chains for place in self.own[chain]})
        for place in own:
            if last[place] >= 0:
                gaps = np.arange(count + 1)
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

    def _keep_partners(self, costs: Places, chains: Sequence[int], row: Sequence[int]) -> None:
        for chain in chains:
            for _, other in self.partners[chain]:
                rank = self.rank[self.chain[other]]
                if rank >= 0:
                    before = np.concatenate(([0], np.cumsum(self.size[row])))
                    far = np.maximum(before[rank] - before, before - before[rank + 1])
                    costs += APART * far

    @staticmethod
    def _keep_short(costs: Places, pull: Sequence[Places]) -> None:
        ends = np.concatenate(pull) if pull else np.zeros(0)
        ends = ends[~np.isnan(ends)]
        if len(ends):
            count = len(costs) - 1
            gaps = np.arange(count + 1) / (count or 1)
            costs += LENGTH * count * np.abs(gaps[:, None] - ends).sum(axis=1)

    def orient(self, chain: int) -> None:
        """Turn a chain round where that saves crossings among its own links."""
        items = self.chains[chain]
        if len(items) > 1 and self._inner(chain, items[::-1]) < self._inner(chain, items):
            items.reverse()

    def _inner(self, chain: int, items: Sequence[int]) -> float:
        turn = {item: place for place, item in enumerate(items)}
        above = [(turn[self.below[i]], *self._above(np.array([i]))) for i in self.up[chain]]
        below = [
            (turn.get(self.one[i], 0) + turn[self.other[i]], self.place[self.below[i]])
            for i in self.down[chain]
        ]
        crossed = sum(
            first[0] < second[0] and first[1] > second[1]
            for ends in (above, below)
            for first in ends
            for second in ends
        )
        return float(crossed) + self.manners(items)

    def manners(self, items: Sequence[int]) -> float:
        """Custom, where nothing else decides: the man on the left."""
        return 0.01 * sum(place * self.board.leftward[item] for place, item in enumerate(items))

    def crossings(self, number: int) -> float:
        """Links between a row and the next that cross, and a little for their length."""
        links = self.lines[number].leaving
        if not len(links):
            return 0.0
        above, below = self._above(links), self.place[self.below[links]]
        crossed = (above[:, None] < above) & (below[:, None] > below)
        return float(crossed.sum() + LENGTH * len(self.rows[number]) * np.abs(above - below).sum())

    def disorder(self, number: int) -> float:
        """Partners apart, strangers among siblings and younger before elder in a row."""
        line, row = self.lines[number], self.rows[number]
        cost = 0.0
        if line.sibships:
            ranks = self.rank[line.members]
            first = np.minimum.reduceat(ranks, line.starts)
            last = np.maximum.reduceat(ranks, line.starts)
            before = np.concatenate(([0], np.cumsum(self.size[row] > 0)))
            strangers = before[last + 1] - before[first] - line.sizes
            cost += float(BROKEN * (strangers > 0).sum() + FURTHER * strangers.sum())
        if len(line.elder):
            late = self.place[line.elder] > self.place[line.younger]
            cost += float(YOUNGER_FIRST * late.sum())
        if len(line.apart):
            ends = self.place[line.apart]
            people = len([item for chain in row for item in self.chains[chain]])
            cost += float(APART * people * np.abs(ends[:, 0] - ends[:, 1]).sum())
        return cost
