"""A linear programme, put together term by term and solved by HiGHS."""

from collections.abc import Mapping

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array


class Programme:
    """Look for numbers of at least 0 that keep to limits at the least cost.

    Examples
    --------
    >>> programme = Programme(2)
    >>> programme.keep({0: 1, 1: -1}, -60)
    >>> programme.weigh(1.0, {0: 1}, 100)
    >>> programme.weigh(1.0, {1: 1, 0: -1})
    >>> programme.solve()
    [100.0, 160.0]
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._cost = [0.0] * count
        self._lines: list[int] = []
        self._columns: list[int] = []
        self._values: list[float] = []
        self._limits: list[float] = []

    def keep(self, shares: Mapping[int, float], limit: float) -> None:
        """Ask that a sum of shares stays at or under a limit."""
        self._columns += shares
        self._values += shares.values()
        self._lines += [len(self._limits)] * len(shares)
        self._limits.append(limit)

    def pay(self, number: int, cost: float) -> None:
        """Let a number cost something as it grows."""
        self._cost[number] += cost

    def weigh(self, weight: float, shares: Mapping[int, float], target: float = 0) -> None:
        """Let the distance of a sum of shares from a target cost something."""
        far = len(self._cost)
        self._cost.append(weight)
        self.keep({**shares, far: -1}, target)
        self.keep({number: -share for number, share in shares.items()} | {far: -1}, -target)

    def solve(self) -> list[float] | None:
        """The numbers, or None where the limits contradict each other."""
        if not self._limits:
            return [0.0] * self._count
        shape = (len(self._limits), len(self._cost))
        matrix = coo_array((self._values, (self._lines, self._columns)), shape=shape).tocsr()
        solution = linprog(  # type: ignore[call-overload]
            np.array(self._cost),
            A_ub=matrix,
            b_ub=np.array(self._limits),
            bounds=(0, None),
            method="highs-ds",
        )
        return None if solution.x is None else [float(x) for x in solution.x[: self._count]]
