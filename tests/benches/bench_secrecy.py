"""How long it takes to find every leak of a fact, whose silence closes them, and what telling opens."""

import pytest

from risk import case_from, keep_small, leaks, tell
from tests.benches.large_cases import case_document

PEOPLE = 150


@pytest.fixture
def case():
    """A large family in which every tenth person knows, and every other one must not."""
    document = case_document(people=PEOPLE, claims=4 * PEOPLE)
    states = [
        {
            "fact": "f1",
            "person": f"p{n}",
            "state": "knows" if n % 10 == 0 else "unknown",
            "must_not_know": n % 2 == 1,
        }
        for n in range(PEOPLE)
    ]
    return case_from({**document, "facts": [{"id": "f1"}], "knowledge": states})


def bench_every_leak_of_a_fact_among_a_hundred_and_fifty_people(benchmark, case):
    assert len(benchmark(leaks, case, "f1")) == PEOPLE // 2 - 1


def bench_whose_silence_closes_every_leak(benchmark, case):
    assert benchmark(keep_small, case, "f1").people


def bench_what_telling_somebody_opens(benchmark, case):
    assert benchmark(tell, case, "f1", "p2").person == "p2"
