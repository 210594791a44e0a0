"""Order: who stands beside whom in every row."""

from collections.abc import Sequence
from itertools import chain as joined

import numpy as np
from numpy.typing import NDArray

from genogram.placement.board import Board

Numbers = NDArray[np.int64]
Places = NDArray[np.float64]

CUSTOM = 0.01
"""What it costs when nothing else decides and the man does not stand on the left."""


class Order:
    """The chains of every row from left to right; a chain may be out for a while.

    A place is a share of the width of its row.  Whoever is out has no place, so
    that comparisons with it are false and it crosses nobody.
    """

    def __init__(self, board: Board) -> None:
        self.board = board
        self.chains = list(board.chains)
        self.chain: Numbers = np.zeros(len(board.row), dtype=np.int64)
        for number, items in enumerate(self.chains):
            self.chain[list(items)] = number
        self.row_of = [board.row[items[0]] for items in self.chains]
        self.rows: list[list[int]] = [[] for _ in range(max(board.row) + 1)]
        self.rank: Numbers = np.full(len(self.chains), -1, dtype=np.int64)
        self.place: Places = np.full(len(board.row), np.nan)
        self._take_links()

    def _take_links(self) -> None:
        links = self.board.links
        self.one = np.array([link.above[0] for link in links], dtype=np.int64)
        self.other = np.array([link.above[1] for link in links], dtype=np.int64)
        self.below = np.array([link.below for link in links], dtype=np.int64)
        self.upper_chain: Numbers = self.chain[self.other]
        self.lower_chain: Numbers = self.chain[self.below]
        self.up: list[list[int]] = [[] for _ in self.chains]
        self.down: list[list[int]] = [[] for _ in self.chains]
        for link in range(len(links)):
            self.down[self.upper_chain[link]].append(link)
            self.up[self.lower_chain[link]].append(link)

    def items(self) -> list[list[int]]:
        """Everybody and every passage, row by row from left to right."""
        return [[item for chain in row for item in self.chains[chain]] for row in self.rows]

    def is_in(self, chain: int) -> bool:
        return bool(self.rank[chain] >= 0)

    def above(self, links: Numbers) -> Places:
        """Where the upper ends of links are: midway between two partners."""
        return (self.place[self.one[links]] + self.place[self.other[links]]) / 2

    def settle(self, number: int) -> None:
        """Reckon the places in a row anew."""
        row = self.rows[number]
        self.rank[row] = np.arange(len(row))
        items = list(joined.from_iterable(self.chains[chain] for chain in row))
        self.place[items] = np.arange(1, len(items) + 1) / (len(items) + 1)

    def clear(self) -> None:
        self.rank[:] = -1
        self.place[:] = np.nan
        self.rows = [[] for _ in self.rows]

    def remove(self, chains: Sequence[int]) -> None:
        gone = set(chains)
        for number in {self.row_of[chain] for chain in chains}:
            row = [chain for chain in self.rows[number] if chain not in gone]
            self.rows[number] = row
            self.rank[row] = np.arange(len(row))
        for chain in chains:
            self.rank[chain] = -1
            self.place[list(self.chains[chain])] = np.nan

    def insert(self, chains: Sequence[int], gap: int) -> None:
        """Set chains into a gap of their row, each the better way round."""
        number = self.row_of[chains[0]]
        self.rows[number] = [*self.rows[number][:gap], *chains, *self.rows[number][gap:]]
        self.settle(number)
        turned = [self._turn(chain) for chain in chains]
        if any(turned):
            self.settle(number)

    def _turn(self, chain: int) -> bool:
        """Turn a chain round where that saves crossings among its own links."""
        items = self.chains[chain]
        if len(items) < 2 or self._inner(chain, items[::-1]) >= self._inner(chain, items):
            return False
        self.chains[chain] = items[::-1]
        return True

    def _inner(self, chain: int, items: Sequence[int]) -> float:
        turn = {item: place for place, item in enumerate(items)}
        up, down = self.up[chain], self.down[chain]
        ends = self.above(np.array(up, dtype=np.int64))
        above = [(turn[self.below[link]], end) for link, end in zip(up, ends, strict=True)]
        below = [
            (turn.get(self.one[link], 0) + turn[self.other[link]], self.place[self.below[link]])
            for link in down
        ]
        crossed = sum(
            first[0] < second[0] and first[1] > second[1]
            for links in (above, below)
            for first in links
            for second in links
        )
        men = sum(place * self.board.leftward[item] for place, item in enumerate(items))
        return float(crossed) + CUSTOM * men
