"""Whom drivers would listen to: influence over sway and trust, and what it could bring down."""

import numpy as np

from risk.components import TieBounds
from risk.edition import Component
from risk.paths import LONGEST, Numbers, Trail
from risk.reckoning import tie_between
from risk.threat import Threats
from risk.trails import DIGITS, Trails


def influence(measured: Threats, drivers: tuple[int, ...]) -> tuple[Numbers, Numbers]:
    """For everybody the most that they could bring down, before their support; both ends.

    Over drivers, the largest product of the strongest way to that driver and of
    what falls when the driver no longer drives.
    """
    fallen = falls(measured.trails, drivers)
    low, high = (_most(listening, drivers, fallen) for listening in listens(measured))
    return low, high


def listens(measured: Threats) -> tuple[Numbers, Numbers]:
    """Both ends of who would listen to whom, by sway or by trust: column listens to row."""
    reckoning = measured.reckoning
    bounds = TieBounds(measured.evidence, Component.TRUST, reckoning.content)
    trusts = tie_between(reckoning.people, bounds, measured.evidence)
    low, high = (
        np.maximum(network.sway, trust)
        for network, trust in zip((reckoning.lower, reckoning.upper), trusts, strict=True)
    )
    return low, high


def way(reported: Numbers, start: int, worth: dict[int, float]) -> Trail:
    """The reported way of at most three steps on which somebody could bring down most.

    `worth` says what falls with each driver.  Of equal ways the shorter one
    stands, then the order of ids; nothing reported gives no way.
    """
    found: list[tuple[float, int, Trail]] = []
    waiting: list[tuple[Trail, float]] = [((start,), 1.0)]
    while waiting:
        trail, strength = waiting.pop()
        if len(trail) > 1 and worth.get(trail[-1], 0.0) > 0:
            found.append((-round(strength * worth[trail[-1]], DIGITS), len(trail), trail))
        if len(trail) < LONGEST:
            waiting += [
                ((*trail, after), strength * float(reported[trail[-1], after]))
                for after in np.flatnonzero(reported[trail[-1]]).tolist()
                if after not in trail
            ]
    return min(found)[2] if found else ()


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
