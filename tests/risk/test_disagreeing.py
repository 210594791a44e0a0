"""An answer that helps to open the gate is laid beside the claims that speak against it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from risk import Rating, assess, case_from, disagreements, method
from risk.mediation_content import mediation_method

AGAINST = {each.id: each.indicators for each in mediation_method().spoken_against}
OPENS = {**dict.fromkeys(method().preconditions, "yes")} | dict.fromkeys(
    method().contraindications, "no"
)
UNREPORTED = [one.value for one in Rating if one not in (Rating.PRESENT, Rating.PARTLY)]


def a_case(*claims, answers=(), day="2026-11-12"):
    answered = [{"id": one, "answer": said, "date": day} for one, said in dict(answers).items()]
    return case_from(
        {
            "case": {"index": "mira", "as_of": "2026-11-21"},
            "people": [{"id": "mira"}, {"id": "oren"}],
            "claims": [{"id": f"c{number}", **each} for number, each in enumerate(claims)],
            "preconditions": [one for one in answered if one["id"] in method().preconditions],
            "contraindications": [
                one for one in answered if one["id"] in method().contraindications
            ],
        }
    )


def of_oren(indicator, rating="present"):
    return {"about": {"person": "oren"}, "indicator": indicator, "rating": rating}


def found_in(case):
    return {one.condition.id: [claim.id for claim in one.claims] for one in disagreements(case)}


def test_a_threat_speaks_against_the_answers_that_there_is_none():
    case = a_case(of_oren("uttered_threat"), answers=OPENS)

    assert found_in(case) == {"no_acute_threat": ["c0"], "threats_to_kill": ["c0"]}


def test_a_threat_to_somebody_speaks_against_them_too():
    told = {"about": {"from": "oren", "to": "mira"}, "indicator": "uttered_threat"}

    assert "threats_to_kill" in found_in(a_case(told, answers=OPENS))


@pytest.mark.parametrize(
    ("condition", "indicator"), [(one, each) for one, named in AGAINST.items() for each in named]
)
def test_every_indicator_of_the_method_speaks_against_its_answer(condition, indicator):
    case = a_case(of_oren(indicator, "partly"), answers={condition: OPENS[condition]})

    assert found_in(case) == {condition: ["c0"]}


def test_an_answer_that_agrees_with_the_file_is_left_alone():
    answers = {"no_acute_threat": "no", "threats_to_kill": "yes", "active_search": "unknown"}

    assert found_in(a_case(of_oren("uttered_threat"), of_oren("tracks"), answers=answers)) == {}


def test_an_answer_without_a_day_is_laid_beside_the_file_as_well():
    case = a_case(of_oren("tracks"), answers={"active_search": "no"}, day=None)

    assert list(found_in(case)) == ["active_search"]


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(method().indicators)), st.sampled_from(UNREPORTED)),
        max_size=12,
    )
)
def test_what_is_absent_or_unknown_never_speaks_against_an_answer(said):
    claims = [of_oren(*each) for each in said if method().indicators[each[0]].about != "tie"]

    assert disagreements(a_case(*claims, answers=OPENS)) == ()


@given(st.sets(st.sampled_from(sorted({one for each in AGAINST.values() for one in each}))))
def test_a_disagreement_never_closes_the_gate_or_opens_it(indicators):
    claims = [of_oren(one) for one in sorted(indicators)]

    assert assess(a_case(*claims, answers=OPENS)).gate == assess(a_case(answers=OPENS)).gate
