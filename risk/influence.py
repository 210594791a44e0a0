"""Whom drivers would listen to: influence over sway and trust, and what it could bring down."""

import numpy as np

from risk.components import TieBounds
from risk.edition import Component
from risk.paths import LONGEST, Numbers
from risk.reckoning import tie_between
from risk.threat import Threats
from risk.trails import Trails


def influence(measured: Threats, drivers: tuple[int, ...]) -> tuple[Numbers, Numbers]:
    """For everybody the most that they could bring down, before their support; both ends.

    Over drivers, the largest product of the strongest way to that driver and of
    what falls when the driver no longer drives.
    """
    reckoning = measured.reckoning
    fallen = falls(measured.trails, drivers)
    bounds = TieBounds(measured.evidence, Component.TRUST, reckoning.content)
    trusts = tie_between(reckoning.people, bounds, measured.evidence)
    low, high = (
        _most(np.maximum(network.sway, trust), drivers, fallen)
        for network, trust in zip((reckoning.lower, reckoning.upper), trusts, strict=True)
    )
    return low, high


def falls(standing: Trails, drivers: tuple[int, ...]) -> dict[int, float]:
    """By how much the strongest paths of all drivers fall when one no longer drives.

    Notes
    -----
    For everybody it is enough to keep the strongest path and the strongest one
    that starts at somebody else.
    """
    first: dict[int, tuple[float, int]] = {}
    second: dict[int, float] = {}
    for trail, strength in standing.ordered:
        for person in trail:
            _, start = first.setdefault(person, (strength, trail[0]))
            if trail[0] != start:
                second.setdefault(person, strength)
    fallen = dict.fromkeys(drivers, 0.0)
    for driver in drivers:
        strength, start = first[driver]
        if start in fallen:
            fallen[start] += strength - second.get(driver, 0.0)
    return fallen


def _most(ties: Numbers, drivers: tuple[int, ...], fallen: dict[int, float]) -> Numbers:
    most = np.zeros(len(ties))
    for driver in drivers:
        most = np.maximum(most, fallen[driver] * _ways_to(driver, ties))
    return most


def _ways_to(driver: int, ties: Numbers) -> Numbers:
    at = np.zeros(len(ties))
    at[driver] = 1.0
    best = at
    for _ in range(LONGEST - 1):
        best = np.maximum(at, (ties * best).max(axis=1))
    return best
