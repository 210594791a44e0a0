"""The cases to practise with: each is whole and fictional, and each is there to teach something."""

import pytest

from genogram import PartialDate
from genogram.oddities import oddities
from risk import (
    Advice,
    AtRisk,
    Because,
    NoteKind,
    WeighAdvice,
    Word,
    assess,
    document_from,
    measures,
    method,
    weigh,
)
from workbench.casework.training import training_cases

SAYS_NOTHING = {"not_asked", "refused"}
CASES = {case.header.reference: case for case in training_cases()}
NUMBERS = sorted(CASES)


@pytest.fixture(scope="module", params=NUMBERS)
def case(request):
    return CASES[request.param]


@pytest.fixture(scope="module")
def assessments():
    return {reference: assess(case) for reference, case in CASES.items()}


def named(found):
    return {one.person for one in found}


def called(reference, short):
    (person,) = [one.id for one in CASES[reference].family.people if one.short == short]
    return person


def reported_of(case, person):
    return [
        claim
        for claim in case.claims
        if claim.people == (person,) and claim.rating in {"present", "partly"}
    ]


class TestEveryCase:
    def test_there_are_four_in_order_of_their_number(self):
        references = [case.header.reference for case in training_cases()]

        assert references == ["OEFEN-1", "OEFEN-2", "OEFEN-3", "OEFEN-4"]

    def test_each_says_that_nobody_in_it_exists(self, case):
        general = [note.text for note in case.notes if note.kind is NoteKind.GENERAL]

        assert case.header.training
        assert any("verzonnen" in text for text in general)

    def test_each_stands_on_the_same_day(self, case):
        assert case.as_of == PartialDate("2026-11-19")

    def test_each_family_has_between_twenty_and_sixty_people(self, case):
        assert 20 <= len(case.family.people) <= 60

    def test_nothing_in_a_family_is_odd(self, case):
        assert oddities(case.family) == ()

    def test_each_family_has_dead_people_and_relatives_abroad(self, case):
        assert any(person.has_died for person in case.family.people)
        assert {person.country for person in case.family.people} - {None, "NL"}

    def test_nobody_in_two_cases_has_the_same_name(self):
        names = [
            person.called
            for case in CASES.values()
            for person in case.family.people
            if not person.placeholder
        ]

        assert len(names) == len(set(names))

    def test_places_are_coarse(self, case):
        places = {person.place for person in case.family.people} - {None}

        assert all(place.startswith("regio ") for place in places)

    def test_every_date_can_be_read(self, case):
        dates = [claim.date for claim in case.claims if claim.date is not None]

        assert all(date.is_read for date in dates)

    def test_nothing_is_said_after_the_day_of_the_case(self, case):
        later = [
            claim.id
            for claim in case.claims
            if claim.date is not None and not claim.date.may_precede(case.as_of)
        ]

        assert later == []

    def test_every_statement_that_says_something_has_a_source_and_words(self, case):
        silent = [
            claim.id
            for claim in case.claims
            if claim.rating not in SAYS_NOTHING and not (claim.source and claim.text)
        ]

        assert silent == []

    def test_each_speaks_the_language_of_the_method(self, case):
        spoken = {claim.indicator for claim in case.claims}
        weighed = {task.measure for task in case.tasks} | {one.measure for one in case.measures}

        assert spoken <= set(method().indicators)
        assert weighed - {None} <= {measure.id for measure in measures()}
        assert {one.id for one in case.preconditions} <= set(method().preconditions)
        assert {one.id for one in case.contraindications} <= set(method().contraindications)

    def test_the_voice_of_the_victim_and_a_safe_way_to_reach_them_are_in_each(self, case):
        kinds = {note.kind for note in case.notes}

        assert case.voice
        assert {NoteKind.SAFE_CONTACT, NoteKind.ESCALATION} <= kinds

    def test_everybody_living_stands_in_one_of_the_lists(self, case, assessments):
        assessment = assessments[case.header.reference]
        listed = (
            named(assessment.threats) | named(assessment.ask) | named(assessment.people_at_risk)
        )

        assert {
            person.id for person in case.family.people if not (person.has_died or person.group)
        } <= listed

    def test_nobody_who_tried_to_lure_is_an_opening(self, case, assessments):
        assessment = assessments[case.header.reference]
        lures = {
            claim.people[0]
            for claim in case.claims
            if claim.indicator == "lure_attempt" and claim.rating in {"present", "partly"}
        }

        assert not lures & (named(assessment.openings) | named(assessment.explore))

    def test_two_readings_share_nothing(self):
        again = training_cases()

        assert [document_from(case) for case in again] == [
            document_from(case) for case in training_cases()
        ]


class TestTheYoungManInTheVillage:
    """The third relative: an aunt with one statement about her stands at the head of the path."""

    @pytest.fixture
    def village(self):
        return CASES["OEFEN-2"]

    @pytest.fixture
    def assessment(self, assessments):
        return assessments["OEFEN-2"]

    @pytest.fixture
    def aunt(self):
        return called("OEFEN-2", "Mina")

    def test_one_statement_about_the_aunt_stands_in_the_file(self, village, aunt):
        assert len(reported_of(village, aunt)) == 1

    def test_a_count_of_statements_would_overlook_her(self, village, aunt):
        counts = {
            person.id: len(reported_of(village, person.id)) for person in village.family.people
        }

        assert sum(count > counts[aunt] for count in counts.values()) >= 3

    def test_she_stands_at_the_head_of_the_strongest_path(self, assessment, aunt):
        first = assessment.threats[0]

        assert first.path.people[0] == aunt
        assert first.word in {Word.CLEAR, Word.STRONG}

    def test_the_uncle_who_shouts_comes_after_her(self, assessment, aunt):
        ranks = {threat.person: threat.rank for threat in assessment.threats}

        assert ranks[called("OEFEN-2", "Bram")] > ranks[aunt]

    def test_without_the_brother_another_path_through_her_remains(self, assessment, aunt):
        (brother,) = [
            threat for threat in assessment.threats if threat.person == called("OEFEN-2", "Mattias")
        ]

        assert brother.succession.left.people[0] == aunt

    def test_mediation_may_be_thought_of(self, assessment):
        assert assessment.gate.advice is Advice.POSSIBLE
        assert (assessment.gate.missing, assessment.gate.contraindications) == ((), ())

    def test_the_uncle_who_reaches_her_is_the_first_opening_and_an_aunt_the_second(
        self, assessment
    ):
        people = [opening.person for opening in assessment.openings]

        assert people == [called("OEFEN-2", "Wouter"), called("OEFEN-2", "Hanna")]

    def test_kind_words_are_explored_first(self, assessment):
        assert called("OEFEN-2", "Rika") in named(assessment.explore)

    def test_the_sister_who_lured_and_the_mother_who_is_swayed_are_excluded(self, assessment):
        reasons = {one.person: one.because for one in assessment.excluded}

        assert reasons[called("OEFEN-2", "Dorien")] is Because.LURE_ATTEMPT
        assert reasons[called("OEFEN-2", "Lidia")] is Because.UNDER_SWAY

    def test_talks_apart_are_not_stopped_and_everybody_in_one_room_is(self, village):
        apart, together = (
            weigh(village, one).advice for one in ("shuttle_mediation", "joint_mediation")
        )

        assert apart is WeighAdvice.CAUTION
        assert together is WeighAdvice.STOP

    def test_what_was_promised_does_not_bind_the_aunt_who_decides(self, village, aunt):
        assert village.agreements
        assert all(aunt not in agreement.promised_by for agreement in village.agreements)

    def test_his_boyfriend_is_at_risk_and_nobody_in_the_family_may_hear_of_him(
        self, village, assessment
    ):
        boyfriend = called("OEFEN-2", "Milan")
        kept = {one.person for one in village.knowledge if one.fact == "f1" and one.must_not_know}

        assert boyfriend in named(assessment.people_at_risk)
        assert {called("OEFEN-2", name) for name in ("Kasper", "Mina", "Mattias")} <= kept


class TestTheImagesThatWereSpread:
    """Classmates know, a cousin follows, another cousin lures: no moment for mediation."""

    @pytest.fixture
    def images(self):
        return CASES["OEFEN-3"]

    @pytest.fixture
    def assessment(self, assessments):
        return assessments["OEFEN-3"]

    def test_the_aunt_sends_the_cousin_who_follows(self, assessment):
        assert assessment.threats[0].path.people == (
            called("OEFEN-3", "Rosalie"),
            called("OEFEN-3", "Lenn"),
        )
        assert assessment.threats[0].word is Word.STRONG

    def test_the_cousin_whom_she_trusts_lures_and_is_under_pressure_herself(self, assessment):
        lure = called("OEFEN-3", "Tea")
        parts = {threat.person: threat.part for threat in assessment.threats}

        assert parts[lure] == "lures"
        assert Because.UNDER_PRESSURE in {
            one.because for one in assessment.people_at_risk if one.person == lure
        }

    def test_classmates_outside_the_family_know_of_the_images(self, images):
        knowing = {
            one.person for one in images.knowledge if one.fact == "f1" and one.state == "knows"
        }

        assert any(not images.family.has_kin(person) for person in knowing)

    def test_who_spread_the_images_is_at_risk_and_no_threat_out_of_honour(self, assessment):
        boy = called("OEFEN-3", "Sven")

        assert boy in named(assessment.people_at_risk)
        assert boy not in named(assessment.threats)

    def test_two_stories_of_the_father_contradict_each_other(self, assessment):
        contradictions = {threat.person: threat.contradictions for threat in assessment.threats}

        assert contradictions[called("OEFEN-3", "Anton")] == ("uttered_threat",)

    def test_a_search_and_a_lure_close_the_gate(self, assessment):
        assert assessment.gate.advice is Advice.NOT_NOW
        assert {"active_search", "offer_from_possible_lure"} <= set(
            assessment.gate.contraindications
        )

    def test_an_account_without_a_name_is_asked_about(self, images, assessment):
        (account,) = [
            person.id
            for person in images.family.people
            if person.placeholder and not images.family.has_kin(person.id)
        ]

        assert account in named(assessment.ask)


class TestTheWorryThatIsNoHonourCase:
    """Strict parents and a sad girl: everything was asked, and nothing rings."""

    @pytest.fixture
    def assessment(self, assessments):
        return assessments["OEFEN-4"]

    def test_no_threat_is_strong_or_clear(self, assessment):
        assert {threat.word for threat in assessment.threats} <= {Word.SOME, Word.TOO_LITTLE}

    def test_all_that_stands_of_the_parents_is_that_they_are_strict(self, assessment):
        claims = {claim.id: claim for claim in CASES["OEFEN-4"].claims}

        grounds = {
            claims[claim].indicator
            for threat in assessment.threats
            for step in threat.path.steps
            for claim in step.claims
            if claims[claim].rating in {"present", "partly"}
        }

        assert grounds <= {"controlling_intent", "lives_with", "pressure"}

    def test_what_was_asked_keeps_the_mother_low_also_at_the_upper_end(self, assessment):
        (mother,) = [
            threat for threat in assessment.threats if threat.person == called("OEFEN-4", "Tessa")
        ]

        assert mother.strength.upper < method().ratings.words.clear

    def test_nobody_is_on_a_path_of_more_than_one_person(self, assessment):
        assert {len(threat.path.people) for threat in assessment.threats} == {1}

    def test_nobody_is_under_a_threat_beside_her(self, assessment):
        assert not [
            one for one in assessment.people_at_risk if one.because is Because.CO_THREATENED
        ]

    def test_who_was_never_asked_about_is_still_asked_about(self, assessment):
        assert called("OEFEN-4", "Carla") in named(assessment.ask)

    def test_the_plan_is_short_and_names_no_measure_of_force(self):
        case = CASES["OEFEN-4"]

        assert len(case.tasks) <= 4
        assert case.measures == ()

    def test_nobody_concluded_that_she_is_safe_without_a_name_and_a_reason(self):
        assert all(one.by and one.reason and one.valid_until for one in CASES["OEFEN-4"].judgements)


def test_at_risk_lists_name_only_people_of_the_case(case, assessments):
    people = {person.id for person in case.family.people}
    risks: tuple[AtRisk, ...] = assessments[case.header.reference].people_at_risk

    assert {one.person for one in risks} <= people
