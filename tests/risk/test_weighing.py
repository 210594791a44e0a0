"""Each rule on a small family: what stops a measure, what asks for care, what is not known."""

import pytest

from risk import NoSuchMeasure, NotInTheCase, WeighAdvice, weigh
from tests.risk.weighings import (
    ORDERED,
    ZORA_DECIDES,
    a_case,
    claim,
    fact,
    knows,
    objection,
    objections,
)

TOLD = "reveals_secret"
NOTHING_ASKED = a_case()
CLOSED = tuple(
    claim(person, indicator, rating="absent")
    for person in ("zora", "oren", "dario", "lena", "bram")
    for indicator in [
        "stance",
        "uttered_threat",
        "said_to_decide",
        "given_task",
        "told_plan",
        "pressure",
        "marriage_plan",
        "loss_of_face",
        "personal_stake",
        "violence_for_honour",
        "following_intent",
        "luring_intent",
        "controlling_intent",
        "lure_attempt",
        "access_to_systems",
    ]
)

FRESH = {"id": "analysis_done", "answer": "yes", "date": "2026-11-05"}


class TestOnePerson:
    def test_a_home_ban_leaves_the_path_of_somebody_else(self):
        case = a_case(*ORDERED, claim("oren", "uttered_threat"))

        found = objection(case, "home_ban", "one_person_only", "dario")

        assert found.path.people == ("oren",)

    def test_where_nobody_else_is_reported_the_rest_of_the_family_is_unknown(self):
        case = a_case(claim("oren", "uttered_threat"))

        assert objections(case, "home_ban", "oren")["one_person_only"] == "unknown"

    def test_where_everybody_else_certainly_wants_no_harm_it_is_silent(self):
        case = a_case(*[one for one in CLOSED if one["about"]["person"] != "oren"])

        assert "one_person_only" not in objections(case, "home_ban", "oren")

    def test_without_a_name_it_is_weighed_for_who_stands_highest_and_says_so(self):
        weighed = weigh(a_case(*ORDERED, claim("lena", "pressure")), "home_ban")

        assert weighed.person == "dario"
        assert "person_not_named" in {one.rule for one in weighed.objections}

    def test_without_anybody_reported_nobody_is_picked(self):
        assert weigh(NOTHING_ASKED, "home_ban").person is None


class TestSecrets:
    def test_a_fact_that_reaches_somebody_who_must_not_know_it_stops_a_family_talk(self):
        case = a_case(facts=[fact()], knowledge=[knows("oren", state="suspects", must_not=True)])

        found = objection(case, "family_talk", TOLD, "oren")

        assert (found.stops, found.people, found.facts) == (True, ("oren",), ("f1",))

    def test_whoever_knows_already_hears_nothing_new(self):
        case = a_case(
            facts=[fact("f1", "help_sought"), fact("f2", "relationship")],
            knowledge=[knows("oren", "f1", must_not=True), knows("oren", "f2")],
        )

        assert TOLD not in objections(case, "key_figure", "oren")
        assert weigh(case, "key_figure", "oren").reveals == ()

    @pytest.mark.parametrize("kind", ["unknown", "other"])
    def test_of_a_fact_of_no_kind_nobody_can_say_whether_it_becomes_known(self, kind):
        case = a_case(facts=[fact(kind=kind)])

        assert objections(case, "alarm")[TOLD] == "unknown"

    def test_without_any_fact_written_down_it_is_unknown(self):
        assert objections(NOTHING_ASKED, "alarm")[TOLD] == "unknown"

    def test_it_lists_to_whom_each_fact_would_be_new(self):
        case = a_case(
            claim("oren", "lives_with"),
            claim("lena", "lives_with"),
            facts=[fact()],
            knowledge=[knows("lena")],
        )

        (reveal,) = weigh(case, "alarm").reveals

        assert (reveal.fact, reveal.to) == ("f1", ("oren",))

    def test_an_opponent_who_may_hear_something_new_stops_informing_parents(self):
        case = a_case(*ORDERED)

        assert objection(case, "parents_informed", "informs_strong_path", "zora").stops

    def test_whoever_may_live_there_may_hear_it_though_somebody_else_is_reported_to(self):
        case = a_case(
            *[one for one in CLOSED if one["about"]["person"] == "lena"],
            *[claim("lena", asked, rating="absent") for asked in ("listens_to", "trusts_whom")],
            claim("lena", "lives_with"),
            claim("oren", "uttered_threat"),
            facts=[fact()],
            knowledge=[knows("lena"), knows("oren", state="does_not_know", must_not=True)],
        )

        found = objections(case, "sibling_protection")

        assert found == {"reveals_secret": "unknown", "informs_strong_path": "unknown"}

    def test_whoever_certainly_lives_elsewhere_does_not_notice_at_home(self):
        case = a_case(
            claim("lena", "lives_with"),
            *[
                claim(one, "lives_with", rating="absent")
                for one in ("zora", "oren", "dario", "bram")
            ],
            facts=[fact()],
            knowledge=[knows("lena"), knows("oren", state="does_not_know", must_not=True)],
        )

        assert TOLD not in objections(case, "sibling_protection")

    def test_an_opponent_who_knows_it_all_learns_nothing(self):
        facts = [fact("f1", "help_sought"), fact("f2", "relationship")]
        known = [
            knows(person, one["id"])
            for person in ("zora", "dario", "oren", "lena", "bram")
            for one in facts
        ]

        case = a_case(*ORDERED, facts=facts, knowledge=known)

        assert "informs_strong_path" not in objections(case, "parents_informed", "zora")


class TestWithinReach:
    @pytest.mark.parametrize(
        "measure",
        ["return_home", "family_visit", "travel_abroad", "reconciliation_meeting"],
    )
    def test_what_brings_her_near_a_strong_path_stops(self, measure):
        found = objection(a_case(*ORDERED), measure, "brings_within_reach")

        assert found.stops
        assert found.people == ("dario", "zora")
        assert weigh(a_case(*ORDERED), measure).advice is WeighAdvice.STOP

    def test_while_nothing_is_known_it_is_no_yes(self):
        assert objections(NOTHING_ASKED, "return_home")["brings_within_reach"] == "unknown"

    def test_whoever_tried_to_lure_is_a_reason_of_its_own(self):
        case = a_case(claim("lena", "lure_attempt"))

        assert objection(case, "family_visit", "follows_a_lure").people == ("lena",)

    @pytest.mark.parametrize("reliability", ["one_source", "not_checked"])
    def test_a_denial_that_nobody_confirmed_leaves_it_open(self, reliability):
        denials = [
            claim(person, "lure_attempt", rating="absent", reliability=reliability)
            for person in ("zora", "oren", "dario", "lena", "bram")
        ]

        assert objections(a_case(*denials), "family_visit")["follows_a_lure"] == "unknown"

    def test_a_promise_by_one_leaves_the_others_free(self):
        promise = {"id": "a1", "promised_by": ["zora"]}
        case = a_case(*ORDERED, agreements=[promise])

        assert objection(case, "return_home", "relies_on_promise").people == ("dario",)

    def test_a_promise_by_everybody_is_still_a_promise(self):
        promise = {"id": "a1", "promised_by": ["zora", "dario"]}
        case = a_case(*ORDERED, agreements=[promise])

        assert objections(case, "return_home")["relies_on_promise"] == "unknown"

    @pytest.mark.parametrize("until", ["2026-11-01", "zomer of zo"])
    def test_a_promise_that_ended_or_may_have_ended_binds_nobody(self, until):
        promise = {"id": "a1", "promised_by": ["zora", "dario"], "valid_until": until}
        case = a_case(*ORDERED, agreements=[promise])

        assert objections(case, "return_home")["relies_on_promise"] == "fires"


class TestWhatIsAgreed:
    def test_ending_protection_while_a_path_stands_stops(self):
        found = objection(a_case(*ORDERED), "end_of_protection", "ends_while_path_stays")

        assert found.stops
        assert found.path.people == ("zora", "dario")

    def test_ending_protection_while_nobody_was_asked_about_is_unknown(self):
        assert objections(NOTHING_ASKED, "end_of_protection")["ends_while_path_stays"] == "unknown"

    @pytest.mark.parametrize(
        ("records", "says"),
        [
            ({}, "unknown"),
            ({"preconditions": [{"id": "analysis_done", "answer": "no"}]}, "stops"),
            ({"preconditions": [FRESH]}, None),
            ({"preconditions": [{**FRESH, "date": "2026-01-05"}]}, "unknown"),
            ({"tasks": [{"id": "t1", "measure": "expert_consultation"}]}, "stops"),
            (
                {"tasks": [{"id": "t1", "measure": "expert_consultation", "state": "done"}]},
                None,
            ),
        ],
    )
    def test_an_expert_comes_before_the_family(self, records, says):
        assert objections(a_case(**records), "family_talk", "oren").get("before_expert") == says

    @pytest.mark.parametrize(
        ("wanted", "says"), [("unknown", "unknown"), ("no", "stops"), ("yes", None)]
    )
    def test_what_the_victim_wants_is_asked(self, wanted, says):
        case = a_case(measures=[{"id": "m1", "measure": "family_talk", "wanted": wanted}])

        assert objections(case, "family_talk", "oren").get("victim_not_asked") == says

    def test_what_the_victim_said_of_one_person_is_not_said_of_another(self):
        asked = {"id": "m1", "measure": "home_ban", "person": "dario", "wanted": "yes"}
        case = a_case(measures=[asked])

        assert "victim_not_asked" not in objections(case, "home_ban", "dario")
        assert objections(case, "home_ban", "oren")["victim_not_asked"] == "unknown"

    def test_a_no_weighs_more_than_a_yes(self):
        answers = ("yes", "no")
        case = a_case(
            measures=[{"id": one, "measure": "family_talk", "wanted": one} for one in answers]
        )

        assert objections(case, "family_talk", "oren")["victim_not_asked"] == "stops"

    def test_mediation_is_not_now_while_the_gate_is_closed(self):
        assert objections(NOTHING_ASKED, "shuttle_mediation")["gate_closed"] == "stops"

    def test_the_pressure_falls_on_whoever_stays_behind(self):
        case = a_case(roles=[{"id": "r1", "person": "lena", "role": "left_behind"}])

        assert objection(case, "crisis_shelter", "pressure_shifts").people == ("lena",)

    def test_somebody_who_looks_after_them_answers_it(self):
        looked_after = {"id": "t1", "measure": "sibling_protection", "state": "busy"}

        assert "pressure_shifts" not in objections(a_case(tasks=[looked_after]), "crisis_shelter")

    def test_who_stays_behind_is_unknown_until_somebody_writes_it_down(self):
        assert objections(NOTHING_ASKED, "crisis_shelter")["pressure_shifts"] == "unknown"

    @pytest.mark.parametrize(
        ("decision", "says"), [(None, "unknown"), ("declined", "fires"), ("included", None)]
    )
    def test_a_shelter_needs_a_story(self, decision, says):
        decided = [{"id": "m1", "measure": "cover_story", "decision": decision}] if decision else []

        found = objections(a_case(measures=decided), "specialist_shelter").get("needs_a_story")

        assert found == says


class TestPeopleWhoHelp:
    @pytest.mark.parametrize("measure", ["kin_placement", "mediation_by_relative", "key_figure"])
    def test_whoever_does_what_a_driver_wants_stands_under_the_same_pressure(self, measure):
        case = a_case(*ZORA_DECIDES)

        assert objections(case, measure, "dario")["same_pressure"] == "stops"

    def test_somebody_of_whom_nothing_is_reported_is_unknown(self):
        case = a_case(*ZORA_DECIDES)

        assert objections(case, "kin_placement", "bram")["same_pressure"] == "unknown"

    def test_without_a_name_it_is_not_answered(self):
        assert objections(NOTHING_ASKED, "kin_placement")["person_not_named"] == "unknown"

    def test_somebody_with_access_to_systems_may_read_an_address(self):
        case = a_case(claim("bram", "access_to_systems"))

        assert objection(case, "location_flag", "seen_in_systems").people == ("bram",)

    def test_when_everybody_certainly_has_no_access_it_is_silent(self):
        assert weigh(a_case(*CLOSED), "location_flag").advice is WeighAdvice.NO_KNOWN_OBJECTION


class TestWhatIsLeft:
    def test_a_home_ban_takes_living_together_away_from_one(self):
        case = a_case(*ORDERED)
        (before,) = (one for one in weigh(case, "alarm").residual if one.person == "dario")

        (after,) = (
            one for one in weigh(case, "home_ban", "dario").residual if one.person == "dario"
        )

        assert after.strength.lower < before.strength.lower

    def test_a_home_ban_for_one_changes_nothing_of_a_path_without(self):
        case = a_case(*ORDERED, claim("oren", "uttered_threat"), claim("oren", "lives_with"))

        assert weigh(case, "home_ban", "dario").left.people == ("oren",)

    def test_coming_home_brings_everybody_nearer(self):
        case = a_case(*ZORA_DECIDES)
        before, after = (weigh(case, one).residual[0] for one in ("alarm", "return_home"))

        assert after.strength.lower > before.strength.lower

    def test_what_people_want_no_measure_changes(self):
        case = a_case(claim("zora", "said_to_decide"))

        assert weigh(case, "hiding").residual[0].strength.lower > 0

    def test_everybody_of_whom_something_is_reported_is_listed_the_strongest_first(self):
        residual = weigh(a_case(*ORDERED, claim("lena", "personal_stake")), "alarm").residual

        assert [one.person for one in residual] == ["dario", "zora", "lena"]


class TestTheDoor:
    def test_a_measure_that_the_method_does_not_know_is_refused(self):
        with pytest.raises(NoSuchMeasure, match="'locking_up'"):
            weigh(NOTHING_ASKED, "locking_up")

    def test_somebody_who_is_not_in_the_case_is_refused(self):
        with pytest.raises(NotInTheCase, match="'nobody'"):
            weigh(NOTHING_ASKED, "home_ban", "nobody")

    def test_consulting_an_expert_has_no_known_objection(self):
        weighed = weigh(a_case(*ORDERED), "expert_consultation")

        assert weighed.advice is WeighAdvice.NO_KNOWN_OBJECTION

    def test_when_strict_only_what_is_confirmed_stops(self):
        case = a_case(claim("zora", "uttered_threat", reliability="not_checked"))

        assert weigh(case, "return_home").advice is WeighAdvice.STOP
        assert weigh(case, "return_home", strict=True).advice is WeighAdvice.CAUTION

    def test_a_case_without_anybody_is_weighed_too(self):
        assert weigh(a_case(people=("mira",)), "return_home").advice is WeighAdvice.CAUTION
