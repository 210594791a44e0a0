"""The course of a tie: a curve from symbol to symbol around what stands between.

Candidates leave and arrive at fixed angles, or at the lower edge of a label.
Each is charged for its length, its bends, and for everything it passes over;
the cheapest is drawn.  Nothing is random: the same picture gives the same curves.
"""

from typing import NamedTuple

import numpy as np

from genogram.drawing.terrain import Floats, Terrain
from genogram.placement.layout import Point

SAMPLES, ROUGHLY, SHORTLIST = 64, 20, 160
"""Points along a curve, along a candidate at first sight, and candidates looked at twice."""

ANGLES = (*range(-90, 60, 15), *range(120, 270, 15))
"""Degrees clockwise from the right; downwards stands the label."""

STRETCHES = (0.22, 0.34, 0.46, 0.62)
GAP = 4.0
HEAD_ROOM = 54.0
"""So far before the end a letter leaves arrow head and bar in sight."""

TIPS, AT_TIP = 14.0, 16
"""What it costs to begin or end on something, read from the outermost 16th part."""

BEND = 26.0
LEAST_BEND, STRAIGHT = 0.4, 70.0
"""A tie bends at least so many radians, or pays: straight lines are kinship."""


class End(NamedTuple):
    """Somebody at whom a curve begins or ends."""

    at: Point
    reach: float
    square: bool
    foot: float
    label: float


def course(start: End, end: End, ground: Terrain, *, swing: float = 0) -> Floats:
    """The best curve between two people, as points along it, for a stroke that swings so far."""
    handles = _handles(start, end)
    rough = _charge(_bezier(handles, ROUGHLY), ground, 0)
    hopeful = handles[np.argsort(rough, kind="stable")[:SHORTLIST]]
    curves = _bezier(hopeful, SAMPLES)
    chosen: Floats = curves[int(np.argmin(_charge(curves, ground, swing)))]
    ground.raise_curve(chosen)
    return chosen


def letter_place(curve: Floats, radius: float, ground: Terrain) -> Point:
    """Where along a curve its letter stands free, as near the middle as may be."""
    points, end = evenly(curve, 101), 1 - HEAD_ROOM / max(long(curve), 1)
    middle = min(0.5, max(0.3, end))
    shares = sorted(np.linspace(0.2, 0.8, 25), key=lambda share: abs(share - middle))
    places = [points[round(share * 100)] for share in shares]
    place = next((at for at in places if ground.is_free(at, radius)), places[0])
    chosen = Point(float(place[0]), float(place[1]))
    ground.letters.append(chosen)
    return chosen


def evenly(curve: Floats, count: int) -> Floats:
    """So many points at equal distances along a curve."""
    steps = np.r_[0, np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))]
    where = np.linspace(0, steps[-1], count)
    return np.column_stack([np.interp(where, steps, curve[:, axis]) for axis in (0, 1)])


def long(curve: Floats) -> float:
    return float(np.linalg.norm(np.diff(curve, axis=0), axis=1).sum())


def normals(curve: Floats) -> Floats:
    """Unit vectors across the curve, one at each point."""
    along = np.gradient(curve, axis=0)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    return np.column_stack([along[:, 1], -along[:, 0]])


def _charge(curves: Floats, ground: Terrain, swing: float) -> Floats:
    length, bend, tips = _length(curves), _turning(curves), curves.shape[1] // AT_TIP
    own = length + BEND * bend + STRAIGHT * np.maximum(0, LEAST_BEND - bend)
    ends = ground.toll(curves[:, :tips]) + ground.toll(curves[:, -tips:])
    total: Floats = own + TIPS * ends + length * _toll(curves, ground, swing)
    return total


def _handles(start: End, end: End) -> Floats:
    """Four control points of every candidate, as (candidates, 4, 2)."""
    out, back = _anchors(start), _anchors(end)
    one = np.repeat(out, len(back), axis=0)
    other = np.tile(back, (len(out), 1))
    apart = np.linalg.norm(other[:, :2] - one[:, :2], axis=1, keepdims=True)
    courses = []
    for stretch in STRETCHES:
        handle = np.maximum(apart * stretch, 14)
        first, last = one[:, :2] + one[:, 2:] * handle, other[:, :2] + other[:, 2:] * handle
        courses.append(np.stack([one[:, :2], first, last, other[:, :2]], axis=1))
    return np.concatenate(courses)


def _anchors(end: End) -> Floats:
    rows = []
    for angle in np.radians(ANGLES):
        towards = np.array([np.cos(angle), np.sin(angle)])
        away = end.reach / np.abs(towards).max() if end.square else end.reach
        rows.append([*(np.array(end.at) + towards * (away + GAP)), *towards])
    for side in (-0.3, 0, 0.3):
        foot = [end.at.x + side * end.label, end.at.y + end.foot + GAP]
        rows.append([*foot, side * 0.9, 1.0])
    return np.array(rows)


def _bezier(handles: Floats, samples: int) -> Floats:
    t = np.linspace(0, 1, samples)
    weights = np.stack([(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3])
    curves: Floats = np.einsum("nhc,hs->nsc", handles, weights)
    return curves


def _toll(curves: Floats, ground: Terrain, swing: float) -> Floats:
    if not swing:
        return ground.toll(curves)
    along = np.gradient(curves, axis=1)
    along /= np.maximum(np.linalg.norm(along, axis=2, keepdims=True), 1e-9)
    across = np.stack([along[..., 1], -along[..., 0]], axis=-1)
    sides = (-swing, 0, swing)
    worst: Floats = np.max([ground.toll(curves + side * across) for side in sides], axis=0)
    return worst


def _length(curves: Floats) -> Floats:
    total: Floats = np.linalg.norm(np.diff(curves, axis=1), axis=2).sum(axis=1)
    return total


def _turning(curves: Floats) -> Floats:
    along = np.diff(curves, axis=1)
    heading = np.unwrap(np.arctan2(along[..., 1], along[..., 0]), axis=1)
    total: Floats = np.abs(np.diff(heading, axis=1)).sum(axis=1)
    return total
