"""Strongest paths: the one core of every assessment.

A path leads from somebody who wants harm, over at most three ties of sway, to
somebody who could do it.  Its strength is a product of numbers in [0, 1], the
strength of a person that of the strongest path with this person on it.  Taking
a maximum and not a sum is the point: two reports of one rumour do not add up,
and the answer is its own explanation.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Trail = tuple[int, ...]

LONGEST = 4
"""People on a path, at most."""

TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """One end of the bounds of everybody who may stand on a path.

    ``sway[i, j]`` is how far j does what i wants; its diagonal is zero.
    """

    drive: Numbers
    sway: Numbers
    end: Numbers


def reported(network: Network) -> Iterator[tuple[Trail, float]]:
    """Every path of positive strength, by enumeration over reported sway.

    Notes
    -----
    Reported sway is sparse: a handful of ties a person.  Where almost everybody
    may sway everybody, use :func:`strongest`.

    Examples
    --------
    >>> father_sways_son = np.array([[0.0, 1.0], [0.0, 0.0]])
    >>> network = Network(np.array([0.5, 0.0]), father_sways_son, np.array([0.4, 1.0]))
    >>> list(reported(network))
    [((0,), 0.2), ((0, 1), 0.5)]
    """
    followers: dict[int, list[int]] = {}
    for before, after in np.argwhere(network.sway).tolist():
        followers.setdefault(before, []).append(after)
    waiting: list[tuple[Trail, float]] = [
        ((start,), float(network.drive[start])) for start in np.flatnonzero(network.drive).tolist()
    ]
    while waiting:
        trail, strength = waiting.pop()
        last = trail[-1]
        if network.end[last] > 0:
            yield trail, strength * float(network.end[last])
        if len(trail) < LONGEST:
            waiting += [
                ((*trail, after), strength * float(network.sway[last, after]))
                for after in followers.get(last, ())
                if after not in trail
            ]


def strongest(network: Network) -> Numbers:
    """For everybody, the strength of the strongest path with them on it; exact.

    Notes
    -----
    Who stands first or last on a path is answered by max-product walks: a walk
    that visits somebody twice never beats the path that is left when its cycle
    is cut out.  For who stands in the middle the ends must differ, so the best
    candidates of each are kept: two where two are to be chosen, three where
    three are.  Time grows with the square of the number of people.
    """
    if not network.drive.size:
        return np.zeros(0)
    onward = _walks(network.sway, network.end)
    arriving = _walks(network.sway.T, network.drive)
    best: Numbers = np.maximum.reduce(
        [
            network.drive * onward,
            network.end * arriving,
            _third_of_three(network),
            _second_of_four(network.drive, network.sway, network.end),
            _second_of_four(network.end, network.sway.T, network.drive),
        ]
    )
    return best


def dispensable(network: Network, known: Numbers) -> NDArray[np.bool_]:
    """Whom no strongest path needs as its end or as a follower, as far as short paths show.

    Parameters
    ----------
    network
        One end of the bounds.
    known
        What :func:`strongest` answers for it, perhaps rounded.

    Notes
    -----
    Nobody's strength changes when the end factor of such a person falls, or when
    nobody sways them any more: everybody has an equally strong path of one or two
    people without.  Somebody whom only longer paths spare is not found; that
    costs time, never the answer.
    """
    everybody = np.arange(known.size)
    onward, last = _largest((network.sway * network.end).T, 2)
    here = network.end * np.maximum(network.drive, (network.drive[:, None] * network.sway).max(0))
    second = onward[1] if len(onward) > 1 else np.zeros_like(here)
    # a row for who is to be spared, a column for whose strength it is
    ahead = network.drive * np.where(last[0] == everybody[:, None], second, onward[0])
    without = np.maximum(ahead, here)
    np.fill_diagonal(without, network.drive * onward[0])
    enough: NDArray[np.bool_] = (without >= known - TOLERANCE).all(axis=1)
    return enough


def _walks(sway: Numbers, end: Numbers) -> Numbers:
    best = end
    for _ in range(LONGEST - 1):
        best = np.maximum(end, (sway * best).max(axis=1))
    return best


def _third_of_three(network: Network) -> Numbers:
    """Somebody between two others: a → p → b."""
    before, first = _largest(network.drive[:, None] * network.sway, 2)
    after, second = _largest((network.sway * network.end).T, 2)
    products = before[:, None, :] * after[None, :, :]
    products[first[:, None, :] == second[None, :, :]] = 0.0
    best: Numbers = products.max(axis=(0, 1))
    return best


def _second_of_four(drive: Numbers, sway: Numbers, end: Numbers) -> Numbers:
    """Somebody second of four: a → p → b → c; reversed, the third of four."""
    before, first = _largest(drive[:, None] * sway, 3)
    after, last = _largest((sway * end).T, 3)
    best = np.zeros_like(drive)
    everybody = np.arange(drive.size)
    for strength, start in zip(before, first, strict=True):
        # the end must be neither the start (of each p, down) nor p; b varies along the row
        allowed = np.zeros_like(sway)
        for number, candidate in zip(after[::-1], last[::-1], strict=True):
            taken = (candidate == start[:, None]) | (candidate == everybody[:, None])
            allowed = np.where(taken, allowed, number)
        allowed[everybody, start] = 0.0
        best = np.maximum(best, strength * (sway * allowed).max(axis=1))
    return best


def _largest(table: Numbers, count: int) -> tuple[Numbers, NDArray[np.intp]]:
    """The largest numbers of each column, best first, and where they stand."""
    some = min(count, len(table))
    order = np.argpartition(-table, some - 1, axis=0)[:some]
    values = np.take_along_axis(table, order, axis=0)
    ranking = np.argsort(-values, axis=0, kind="stable")
    return (
        np.take_along_axis(values, ranking, axis=0),
        np.take_along_axis(order, ranking, axis=0),
    )
