"""The fast core answers exactly what trying every path answers."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from risk.paths import LONGEST, Network, dispensable, reported, strongest

# few values make ties, and ties are where a shortcut would go wrong
VALUES = st.sampled_from([0.0, 0.25, 0.49, 0.5, 0.7, 1.0])


@st.composite
def networks(draw, values=VALUES):
    people = draw(st.integers(1, 6))
    numbers = draw(st.lists(values, min_size=people * (people + 2), max_size=people * (people + 2)))
    table = np.array(numbers).reshape(people + 2, people)
    sway = table[2:].copy()
    np.fill_diagonal(sway, 0.0)
    return Network(table[0], sway, table[1])


def tried_one_by_one(network):
    """For everybody the strongest of all paths, by trying each."""
    best = np.zeros(network.drive.size)
    for length in range(1, LONGEST + 1):
        for trail in itertools.permutations(range(network.drive.size), length):
            strength = network.drive[trail[0]] * network.end[trail[-1]]
            for before, after in itertools.pairwise(trail):
                strength *= network.sway[before, after]
            best[list(trail)] = np.maximum(best[list(trail)], strength)
    return best


@given(st.one_of(networks(), networks(st.floats(0, 1))))
def test_the_strongest_paths_are_those_of_trying_every_path(network):
    found = strongest(network)

    assert found == pytest.approx(tried_one_by_one(network), abs=1e-12)


@given(networks())
def test_the_reported_paths_are_all_that_stand(network):
    best = np.zeros(network.drive.size)

    for trail, strength in reported(network):
        best[list(trail)] = np.maximum(best[list(trail)], strength)

    assert best == pytest.approx(tried_one_by_one(network), abs=1e-12)


def test_nobody_at_all_has_no_strength():
    nobody = Network(np.zeros(0), np.zeros((0, 0)), np.zeros(0))

    assert strongest(nobody).size == 0


def test_nobody_stands_twice_on_a_path():
    everybody = Network(np.ones(5), np.ones((5, 5)) - np.eye(5), np.ones(5))

    assert all(len(set(trail)) == len(trail) for trail, _ in reported(everybody))


def test_no_path_has_a_fifth_person():
    chain = np.diag(np.ones(4), k=1)
    network = Network(np.array([1.0, 0, 0, 0, 0]), chain, np.ones(5))

    assert strongest(network).tolist() == [1, 1, 1, 1, 0]


@given(networks(), st.data())
def test_no_strength_changes_when_somebody_dispensable_ends_no_path_and_follows_nobody(
    network, data
):
    before = strongest(network)
    spared = np.flatnonzero(dispensable(network, before)).tolist()
    if not spared:
        return
    place = data.draw(st.sampled_from(spared))
    end, sway = network.end.copy(), network.sway.copy()
    end[place] = 0.0
    sway[:, place] = 0.0

    assert strongest(Network(network.drive, network.sway, end)) == pytest.approx(before)
    assert strongest(Network(network.drive, sway, network.end)) == pytest.approx(before)
