"""Bars: the level pieces of family lines between two rows, each on a lane of its own.

A bar hangs from its tops and has its bottoms hanging from it.  Bars that would
lie on each other get different lanes, in the order with the fewest crossings.
"""

from collections.abc import Sequence
from dataclasses import dataclass

ROOM = 8.0
"""Px between the ends of two bars on one lane."""
TOUCH = 4.0


@dataclass(frozen=True, slots=True)
class Bar:
    tops: tuple[float, ...]
    bottoms: tuple[float, ...]
    is_union: bool = False

    @property
    def ends(self) -> tuple[float, float]:
        places = (*self.tops, *self.bottoms)
        return min(places), max(places)

    @property
    def is_straight(self) -> bool:
        """Whether it is no more than a point in a line straight down."""
        left, right = self.ends
        return right - left < 0.5 and not self.is_union


def lanes(bars: Sequence[Bar]) -> list[int]:
    """The lane of every bar, 0 uppermost; lines between partners come first."""
    near = _neighbours(bars)
    lane = [-1] * len(bars)
    waiting = {
        place: sum(_crossings(bars[place], bars[other]) for other in near[place])
        for place in range(len(bars))
    }
    while waiting:
        place = min(waiting, key=lambda p: (not bars[p].is_union, waiting[p], bars[p].ends))
        del waiting[place]
        lane[place] = 1 + max((lane[other] for other in near[place]), default=-1)
        for other in near[place]:
            if other in waiting:
                waiting[other] -= _crossings(bars[other], bars[place])
    return lane


def _neighbours(bars: Sequence[Bar]) -> list[list[int]]:
    near: list[list[int]] = [[] for _ in bars]
    by_left = sorted(range(len(bars)), key=lambda place: bars[place].ends)
    for turn, place in enumerate(by_left):
        right = bars[place].ends[1]
        for other in by_left[turn + 1 :]:
            if bars[other].ends[0] > right + ROOM:
                break
            near[place].append(other)
            near[other].append(place)
    return near


def _crossings(upper: Bar, lower: Bar) -> int:
    """How many lines cross, or run over each other, when one bar lies above the other."""
    left, right = upper.ends
    count = sum(left < x < right for x in lower.tops)
    left, right = lower.ends
    count += sum(left < x < right for x in upper.bottoms)
    return count + 3 * sum(abs(a - b) < TOUCH for a in upper.bottoms for b in lower.tops)
