"""The case to practise with: it reads, it is whole, and it says that nobody in it exists."""

import pytest

from genogram import PartialDate, years_between
from risk import NoteKind, assess, document_from, measures, method
from workbench.casework.training import training_cases

SAYS_NOTHING = {"not_asked", "refused"}


@pytest.fixture(scope="module")
def case():
    (first, *_) = training_cases()
    return first


@pytest.fixture(scope="module")
def assessment(case):
    return assess(case)


def grandparents(family, person):
    return {elder for parent in family.parents_of(person) for elder in family.parents_of(parent)}


def depth(family, person):
    return 1 + max((depth(family, parent) for parent in family.parents_of(person)), default=0)


class TestTheFamily:
    def test_about_thirty_people_stand_in_it(self, case):
        assert 28 <= len(case.family.people) <= 36

    def test_it_spans_four_generations(self, case):
        assert max(depth(case.family, person.id) for person in case.family.people) == 4

    def test_two_cousins_are_married(self, case):
        family = case.family

        shared = [
            grandparents(family, one) & grandparents(family, other)
            for one, other in (marriage.partners for marriage in family.partnerships)
        ]

        assert any(shared)

    def test_one_grandfather_has_children_of_two_marriages(self, case):
        family = case.family
        half = [
            (person.id, other)
            for person in family.people
            for other in family.siblings_of(person.id)
            if set(family.parents_of(person.id)) != set(family.parents_of(other))
        ]

        assert half

    def test_relatives_live_abroad(self, case):
        assert len({person.country for person in case.family.people} - {None, "NL"}) >= 2

    def test_one_relative_has_no_name_yet(self, case):
        assert [person.id for person in case.family.people if person.placeholder] == ["p08"]

    def test_somebody_outside_the_family_stands_in_it(self, case):
        assert any(not case.family.has_kin(person.id) for person in case.family.people)

    def test_children_under_twelve_stand_in_it(self, case):
        ages = [years_between(person.born, case.as_of) for person in case.family.people]

        assert sum(age is not None and age[1] < 12 for age in ages) >= 4


class TestTheFile:
    def test_it_says_that_it_is_fictional(self, case):
        general = [note.text for note in case.notes if note.kind is NoteKind.GENERAL]

        assert case.header.training
        assert any("verzonnen" in text for text in general)

    def test_it_stands_on_its_own_day(self, case):
        assert case.as_of == PartialDate("2026-11-19")

    def test_it_names_no_address(self, case):
        places = {person.place for person in case.family.people} - {None}

        assert all(place.startswith("regio ") for place in places)

    def test_every_date_in_it_can_be_read(self, case):
        dates = [claim.date for claim in case.claims if claim.date is not None]

        assert all(date.is_read for date in dates)

    def test_every_statement_that_says_something_has_a_source_and_words(self, case):
        silent = [
            claim.id
            for claim in case.claims
            if claim.rating not in SAYS_NOTHING and not (claim.source and claim.text)
        ]

        assert silent == []

    def test_every_rating_occurs(self, case):
        ratings = {claim.rating for claim in case.claims}

        assert ratings == {"present", "partly", "absent", "not_asked", "refused"}

    def test_one_task_has_nobody_to_do_it(self, case):
        assert [task.id for task in case.tasks if not task.who] == ["t8"]

    def test_one_source_is_sealed(self, case):
        assert [source.id for source in case.sources if source.sealed] == ["s4"]

    def test_two_readings_share_nothing(self, case):
        (again, *_) = training_cases()

        assert again is not case
        assert document_from(again) == document_from(case)

    def test_it_speaks_the_language_of_the_method(self, case):
        spoken = {claim.indicator for claim in case.claims}
        weighed = {task.measure for task in case.tasks} | {one.measure for one in case.measures}

        assert spoken <= set(method().indicators)
        assert weighed - {None} <= {measure.id for measure in measures()}

    def test_a_statement_names_all_indicators_of_its_observation(self, case):
        tracking = set(method().observations["tracking"].indicators)

        assert tracking <= {one.indicator for one in case.claims if one.people == ("p18",)}


class TestWhatItTeaches:
    def test_the_quiet_uncle_stands_at_the_head_of_the_strongest_path(self, assessment):
        assert assessment.threats[0].path.people == ("p10", "p07", "p18")
        assert {threat.person for threat in assessment.threats[:3]} == {"p10", "p07", "p18"}

    def test_the_uncle_who_shouts_comes_after_them(self, assessment):
        ranks = {threat.person: threat.rank for threat in assessment.threats}

        assert ranks["p06"] > ranks["p10"]

    def test_the_uncle_who_shouts_has_more_reported_of_him(self, case):
        reported = [
            claim.people[0]
            for claim in case.claims
            if len(claim.people) == 1 and claim.rating in {"present", "partly"}
        ]

        assert reported.count("p06") > reported.count("p10")

    def test_the_sister_whom_he_trusts_may_lure(self, assessment):
        parts = {threat.person: threat.part for threat in assessment.threats}

        assert parts["p22"] == "lures"

    def test_two_sources_contradict_each_other_on_the_father(self, assessment):
        contradictions = {threat.person: threat.contradictions for threat in assessment.threats}

        assert contradictions["p13"]

    def test_the_aunt_who_hid_him_and_the_uncle_who_spoke_up_are_no_threat(self, assessment):
        assert not {"p12", "p15"} & {threat.person for threat in assessment.threats}

    def test_relatives_of_whom_nothing_is_known_are_asked_about(self, assessment):
        assert {"p03", "p05", "p08", "p09", "p11", "p17", "p20"} <= {
            one.person for one in assessment.ask
        }

    def test_everybody_living_stands_in_one_of_the_lists(self, case, assessment):
        listed = [
            *(threat.person for threat in assessment.threats),
            *(one.person for one in assessment.ask),
            *(one.person for one in assessment.people_at_risk),
        ]

        assert {person.id for person in case.family.people if not person.has_died} <= set(listed)

    def test_the_girlfriend_and_the_children_are_at_risk(self, assessment):
        assert {"p23", "p30", "p24", "p25"} <= {one.person for one in assessment.people_at_risk}

    def test_the_uncle_who_spoke_up_is_an_opening_and_the_sister_is_not(self, assessment):
        openings = {opening.person for opening in assessment.openings}
        excluded = {one.person for one in assessment.excluded}

        assert {"p12", "p15"} <= openings
        assert "p22" in excluded

    def test_the_mother_whom_he_trusts_is_to_be_explored_first(self, assessment):
        assert "p14" in {one.person for one in assessment.explore}

    def test_mediation_is_not_for_now(self, assessment):
        assert assessment.gate.advice == "not_now"
        assert "threats_to_kill" in assessment.gate.contraindications
