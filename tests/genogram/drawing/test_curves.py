"""Ties go around whoever stands between, and their letters stand free."""

import numpy as np
import pytest

from genogram.drawing.curves import End, course, letter_place
from genogram.drawing.terrain import SYMBOL, terrain
from genogram.placement import Box, Point

BETWEEN = Box(182, 82, 36, 36)
RADIUS = 8.5


def somebody(x, y=100):
    return End(at=Point(x, y), reach=18, square=False, foot=38, label=40)


def ground(*boxes):
    empty = terrain(Box(0, 0, 400, 300))
    empty.raise_boxes(boxes, SYMBOL, 0)
    return empty


def inside(curve, box):
    low, high = np.array(box[:2]), np.array(box[:2]) + np.array(box[2:])
    return ((curve > low) & (curve < high)).all(axis=1).any()


def test_a_tie_goes_around_whoever_stands_between():
    curve = course(somebody(100), somebody(300), ground(BETWEEN))

    assert not inside(curve, BETWEEN)


def test_a_tie_begins_and_ends_beside_the_symbols():
    curve = course(somebody(100), somebody(300), ground())

    assert np.hypot(*(curve[0] - [100, 100])) > 18
    assert np.hypot(*(curve[-1] - [300, 100])) > 18


def test_a_tie_is_never_as_straight_as_kinship():
    curve = course(somebody(100), somebody(300), ground())

    assert np.ptp(curve[:, 1]) > 2


def test_a_second_tie_between_the_same_two_takes_another_course():
    free = ground()

    one, other = (course(somebody(100), somebody(300), free) for _ in range(2))

    apart = np.linalg.norm(one[:, None, :] - other[None, :, :], axis=2).min(axis=1)
    assert np.median(apart) > 5


@pytest.mark.parametrize("swing", [0, 6])
def test_the_same_ground_gives_the_same_curve(swing):
    curves = [course(somebody(100), somebody(300), ground(BETWEEN), swing=swing) for _ in range(2)]

    assert np.array_equal(*curves)


def test_a_letter_stands_free_of_symbols():
    free, curve = ground(BETWEEN), np.column_stack([np.linspace(100, 300, 64), np.full(64, 100)])

    at = letter_place(curve, RADIUS, free)

    assert abs(at.x - 200) > BETWEEN.width / 2 + RADIUS - 3


def test_two_letters_do_not_cover_each_other():
    free, curve = ground(), np.column_stack([np.linspace(100, 300, 64), np.full(64, 100)])

    one, other = (letter_place(curve, RADIUS, free) for _ in range(2))

    assert abs(one.x - other.x) > 2 * RADIUS


def test_a_curve_at_the_edge_of_the_ground_is_still_drawn():
    curve = course(somebody(-90, -90), somebody(490, 390), ground())

    assert np.isfinite(curve).all()
