"""What is said of one towards another counts as what it is."""

import pytest

from risk import assess, case_from


def assessed(indicator, target):
    """The assessment of a case in which the uncle does one thing towards somebody."""
    about = {"from": "uncle", "to": target}
    claim = {"about": about, "indicator": indicator, "rating": "present"}
    return assess(
        case_from(
            {
                "case": {"index": "mira"},
                "people": [{"id": one} for one in ("mira", "uncle", "brother")],
                "claims": [{"id": "c1", "reliability": "confirmed", **claim}],
            }
        )
    )


@pytest.mark.parametrize("target", ["mira", "brother"])
def test_a_threat_counts_whoever_it_was_uttered_to(target):
    (threat,) = assessed("uttered_threat", target).threats

    assert (threat.person, threat.strength.lower) == ("uncle", 0.343)


def test_a_deed_for_the_victim_counts_as_support():
    assert [one.person for one in assessed("helped", "mira").openings] == ["uncle"]


def test_a_deed_for_somebody_else_does_not():
    assert assessed("helped", "brother").openings == ()


def test_an_indicator_that_no_file_defines_changes_nothing():
    assessment = assessed("sings_well", "mira")

    assert assessment.threats == ()
    assert {one.person for one in assessment.ask} == {"brother", "uncle"}
