"""The two ends of the bounds of everybody who may stand on a path.

Here the components of people become two networks, one of what stands and one
of what may still be; everything after this is a question about paths.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from genogram import PersonId
from risk.assessment import Bounds
from risk.components import TieBounds, component
from risk.edition import Component, Method
from risk.evidence import Evidence
from risk.paths import Network, Numbers

ON_PATHS = (
    Component.DRIVE,
    Component.CAPACITY,
    Component.REACH,
    Component.LURE,
    Component.BRAKE,
)

Components = Mapping[Component, Bounds]


@dataclass(frozen=True, slots=True)
class Ends:
    """How a path ends at somebody, at one end of the bounds: by acting or by luring."""

    acts: float
    lures: float

    @property
    def best(self) -> float:
        return max(self.acts, self.lures)


@dataclass(frozen=True, slots=True, eq=False)
class Reckoning:
    """Everybody on paths, in order of id, and both ends of their bounds."""

    people: tuple[PersonId, ...]
    components: tuple[Components, ...]
    lower: Network
    upper: Network
    content: Method

    def without_drive(self, place: int) -> "Reckoning":
        """The same when one person no longer wants harm."""
        return replace(self, lower=_silenced(self.lower, place), upper=_silenced(self.upper, place))


def reckon(people: tuple[PersonId, ...], evidence: Evidence, content: Method) -> Reckoning:
    """Turn what is claimed into both ends of the bounds."""
    components = tuple(
        {which: component(evidence, person, which, content) for which in ON_PATHS}
        for person in people
    )
    sway = sway_between(people, evidence, content)
    lower, upper = (
        Network(
            drive=np.array([parts[Component.DRIVE][end] for parts in components]),
            sway=sway[end],
            end=np.array([ends(parts, content)[end].best for parts in components]),
        )
        for end in (0, 1)
    )
    return Reckoning(people, components, lower, upper, content)


def ends(parts: Components, content: Method) -> tuple[Ends, Ends]:
    """How a path ends at somebody, lower and upper; a brake works the other way round."""
    low, high = (
        _ends(parts, content, end=end, brake=parts[Component.BRAKE][1 - end]) for end in (0, 1)
    )
    return low, high


def sway_between(
    people: tuple[PersonId, ...], evidence: Evidence, content: Method
) -> tuple[Numbers, Numbers]:
    """Both ends of who sways whom: row sways column."""
    return tie_between(people, TieBounds(evidence, Component.SWAY, content), evidence)


def tie_between(
    people: tuple[PersonId, ...], bounds: TieBounds, evidence: Evidence
) -> tuple[Numbers, Numbers]:
    """Both ends of one kind of tie between all people; nobody is tied to themselves."""
    place: dict[str, int] = {person: number for number, person in enumerate(people)}
    unnamed = [bounds.unnamed(person) for person in people]
    tables = tuple(np.array([pair[end] for pair in unnamed]) for end in (0, 1))
    lower, upper = (np.tile(row, (len(people), 1)) for row in tables)
    if bounds.asks_the_origin:
        lower, upper = lower.T.copy(), upper.T.copy()
    for origin, target in evidence.ties(bounds.tie.id):
        if origin in place and target in place:
            where = place[origin], place[target]
            lower[where], upper[where] = bounds.between(origin, target)
    for table in (lower, upper):
        np.fill_diagonal(table, 0.0)
    return lower, upper


def _ends(parts: Components, content: Method, *, end: int, brake: float) -> Ends:
    floors = content.ratings.floors
    held = 1 - content.ratings.brake * brake
    return Ends(
        acts=_above(floors.capacity, parts[Component.CAPACITY][end])
        * _above(floors.reach, parts[Component.REACH][end])
        * held,
        lures=parts[Component.LURE][end] * held,
    )


def _above(floor: float, value: float) -> float:
    return floor + (1 - floor) * value


def _silenced(network: Network, place: int) -> Network:
    drive = network.drive.copy()
    drive[place] = 0.0
    return replace(network, drive=drive)
