"""How long it takes to read a case file: two hundred people, six hundred claims."""

import json

from risk import case_from

PEOPLE = 200
CLAIMS_EACH = 3
INDICATOR = "uttered_threat"


def a_case_file() -> str:
    """Four children to a parent, so that a family of this size has five generations."""
    people = [{"id": f"p{n}", "names": [{"text": f"Person {n}"}]} for n in range(PEOPLE)]
    parentages = [
        {"id": f"t{n}", "parent": f"p{(n - 1) // 4}", "child": f"p{n}"} for n in range(1, PEOPLE)
    ]
    claims = [
        {"id": f"c{n}", "about": {"person": f"p{n % PEOPLE}"}, "indicator": INDICATOR}
        for n in range(PEOPLE * CLAIMS_EACH)
    ]
    return json.dumps(
        {
            "$id": "workbench/case-file/1",
            "case": {"reference": "Z-1", "index": "p0"},
            "people": people,
            "parentages": parentages,
            "claims": claims,
        }
    )


def bench_reading_a_case_file_of_two_hundred_people(benchmark):
    text = a_case_file()

    case = benchmark(lambda: case_from(json.loads(text)))

    assert len(case.family.people) == PEOPLE
