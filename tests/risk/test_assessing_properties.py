"""What an assessment always and never does, whatever the case."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram import Gender
from risk import Reliability, assess, case_from, method
from risk.assessing import threats_of
from risk.components import component
from risk.edition import Component
from risk.eligible import eligible
from risk.threat import questions
from tests.risk.cases_strategy import (
    ADULT_YEARS,
    AGGRAVATING,
    BRAKES,
    RATED,
    SAYING_NOTHING,
    claims,
    documents,
    renamed,
    shuffled,
    with_claim,
)

patient = settings(deadline=None, max_examples=60)
"""A slow machine is no finding; sixty cases of each keep the whole under a breath."""

RELIABILITIES = [one.value for one in Reliability]


def strengths(document, *, strict=False):
    return threats_of(case_from(document), strict=strict).by_person


def ranks(document):
    return {threat.person: threat.rank for threat in assess(case_from(document)).threats}


def people_of(document):
    return [one["id"] for one in document["people"]]


def present(data, document, indicators, reliabilities=RELIABILITIES):
    """A present claim of one of these indicators, of anybody in the case."""
    indicator = data.draw(st.sampled_from(indicators))
    one, other = data.draw(st.permutations(people_of(document)))[:2]
    about = {"from": one, "to": other} if indicator == "sway" else {"person": one}
    reliability = data.draw(st.sampled_from(reliabilities))
    return {
        "about": about,
        "indicator": indicator,
        "rating": "present",
        "reliability": reliability,
    }


class TestUnknownIsNotNo:
    @patient
    @given(documents(), st.data())
    def test_an_answer_that_says_nothing_changes_nothing(self, document, data):
        silent = data.draw(claims(people_of(document), ratings=SAYING_NOTHING))

        assert strengths(with_claim(document, {**silent, "id": "new"})) == strengths(document)

    @patient
    @given(documents(), st.data())
    def test_taking_a_no_away_never_lowers_an_upper_bound(self, document, data):
        person = data.draw(st.sampled_from(people_of(document)))
        about = {"about": {"person": person}, "rating": "absent"}
        no = {**about, "indicator": data.draw(st.sampled_from(AGGRAVATING_OF_ONE))}

        with_no = strengths(with_claim(document, {**no, "reliability": "confirmed"}))

        for one, now in strengths(document).items():
            if not said(document, person, no["indicator"]):
                assert now.upper >= with_no[one].upper

    @patient
    @given(documents())
    def test_nobody_whose_drive_is_unknown_is_missing_from_both_lists(self, document):
        case = case_from(document)
        assessment = assess(case)
        listed = {one.person for one in (*assessment.threats, *assessment.ask)}
        measured = threats_of(case)

        for person in eligible(case, method()):
            drive = component(measured.evidence, person, Component.DRIVE, method())
            assert person in listed or drive.upper == 0

    @patient
    @given(documents())
    def test_nobody_stands_in_both_lists(self, document):
        assessment = assess(case_from(document))

        both = {one.person for one in assessment.threats} & {one.person for one in assessment.ask}

        assert not both


class TestMonotony:
    @patient
    @given(documents(), st.data())
    def test_something_aggravating_never_lowers_a_bound_of_anybody(self, document, data):
        claim = present(data, document, AGGRAVATING)
        before, after = strengths(document), strengths(with_claim(document, claim))

        for person, bounds in before.items():
            assert after[person].lower >= bounds.lower
            assert after[person].upper >= bounds.upper

    @patient
    @given(documents(), st.data())
    def test_a_brake_never_raises_a_bound_of_anybody(self, document, data):
        claim = present(data, document, BRAKES)
        before, after = strengths(document), strengths(with_claim(document, claim))

        for person, bounds in before.items():
            assert after[person].lower <= bounds.lower
            assert after[person].upper <= bounds.upper

    @patient
    @given(documents(), st.data())
    def test_a_claim_that_answers_an_unknown_widens_nobodys_interval(self, document, data):
        measured = threats_of(case_from(document))
        open_items = [
            question
            for place in range(len(measured.reckoning.people))
            for question in questions(place, measured)
            if question.item != "sway"
        ]
        if not open_items:
            return
        question = data.draw(st.sampled_from(open_items))
        answer = {
            "about": {"person": question.person},
            "indicator": question.item,
            "rating": data.draw(st.sampled_from(RATED)).value,
            "reliability": data.draw(st.sampled_from(RELIABILITIES)),
        }

        after = strengths(with_claim(document, answer))

        for person, bounds in measured.by_person.items():
            assert after[person].lower >= bounds.lower
            assert after[person].upper <= bounds.upper


class TestWhatNeverCounts:
    @patient
    @given(
        documents(years=ADULT_YEARS),
        st.data(),
    )
    def test_who_people_are_changes_no_strength_and_no_rank(self, document, data):
        other = {
            **document,
            "people": [{**one, **data.draw(DESCRIPTIONS)} for one in document["people"]],
        }

        assert strengths(other) == strengths(document)
        assert ranks(other) == ranks(document)

    @patient
    @given(documents(), st.permutations([f"p{number}" for number in range(5)]))
    def test_ids_change_no_strength_and_no_rank(self, document, order):
        names = {f"p{number}": f"x{name}" for number, name in enumerate(order)}
        other = renamed(document, names)

        assert strengths(other) == {
            names[one]: bounds for one, bounds in strengths(document).items()
        }
        assert ranks(other) == {names[one]: rank for one, rank in ranks(document).items()}

    @patient
    @given(documents(), st.integers())
    def test_the_order_of_entry_changes_nothing_at_all(self, document, seed):
        assert assess(case_from(shuffled(document, seed))) == assess(case_from(document))

    @patient
    @given(documents(), st.data())
    def test_kinship_and_drawn_ties_change_no_strength(self, document, data):
        one, other = data.draw(st.permutations(people_of(document)))[:2]
        related = {
            **document,
            "parentages": [{"id": "t1", "parent": one, "child": other}],
            "partnerships": [{"id": "t2", "partners": [one, other]}],
            "ties": [{"id": "t3", "from": one, "to": other, "kind": "violence"}],
        }

        assert strengths(related) == strengths(document)

    @patient
    @given(documents())
    def test_the_same_claim_twice_counts_once(self, document):
        twice = {
            **document,
            "claims": [
                {**claim, "id": f"{claim['id']}{copy}"}
                for claim, copy in itertools.product(document["claims"], "ab")
            ],
        }

        assert strengths(twice) == strengths(document)


class TestLists:
    @patient
    @given(documents())
    def test_a_rank_is_one_more_than_the_number_of_greater_strengths(self, document):
        threats = assess(case_from(document)).threats

        for threat in threats:
            greater = sum(other.strength > threat.strength for other in threats)
            assert threat.rank == 1 + greater

    @patient
    @given(documents())
    def test_the_path_that_is_shown_carries_the_lower_bound(self, document):
        for threat in assess(case_from(document)).threats:
            assert threat.path.strength.lower == threat.strength.lower
            assert threat.person in threat.path.people
            assert threat.path.strength.upper <= threat.strength.upper

    @patient
    @given(documents())
    def test_no_succession_leads_through_who_is_gone(self, document):
        for threat in assess(case_from(document)).threats:
            left = threat.succession.left
            assert left is None or threat.person not in left.people

    @patient
    @given(documents())
    def test_nobody_on_a_strong_path_is_an_opening(self, document):
        assessment = assess(case_from(document))
        on_paths = {
            person
            for threat in assessment.threats
            if threat.strength.lower > 0
            for person in threat.path.people
        }

        assert not on_paths & {opening.person for opening in assessment.openings}
        assert not on_paths & {named.person for named in assessment.explore}

    @patient
    @given(documents())
    def test_only_what_is_confirmed_counts_when_strict(self, document):
        confirmed = {
            **document,
            "claims": [one for one in document["claims"] if one["reliability"] == "confirmed"],
        }

        assert strengths(document, strict=True) == strengths(confirmed)

    @patient
    @given(documents())
    def test_every_bound_is_an_interval(self, document):
        assessment = assess(case_from(document))
        found = [
            *[one.strength for one in (*assessment.threats, *assessment.ask)],
            *[bounds for one in assessment.openings for bounds in (one.effect, one.exposure)],
        ]

        for lower, upper in found:
            assert 0 <= lower <= upper
        for one in (*assessment.threats, *assessment.ask):
            assert one.strength.upper <= 1


class TestGaps:
    @patient
    @given(documents(most=4), st.data())
    def test_what_an_answer_settles_is_what_reassessing_finds(self, document, data):
        gaps = answerable(assess(case_from(document)).gaps)
        if not gaps:
            return
        gap = data.draw(st.sampled_from(gaps))

        tried = max(narrowing(document, gap.question, answer) for answer in YES_AND_NO)

        assert gap.changes == pytest.approx(tried, abs=1e-7)

    @patient
    @given(documents(most=4), st.data())
    def test_no_other_item_would_settle_more_of_a_threat(self, document, data):
        assessment = assess(case_from(document))
        gaps, threats = answerable(assessment.gaps), assessment.threats
        if not gaps or not threats:
            return
        threat = data.draw(st.sampled_from(threats))
        other = data.draw(st.sampled_from(gaps))
        chosen = threat.would_settle

        settles = own_narrowing(document, threat, chosen) if chosen else 0.0

        assert settles >= own_narrowing(document, threat, other.question) - 1e-7

    @patient
    @given(documents())
    def test_the_item_that_settles_most_comes_first(self, document):
        changes = [gap.changes for gap in assess(case_from(document)).gaps]

        assert changes == sorted(changes, reverse=True)
        assert all(change >= 0 for change in changes)


AGGRAVATING_OF_ONE = [one for one in AGGRAVATING if one != "sway"]
YES_AND_NO = ("present", "absent")
DESCRIPTIONS = st.fixed_dictionaries(
    {
        "names": st.lists(st.fixed_dictionaries({"text": st.text(max_size=5)}), max_size=2),
        "gender": st.sampled_from([one.value for one in Gender]),
        "country": st.sampled_from(["NL", "SE", "XX"]),
        "place": st.sampled_from(["stad", "dorp", ""]),
        "born": st.sampled_from(["1940", "1980", "2001-02", "ca. 1990"]),
        "nationality": st.text(max_size=5),
        "religion": st.text(max_size=5),
    }
)


def said(document, person, indicator):
    return any(
        one["about"].get("person") == person and one["indicator"] == indicator
        for one in document["claims"]
    )


def answerable(gaps):
    """Who follows somebody is asked, but has no yes or no."""
    return [gap for gap in gaps if gap.question.item != "sway"]


def answered(document, question, rating):
    return with_claim(
        document,
        {
            "about": {"person": question.person},
            "indicator": question.item,
            "rating": rating,
            "reliability": "confirmed",
        },
    )


def narrowing(document, question, rating):
    before, after = strengths(document), strengths(answered(document, question, rating))
    return sum(map(width, before.values())) - sum(map(width, after.values()))


def own_narrowing(document, threat, question):
    return max(
        width(threat.strength) - width(strengths(answered(document, question, one))[threat.person])
        for one in YES_AND_NO
    )


def width(bounds):
    return bounds.upper - bounds.lower
