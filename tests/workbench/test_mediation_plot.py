"""In the plot of effect against exposure nothing covers anything, however many stand there."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from risk import Bounds
from risk.mediation_content import mediation_method
from workbench.pages.mediation.placing import PLOT, across, cross, placed, up

LIMITS = mediation_method().limits
EFFECTS = st.tuples(st.floats(0, 1.5), st.floats(0, 1.5)).map(sorted)
HEARING = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)
LINES = st.sampled_from(
    [
        ("Bram", "halfbroer"),
        ("Tessa", "tante van moederszijde"),
        ("阿依古丽",),
        ("Wilhelmina-Magdalena",),
    ]
)


@st.composite
def crosses(draw, most=9):
    count = draw(st.integers(1, most))
    return [
        cross(f"p{n}", Bounds(*draw(EFFECTS)), tuple(draw(HEARING)), draw(LINES), LIMITS)
        for n in range(count)
    ]


@given(crosses())
def test_no_symbol_covers_another(them):
    marks = placed(them)

    for one, other in combinations(marks, 2):
        assert not one.spot.symbol.meets(other.spot.symbol)


@given(crosses())
def test_no_label_covers_a_label_or_a_symbol(them):
    marks = placed(them)
    labels = [mark.label for mark in marks if mark.label]

    for one, other in combinations(labels, 2):
        assert not one.meets(other)
    assert not any(label.meets(mark.spot.symbol) for label in labels for mark in marks)


@given(crosses())
def test_every_label_and_symbol_stands_within_the_plot(them):
    for mark in placed(them):
        assert PLOT.holds(mark.spot.symbol)
        assert mark.label is None or PLOT.holds(mark.label)


@given(crosses(most=4))
def test_a_few_people_all_have_their_label(them):
    assert all(mark.label for mark in placed(them))


@given(crosses())
def test_the_whiskers_reach_from_bound_to_bound(them):
    for mark in placed(them):
        flat, upright = mark.whiskers

        assert (flat.left, flat.right) == (mark.cross.left, mark.cross.right)
        assert (upright.bottom, upright.top) == (mark.cross.low, mark.cross.high)


@given(st.integers(0, 200), st.integers(0, 200))
def test_more_people_never_stand_further_left(one, other):
    fewer, more = sorted((one, other))

    assert across(fewer) <= across(more)


@given(st.floats(0, 2), st.floats(0, 2))
def test_a_larger_fall_never_stands_lower(one, other):
    small, large = sorted((one, other))

    assert up(small, LIMITS) >= up(large, LIMITS)


def test_the_same_people_are_placed_the_same_each_time():
    them = [cross(f"p{n}", Bounds(0, 0.5), (0, 9), ("Bram",), LIMITS) for n in range(5)]

    assert placed(them) == placed(them)
