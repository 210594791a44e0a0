"""Case files of any size: a family of four children to a parent, and claims in turn."""

from itertools import cycle, islice
from typing import Any

SAID_OF_A_PERSON = ("uttered_threat", "earlier_violence", "lives_with", "loyalty_shown", "warned")
SAID_OF_A_TIE = ("sway", "trust", "talks")
CHILDREN = 4


def case_document(people: int, claims: int) -> dict[str, Any]:
    """A case about the youngest; half of the claims are about one person, half about two."""
    return {
        "$id": "workbench/case-file/1",
        "case": {"reference": "Z-1", "as_of": "2026-11-19", "index": f"p{people - 1}"},
        "people": [{"id": f"p{n}", "names": [{"text": f"Person {n}"}]} for n in range(people)],
        "parentages": [
            {"id": f"t{n}", "parent": f"p{parent_of(n)}", "child": f"p{n}"}
            for n in range(1, people)
        ],
        "claims": [*of_people(people, claims // 2), *of_ties(people, claims // 2)],
    }


def parent_of(number: int) -> int:
    return (number - 1) // CHILDREN


def of_people(people: int, claims: int) -> list[dict[str, Any]]:
    indicators = islice(cycle(SAID_OF_A_PERSON), claims)
    return [
        {"id": f"c{n}", "about": {"person": f"p{n * 7 % people}"}, "indicator": indicator}
        for n, indicator in enumerate(indicators)
    ]


def of_ties(people: int, claims: int) -> list[dict[str, Any]]:
    indicators = islice(cycle(SAID_OF_A_TIE), claims)
    ends = ((n * 5 % people, (n * 11 + 1) % people) for n in range(claims))
    return [
        {"id": f"d{n}", "about": {"from": f"p{one}", "to": f"p{other}"}, "indicator": indicator}
        for n, (indicator, (one, other)) in enumerate(zip(indicators, ends, strict=True))
        if one != other
    ]
