"""An agreement binds who promised it; everybody else on a path is named."""

import pytest
from hypothesis import given

from genogram import PartialDate
from risk import assess, case_from
from risk.coverage import Holds, Missing, coverage
from tests.risk.cases_strategy import documents

TODAY = PartialDate("2026-11-19")


def covered(promised_by=(), as_of="2026-11-19", **agreement):
    threats = [("c1", "zora"), ("c2", "oren")]
    case = case_from(
        {
            "case": {"as_of": as_of},
            "people": [{"id": "zora"}, {"id": "oren"}, {"id": "bram"}],
            "claims": [
                {"id": one, "about": {"person": who}, "indicator": "uttered_threat"}
                for one, who in threats
            ],
            "agreements": [{"id": "a1", "promised_by": list(promised_by), **agreement}],
        }
    )
    return coverage(case, assess(case).threats)[0]


def test_whoever_on_a_threat_path_did_not_promise_is_not_bound():
    assert covered(["zora"]).not_bound == ("oren",)


def test_nobody_is_left_free_when_everybody_on_a_path_promised():
    assert covered(["zora", "oren"]).not_bound == ()


def test_somebody_who_promised_without_being_on_a_path_is_bound_and_frees_nobody():
    found = covered(["bram"])

    assert found.bound == ("bram",)
    assert set(found.not_bound) == {"zora", "oren"}


def test_whoever_answers_for_others_has_not_promised_for_themselves():
    assert "oren" in covered(["zora"], guarantor="oren").not_bound


def test_an_agreement_without_anything_asks_for_everything():
    assert covered().missing == tuple(Missing)


def test_a_line_of_blanks_says_nothing():
    found = covered(["zora"], text="Niet zoeken.", monitor="  ", breach_signal="Een bericht")

    assert found.missing == (Missing.MONITOR, Missing.VALID_UNTIL)


@pytest.mark.parametrize(
    ("until", "holds"),
    [
        ("2026-11-18", Holds.EXPIRED),
        ("2026-11-19", Holds.STANDS),
        ("2027-02-01", Holds.STANDS),
        ("2026-11", Holds.UNKNOWN),
        ("ca. 2026", Holds.UNKNOWN),
        ("2025", Holds.EXPIRED),
        (None, Holds.UNKNOWN),
    ],
)
def test_an_agreement_is_over_only_when_that_is_certain(until, holds):
    assert covered(["zora"], valid_until=until).holds is holds


def test_without_a_day_nobody_can_say_whether_it_still_holds():
    assert covered(["zora"], as_of=None, valid_until="2027-02-01").holds is Holds.UNKNOWN


@given(documents())
def test_everybody_on_a_reported_path_is_bound_or_named_as_free(document):
    document["agreements"] = [{"id": "a1", "promised_by": ["p1"]}]
    case = case_from(document)
    threats = assess(case).threats

    [found] = coverage(case, threats)

    on_a_path = {person for threat in threats for person in threat.path.people}
    assert on_a_path <= {*found.bound, *found.not_bound}
    assert not {*found.bound} & {*found.not_bound}
