"""Worked cases: what is said of a family, and what must come out; readable by a practitioner.

Each file in ``cases/`` is a fictional case.  ``of`` is whom a claim is about,
``over`` the other end of a tie; a rating that is not written is *present*.
"""

from pathlib import Path

import pytest
import yaml

from risk import assess, case_from

FILES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))


@pytest.fixture(scope="module", params=FILES, ids=lambda file: file.stem)
def worked(request):
    """A worked case with its assessment."""
    case = yaml.safe_load(request.param.read_text(encoding="utf-8"))
    return case["expected"], assess(case_from(document(case)))


def document(case):
    born = case.get("born", {})
    return {
        "case": {"index": case["index"], "as_of": "2026-11-19", "training": True},
        "people": [{"id": one, "born": born.get(one)} for one in case["people"]],
        "claims": [claim(number, said) for number, said in enumerate(case["claims"])],
    }


def claim(number, said):
    about = {"from": said["of"], "to": said["over"]} if "over" in said else {"person": said["of"]}
    return {
        "id": f"c{number}",
        "about": about,
        "indicator": said["reported"],
        "rating": said.get("rating", "present"),
        "reliability": said["reliability"],
    }


def test_the_threats_are_those_expected_in_their_order(worked):
    expected, assessment = worked

    assert [said_of(threat) for threat in assessment.threats] == [
        {**said_of(threat), **wanted}
        for threat, wanted in zip(assessment.threats, expected["threats"], strict=True)
    ]


def test_everybody_else_who_may_want_harm_is_asked_about(worked):
    expected, assessment = worked

    assert sorted(one.person for one in assessment.ask) == expected["ask"]


def test_what_is_left_without_somebody_is_as_expected(worked):
    expected, assessment = worked
    left = {
        one.person: list(one.succession.left.people) if one.succession.left else None
        for one in assessment.threats
    }

    assert left == expected.get("succession", left)


def test_openings_come_in_the_order_expected(worked):
    expected, assessment = worked

    assert [one.person for one in assessment.openings] == expected.get("openings", [])


@pytest.mark.parametrize("axis", ["effect", "exposure", "could_hear"])
def test_each_opening_has_the_axes_expected(worked, axis):
    expected, assessment = worked
    found = {one.person: plain(getattr(one, axis)) for one in assessment.openings}

    assert found == expected.get(axis, found)


def test_who_must_be_explored_first_is_as_expected(worked):
    expected, assessment = worked
    found = {one.person: one.because.value for one in assessment.explore}

    assert found == expected.get("explore", {})


def test_who_is_excluded_is_shown_with_the_reason(worked):
    expected, assessment = worked
    found = {one.person: one.because.value for one in assessment.excluded}

    assert found == expected.get("excluded", found)


def test_who_is_at_risk_is_as_expected(worked):
    expected, assessment = worked
    found: dict[str, list[str]] = {}
    for one in assessment.people_at_risk:
        found.setdefault(one.person, []).append(one.because.value)

    assert found == expected.get("at_risk", found)


def said_of(threat):
    return {
        "person": threat.person,
        "rank": threat.rank,
        "lower": threat.strength.lower,
        "upper": threat.strength.upper,
        "word": threat.word.value,
        "part": threat.part.value,
        "path": list(threat.path.people),
        "contradictions": list(threat.contradictions),
    }


def plain(value):
    return list(value) if isinstance(value, tuple) else value
