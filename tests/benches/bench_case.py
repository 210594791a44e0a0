"""How long it takes to read a case file, and to assess the case in it."""

import json

import pytest

from risk import assess, case_from
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
