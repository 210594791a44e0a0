"""What strengths would become if one open item were answered.

An answer changes one number: somebody's drive, somebody's end factor, or who may
sway somebody.  Lower ends follow from the few reported paths through that
number, upper ends from one more run of the core.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from risk.assessment import Bounds
from risk.components import gathered, item
from risk.edition import Component
from risk.evidence import REPORTED
from risk.paths import Network, Numbers, dispensable, reported, strongest
from risk.reckoning import Components, ends
from risk.threat import LISTENS_TO, SWAY, Threats

NOTHING = 0.0
FULLY = 1.0
FEW_TIES = 3
"""Reported ties of sway a person, on average, up to which paths are tried one by one."""


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """Everybody's strengths after an answer, both ends."""

    lower: Numbers
    upper: Numbers


class Prospects:
    """Answers to open items, tried on a measured case."""

    def __init__(self, measured: Threats) -> None:
        self._measured = measured
        self._reckoning = measured.reckoning
        self._vectors: dict[tuple[object, ...], Numbers] = {}

    @cached_property
    def now(self) -> Outcome:
        """What stands without any answer."""
        table = np.array(self._measured.strengths).reshape(-1, 2)
        return Outcome(table[:, 0], table[:, 1])

    def answers(self, asked: str, place: int) -> tuple[Outcome, Outcome]:
        """Everybody's strengths by yes and by no, each confirmed."""
        return self._reckon(asked, place, yes=True), self._reckon(asked, place, yes=False)

    def _reckon(self, asked: str, place: int, *, yes: bool) -> Outcome:
        if asked == LISTENS_TO:
            if self._dispensable[place]:
                return self.now
            return Outcome(self.now.lower, self._upper_when(("listens", place), self._deaf(place)))
        if asked == SWAY:
            if yes:
                return self.now
            return Outcome(self.now.lower, self._upper_when(("sways", place), self._alone(place)))
        return self._reckon_item(asked, place, yes=yes)

    def _reckon_item(self, asked: str, place: int, *, yes: bool) -> Outcome:
        parts = self._answered(asked, place, yes=yes)
        low, high = ends(parts, self._reckoning.content)
        drive = parts[Component.DRIVE]
        return Outcome(
            lower=self._lower(place, drive.lower, low.best),
            upper=self._upper(place, drive.upper, high.best),
        )

    def _answered(self, asked: str, place: int, *, yes: bool) -> Components:
        content, evidence = self._reckoning.content, self._measured.evidence
        which = content.indicators[asked].component
        items = {
            one.id: item(evidence, self._reckoning.people[place], one, content)
            for one in content.of(which)
        }
        items[asked] = Bounds(FULLY, FULLY) if yes else Bounds(NOTHING, NOTHING)
        return {**self._reckoning.components[place], which: gathered(items, content)}

    def _lower(self, place: int, drive: float, end: float) -> Numbers:
        """An answer only raises what stands: the paths from or to this person grow."""
        network = self._reckoning.lower
        best = self.now.lower
        if drive > network.drive[place]:
            best = np.maximum(best, drive * self._from(place))
        if end > network.end[place]:
            best = np.maximum(best, end * self._to(place))
        return best

    def _upper(self, place: int, drive: float, end: float) -> Numbers:
        network = self._reckoning.upper
        if drive >= network.drive[place] and end >= network.end[place]:
            return self.now.upper
        if drive >= network.drive[place] and self._dispensable[place]:
            return self.now.upper
        changed = replace(
            network,
            drive=_with(network.drive, place, drive),
            end=_with(network.end, place, end),
        )
        return self._upper_when(("item", place, drive, end), lambda: changed)

    def _upper_when(self, key: tuple[object, ...], network: Callable[[], Network]) -> Numbers:
        if key not in self._vectors:
            self._vectors[key] = strongest(network())
        return self._vectors[key]

    @cached_property
    def _dispensable(self) -> NDArray[np.bool_]:
        """People whom nobody's upper bound needs as the end of a path, or as a follower."""
        return dispensable(self._reckoning.upper, self.now.upper)

    def _deaf(self, place: int) -> Callable[[], Network]:
        """Let nobody sway this person but those of whom it is reported."""
        network = self._reckoning.upper
        sway = network.sway.copy()
        sway[~self._reported[:, place], place] = NOTHING
        return lambda: replace(network, sway=sway)

    def _alone(self, place: int) -> Callable[[], Network]:
        """Let this person sway nobody but those of whom it is reported."""
        network = self._reckoning.upper
        sway = network.sway.copy()
        sway[place, ~self._reported[place]] = NOTHING
        return lambda: replace(network, sway=sway)

    def _from(self, place: int) -> Numbers:
        """Everybody's best reported path that starts here, for a full drive."""
        network = self._reckoning.lower
        return self._through(("from", place), Network(self._only(place), network.sway, network.end))

    def _to(self, place: int) -> Numbers:
        """Everybody's best reported path that ends here, for a full end factor."""
        network = self._reckoning.lower
        backwards = Network(self._only(place), network.sway.T, network.drive)
        return self._through(("to", place), backwards)

    def _through(self, key: tuple[object, ...], network: Network) -> Numbers:
        if key not in self._vectors:
            # both answer the same; where little is reported, trying every path is quicker
            few = np.count_nonzero(network.sway) <= FEW_TIES * len(network.sway)
            self._vectors[key] = _best_of_each(network) if few else strongest(network)
        return self._vectors[key]

    def _only(self, place: int) -> Numbers:
        return _with(np.zeros(len(self._reckoning.people)), place, FULLY)

    @cached_property
    def _reported(self) -> NDArray[np.bool_]:
        """Pairs of whom sway is reported, contradicted or not."""
        table = np.zeros_like(self._reckoning.upper.sway, dtype=np.bool_)
        for (origin, target), claims in self._measured.evidence.ties(SWAY).items():
            if {origin, target} <= self._places.keys():
                said = any(claim.rating in REPORTED for claim in claims)
                table[self._places[origin], self._places[target]] = said
        return table

    @cached_property
    def _places(self) -> dict[str, int]:
        return {person: place for place, person in enumerate(self._reckoning.people)}


def _best_of_each(network: Network) -> Numbers:
    best = np.zeros(len(network.drive))
    for trail, strength in reported(network):
        best[list(trail)] = np.maximum(best[list(trail)], strength)
    return best


def _with(numbers: Numbers, place: int, value: float) -> Numbers:
    changed = numbers.copy()
    changed[place] = value
    return changed
