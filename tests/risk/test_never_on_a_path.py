"""Whom an assessment never takes for a threat, whatever is said of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from risk import assess, case_from
from tests.risk.cases_strategy import documents

SPARED = [
    pytest.param({"born": "2015-11-20"}, id="a child certainly under twelve"),
    pytest.param({"died": "2020"}, id="somebody who died"),
    pytest.param({"group": True}, id="a group"),
]


def somebody(data, document):
    return data.draw(st.sampled_from([one["id"] for one in document["people"]]))


def made(document, person, fields):
    people = [{**one, **(fields if one["id"] == person else {})} for one in document["people"]]
    return {**document, "people": people}


def everybody_named(assessment):
    on_paths = {one for threat in assessment.threats for one in threat.path.people}
    asked = {one.person for one in assessment.ask}
    return on_paths | asked | {threat.person for threat in assessment.threats}


@pytest.mark.parametrize("fields", SPARED)
@settings(max_examples=40)
@given(documents(), st.data())
def test_a_child_a_dead_person_and_a_group_stand_in_no_list_and_on_no_path(fields, document, data):
    person = somebody(data, document)

    assessment = assess(case_from(made(document, person, fields)))

    assert person not in everybody_named(assessment)


@settings(max_examples=40)
@given(documents(), st.data())
def test_somebody_co_threatened_stands_in_no_list_and_on_no_path(document, data):
    person = somebody(data, document)
    role = {"id": "spared", "person": person, "role": "co_threatened"}

    assessment = assess(case_from({**document, "roles": [role]}))

    assert person not in everybody_named(assessment)


def test_somebody_who_may_be_twelve_is_not_taken_for_a_child():
    people = [{"id": "p0"}, {"id": "p1", "born": "2014"}]
    case = {"case": {"as_of": "2026-11-19", "index": "p0"}, "people": people}

    assessment = assess(case_from(case))

    assert [one.person for one in assessment.ask] == ["p1"]
