"""Statements at the desk: made, stated again, taken back; what rests on them stays."""

import pytest

from genogram import (
    PartialDate,
)
from risk import Rating, Reliability, SourceKind
from tests.workbench.desk.desks import an_observation, submit, wrong
from workbench.desk.forms import FormKind


class TestAStatement:
    def test_it_makes_a_claim_of_everything_it_says(self, desk):
        observation = desk.method.observations["control"]

        submit(
            desk,
            FormKind.STATEMENT,
            observation="control",
            rating="present",
            text="leest haar telefoon",
            source="s1",
            date="2026-11",
            reliability="confirmed",
        )

        made = [claim for claim in desk.case.claims if claim.text == "leest haar telefoon"]
        assert tuple(claim.indicator for claim in made) == observation.indicators
        for claim in made:
            assert (claim.people, claim.source) == (("oren",), "s1")
            assert claim.date == PartialDate("2026-11")
            assert claim.reliability is Reliability.CONFIRMED

    def test_a_new_source_comes_with_it(self, desk):
        submit(
            desk,
            FormKind.STATEMENT,
            observation="threat",
            rating="absent",
            reliability="one_source",
            source="new",
            who="buurvrouw",
            kind="third_hand",
            sealed="1",
        )

        (source,) = (each for each in desk.case.sources if each.who == "buurvrouw")
        (claim,) = (each for each in desk.case.claims if each.source == source.id)
        assert (source.kind, source.sealed) == (SourceKind.THIRD_HAND, True)
        assert claim.rating is Rating.ABSENT

    def test_it_can_be_about_two_people(self, desk):
        observation = an_observation(desk, "tie")

        submit(
            desk,
            FormKind.STATEMENT,
            observation=observation,
            towards="noor",
            rating="present",
            reliability="not_checked",
            text="zij luistert",
        )

        (claim,) = (each for each in desk.case.claims if each.text == "zij luistert")
        assert claim.people == ("oren", "noor")

    @pytest.mark.parametrize(
        ("typed", "refused"),
        [
            ({"observation": ""}, {"observation": "empty"}),
            ({"observation": "nothing"}, {"observation": "choose"}),
            ({"rating": "maybe"}, {"rating": "choose"}),
            ({"date": "32 mei 2020"}, {"date": "date"}),
            ({"source": "new"}, {"who": "empty", "kind": "choose"}),
            ({"observation": "authority"}, {"towards": "empty"}),
            ({"observation": "authority", "towards": "oren"}, {"towards": "same_person"}),
        ],
    )
    def test_what_is_wrong_is_refused_at_its_field(self, desk, typed, refused):
        right = {"observation": "threat", "rating": "present", "reliability": "confirmed"}

        submit(desk, FormKind.STATEMENT, **{**right, **typed})

        assert wrong(desk) == refused
        assert desk.form.values == {**right, **typed}


class TestAskedAgain:
    def test_other_words_keep_the_claim_and_what_rests_on_it(self, desk):
        desk.ask_about_statement("c1")

        desk.submit({**desk.form.values, "text": "zei het nog eens"})

        claim = next(claim for claim in desk.case.claims if claim.id == "c1")
        role = next(role for role in desk.case.roles if role.id == "r1")
        assert (claim.text, claim.source) == ("zei het nog eens", "s1")
        assert role.evidence_for == ("c1", "c2")

    def test_what_no_longer_is_said_leaves_the_evidence(self, desk):
        desk.ask_about_statement("c1")

        desk.submit({**desk.form.values, "observation": "tracking"})

        role = next(role for role in desk.case.roles if role.id == "r1")
        assert "c1" not in {claim.id for claim in desk.case.claims}
        assert role.evidence_for == ("c2",)

    def test_a_statement_seen_from_the_other_side_stays_about_the_first(self, desk):
        desk.select("noor")
        desk.ask_about_statement("c2")

        desk.submit({**desk.form.values, "text": "nog steeds"})

        claim = next(claim for claim in desk.case.claims if claim.id == "c2")
        assert claim.people == ("oren", "noor")

    def test_taking_it_back_takes_all_that_was_said_in_one_breath(self, desk):
        submit(
            desk,
            FormKind.STATEMENT,
            observation="control",
            rating="present",
            text="in een adem",
            reliability="confirmed",
        )
        said = next(claim.id for claim in desk.case.claims if claim.text == "in een adem")
        desk.ask_about_statement(said)

        desk.remove_asked(said, {})

        assert "in een adem" not in {claim.text for claim in desk.case.claims}
        assert desk.form is None
