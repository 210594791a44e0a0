"""Mediation is not for now unless all is in order, and trust is exposure until deeds speak."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram import PartialDate
from risk import Advice, Because, Bounds, Condition, assess, case_from, method
from risk.gate import Standing, standing
from risk.gate import gate as gate_on
from risk.mediation_content import Size, mediation_method

TODAY = "2026-11-19"
PRECONDITIONS = list(method().preconditions)
CONTRAINDICATIONS = list(method().contraindications)


def gate(*, yes=PRECONDITIONS, no=CONTRAINDICATIONS, on="2026-11-10", today=TODAY):
    """The gate of a case with these preconditions answered yes and contra-indications no."""
    document = {
        "case": {"as_of": today},
        "preconditions": [{"id": one, "answer": "yes", "date": on} for one in yes],
        "contraindications": [{"id": one, "answer": "no"} for one in no],
    }
    return assess(case_from(document)).gate


def family(*claims, roles=(), **more):
    """A case of mira, her father who threatened, her aunt, a cousin and a neighbour."""
    document = {
        "case": {"index": "mira", "as_of": TODAY},
        "people": [{"id": one} for one in ("mira", "father", "aunt", "cousin", "neighbour")],
        "claims": [
            {"id": f"c{number}", "rating": "present", "reliability": "confirmed", **claim}
            for number, claim in enumerate([THREAT, *claims])
        ],
        "roles": list(roles),
        **more,
    }
    return assess(case_from(document))


def of(person, indicator, **how):
    return {"about": {"person": person}, "indicator": indicator, **how}


def tie(origin, indicator, target):
    return {"about": {"from": origin, "to": target}, "indicator": indicator}


THREAT = of("father", "uttered_threat")


def reasons(named):
    return {one.person: one.because for one in named}


class TestTheGate:
    def test_it_opens_when_everything_is_in_order(self):
        assert gate().advice is Advice.POSSIBLE

    @given(st.sampled_from(PRECONDITIONS))
    def test_one_precondition_without_an_answer_keeps_it_closed(self, missing):
        closed = gate(yes=[one for one in PRECONDITIONS if one != missing])

        assert closed.advice is Advice.NOT_NOW
        assert closed.missing == (missing,)

    @given(st.sampled_from(CONTRAINDICATIONS))
    def test_one_unknown_contraindication_keeps_it_closed(self, unknown):
        closed = gate(no=[one for one in CONTRAINDICATIONS if one != unknown])

        assert closed.advice is Advice.NOT_NOW
        assert closed.contraindications == (unknown,)

    @pytest.mark.parametrize(
        ("answered", "counts"),
        [
            ("2026-11-19", True),
            ("2026-10-20", True),
            ("2026-10-19", False),
            ("2026-11", True),
            ("2026", False),
            ("2027-01-01", False),
            ("pas geleden", False),
            (None, False),
        ],
    )
    def test_an_answer_counts_only_when_it_is_certainly_fresh(self, answered, counts):
        assert (gate(on=answered).missing == ()) is counts

    def test_a_case_without_a_date_has_no_fresh_answers(self):
        assert gate(today=None).missing == tuple(PRECONDITIONS)


class TestOpenings:
    def test_a_deed_for_the_victim_makes_an_opening(self):
        assessment = family(of("aunt", "hid"))

        assert [one.person for one in assessment.openings] == ["aunt"]

    def test_the_effect_is_what_falls_when_the_driver_is_reached(self):
        (aunt,) = family(of("aunt", "hid"), tie("aunt", "sway", "father")).openings

        assert aunt.effect == Bounds(0.343, 0.343)

    def test_trust_carries_influence_as_sway_does(self):
        assessment = family(
            of("aunt", "hid"), tie("aunt", "trust", "cousin"), tie("cousin", "sway", "father")
        )

        assert assessment.openings[0].effect.lower == 0.343

    def test_influence_that_nobody_reported_counts_at_the_upper_end_only(self):
        (aunt,) = family(of("aunt", "hid")).openings

        assert aunt.effect == Bounds(0.0, 0.343)

    def test_who_may_move_more_comes_first(self):
        assessment = family(
            of("aunt", "hid"), of("neighbour", "hid"), tie("neighbour", "sway", "father")
        )

        assert [one.person for one in assessment.openings] == ["neighbour", "aunt"]

    def test_a_driver_who_is_not_needed_leaves_nothing_to_win(self):
        (aunt,) = family(
            of("aunt", "hid"),
            tie("aunt", "sway", "father"),
            of("cousin", "uttered_threat"),
            tie("cousin", "sway", "father"),
        ).openings

        # both drive the same path, so one who stops leaves the strength of both
        assert aunt.effect.lower == 0.0

    def test_exposure_follows_who_talks_to_whom(self):
        (aunt,) = family(
            of("aunt", "hid"), tie("aunt", "talks", "cousin"), tie("cousin", "talks", "father")
        ).openings

        assert aunt.exposure == Bounds(1.0, 1.0)
        assert aunt.could_hear == 2

    def test_nobody_newly_hears_what_they_know_already(self):
        knows = [{"fact": "f1", "person": "father", "state": "knows"}]
        (aunt,) = family(
            of("aunt", "hid"),
            tie("aunt", "talks", "father"),
            facts=[{"id": "f1"}],
            knowledge=knows,
        ).openings

        assert aunt.could_hear == 0

    def test_it_is_known_that_she_talks_with_nobody(self):
        (aunt,) = family(of("aunt", "hid"), of("aunt", "talks_with", rating="absent")).openings

        assert aunt.exposure == Bounds(0.0, 0.0)


class TestExploring:
    @pytest.mark.parametrize(
        ("said", "because"),
        [
            (of("aunt", "supportive_words"), Because.SUPPORTIVE_WORDS),
            (of("aunt", "trusted_by_victim"), Because.TRUSTED),
            (of("aunt", "willing_to_mediate"), Because.WILLING),
            (tie("aunt", "trust", "mira"), Because.TRUSTED),
        ],
    )
    def test_words_and_trust_without_a_deed_are_looked_into_first(self, said, because):
        assessment = family(said)

        assert reasons(assessment.explore) == {"aunt": because}
        assert assessment.openings == ()

    def test_a_deed_speaks_louder_than_words(self):
        assessment = family(of("aunt", "supportive_words"), of("aunt", "warned"))

        assert assessment.explore == ()
        assert [one.person for one in assessment.openings] == ["aunt"]


class TestExclusion:
    @pytest.mark.parametrize(
        ("said", "because"),
        [
            (of("aunt", "lure_attempt"), Because.LURE_ATTEMPT),
            (of("aunt", "pressure"), Because.ON_STRONG_PATH),
            (tie("father", "sway", "aunt"), Because.UNDER_SWAY),
        ],
    )
    def test_a_deed_does_not_undo_what_excludes(self, said, because):
        assessment = family(of("aunt", "hid"), of("aunt", "supportive_words"), said)

        assert reasons(assessment.excluded)["aunt"] is because
        assert assessment.openings == ()
        assert assessment.explore == ()

    def test_sway_that_is_contradicted_still_excludes(self):
        denied = {**tie("father", "sway", "aunt"), "rating": "absent"}
        assessment = family(of("aunt", "hid"), tie("father", "sway", "aunt"), denied)

        assert reasons(assessment.excluded)["aunt"] is Because.UNDER_SWAY

    @pytest.mark.parametrize(
        ("role", "because"),
        [
            ({"role": "decision_maker"}, Because.CONFLICT_OF_INTEREST),
            ({"role": "blame_taker"}, Because.CONFLICT_OF_INTEREST),
            ({"role": "helper", "under_duress": "yes"}, Because.UNDER_SWAY),
        ],
    )
    def test_a_role_that_takes_a_side_excludes(self, role, because):
        assessment = family(of("aunt", "hid"), roles=[{"person": "aunt", **role}])

        assert reasons(assessment.excluded)["aunt"] is because


class TestPeopleAtRisk:
    def test_everybody_is_listed_once_for_each_reason(self):
        assessment = family(
            of("aunt", "hid"),
            of("aunt", "helped"),
            of("aunt", "under_pressure"),
            roles=[{"person": "cousin", "role": "co_threatened"}],
        )

        assert [(one.person, one.because.value) for one in assessment.people_at_risk] == [
            ("mira", "index_person"),
            ("cousin", "co_threatened"),
            ("aunt", "under_pressure"),
            ("aunt", "helper"),
        ]

    def test_who_is_threatened_too_is_never_a_threat(self):
        assessment = family(
            of("cousin", "uttered_threat"), roles=[{"person": "cousin", "role": "co_threatened"}]
        )

        assert "cousin" not in {one.person for one in (*assessment.threats, *assessment.ask)}


class TestWhoCouldHear:
    def test_whoever_may_hear_something_is_counted_at_the_upper_end_only(self):
        (aunt,) = family(of("aunt", "hid"), tie("aunt", "talks", "cousin")).openings

        assert aunt.hearers == ("cousin",)
        assert (aunt.could_hear, aunt.could_hear_at_most) == (1, 3)

    def test_it_is_known_that_they_talk_with_nobody_else(self):
        silent = [of(one, "talks_with", rating="absent") for one in ("aunt", "cousin")]
        (aunt,) = family(of("aunt", "hid"), tie("aunt", "talks", "cousin"), *silent).openings

        assert (aunt.could_hear, aunt.could_hear_at_most) == (1, 1)

    def test_the_leak_that_is_shown_is_the_strongest_reported_one(self):
        doubtful = {**tie("aunt", "talks", "father"), "reliability": "not_checked"}
        (aunt,) = family(
            of("aunt", "hid"),
            doubtful,
            tie("aunt", "talks", "cousin"),
            tie("cousin", "talks", "father"),
        ).openings

        assert aunt.leak == ("aunt", "cousin", "father")

    def test_without_a_reported_leak_none_is_made_up(self):
        (aunt,) = family(of("aunt", "hid")).openings

        assert aunt.leak == ()


class TestTheWayToADriver:
    def test_it_goes_over_those_who_would_listen(self):
        (aunt,) = family(
            of("aunt", "hid"), tie("aunt", "trust", "cousin"), tie("cousin", "sway", "father")
        ).openings

        assert aunt.way == ("aunt", "cousin", "father")

    def test_influence_that_nobody_reported_is_no_way(self):
        (aunt,) = family(of("aunt", "hid")).openings

        assert aunt.way == ()


class TestHowAnAnswerStands:
    @pytest.mark.parametrize(
        ("answer", "day", "stands"),
        [
            ("yes", "2026-11-10", Standing.YES),
            ("yes", "2026-09-10", Standing.EXPIRED),
            ("yes", "2027-01-10", Standing.NOT_YET),
            ("yes", None, Standing.UNDATED),
            ("no", "2026-11-10", Standing.NO),
            ("unknown", "2026-11-10", Standing.UNKNOWN),
        ],
    )
    def test_each_answer_is_worth_what_its_day_allows(self, answer, day, stands):
        date = PartialDate(day) if day else None
        condition = Condition(id="safety_first", answer=answer, date=date)

        assert standing(condition, PartialDate(TODAY), method()) is stands

    def test_a_condition_without_an_answer_was_not_asked(self):
        assert standing(None, PartialDate(TODAY), method()) is Standing.NOT_ASKED

    def test_the_gate_of_another_day_counts_from_that_day(self):
        fresh = [{"id": one, "answer": "yes", "date": "2026-11-10"} for one in PRECONDITIONS]
        case = case_from({"case": {"as_of": TODAY}, "preconditions": fresh})

        assert gate_on(case, method()).missing == ()
        assert gate_on(case, method(), PartialDate("2027-02-01")).missing == tuple(PRECONDITIONS)


@given(st.floats(0, 2))
def test_a_larger_effect_never_gets_a_smaller_word(effect):
    limits, sizes = mediation_method().limits, list(Size)

    assert sizes.index(limits.size(effect + 0.1)) >= sizes.index(limits.size(effect))
