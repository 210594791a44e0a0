"""How long it takes to read a case file, and to assess the case in it."""

import json

import pytest

from risk import assess, case_from, weigh
from tests.benches.large_cases import case_document


def bench_reading_a_case_file_of_two_hundred_people(benchmark):
    text = json.dumps(case_document(people=200, claims=600))

    case = benchmark(lambda: case_from(json.loads(text)))

    assert len(case.family.people) == 200


@pytest.mark.parametrize("people", [20, 60, 150])
def bench_assessing_a_case(benchmark, people):
    case = case_from(case_document(people=people, claims=2 * people))

    assessment = benchmark(assess, case)

    assert assessment.threats


def bench_weighing_a_measure_for_sixty_people(benchmark):
    case = case_from(case_document(people=60, claims=120))

    weighed = benchmark(weigh, case, "crisis_shelter")

    assert weighed.objections
