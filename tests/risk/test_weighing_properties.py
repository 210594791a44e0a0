"""What weighing a measure always and never does, whatever the case."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram import Gender
from risk import Scales, WeighAdvice, case_from, measures, read_case, weigh
from tests.risk.cases_strategy import ADULT_YEARS, AGGRAVATING, documents, shuffled, with_claim
from tests.shared_input import published_cases

patient = settings(deadline=None, max_examples=40)
IDS = [measure.id for measure in measures()]
RULED = [measure.id for measure in measures() if measure.rules]
DANGEROUS = [
    "return_home",
    "family_visit",
    "mediation_by_relative",
    "parents_informed",
    "home_ban",
    "end_of_protection",
]
ANYBODY = st.sampled_from([None, "p1"])


def advice(document, measure, person=None):
    return weigh(case_from(document), measure, person).advice


class TestStop:
    @patient
    @given(documents(), st.sampled_from(RULED), ANYBODY, st.data())
    def test_something_aggravating_never_turns_a_stop_into_less(
        self, document, measure, person, data
    ):
        one, other = data.draw(st.permutations([each["id"] for each in document["people"]]))[:2]
        indicator = data.draw(st.sampled_from(AGGRAVATING))
        about = {"from": one, "to": other} if indicator == "sway" else {"person": one}
        claim = {"about": about, "indicator": indicator, "rating": "present"}

        before = advice(document, measure, person)
        after = advice(with_claim(document, claim), measure, person)

        assert after is WeighAdvice.STOP or before is not WeighAdvice.STOP

    @patient
    @given(documents(), st.sampled_from(IDS), ANYBODY, st.data())
    def test_somebody_within_reach_never_clears_a_measure_that_asked_for_care(
        self, document, measure, person, data
    ):
        near = data.draw(st.sampled_from(["lives_with", "contact", "tracks"]))
        one = data.draw(st.sampled_from([each["id"] for each in document["people"]]))
        claim = {"about": {"person": one}, "indicator": near, "rating": "present"}

        before = advice(document, measure, person)
        after = advice(with_claim(document, claim), measure, person)

        assert after is not WeighAdvice.NO_KNOWN_OBJECTION or before is after

    @patient
    @given(documents(), st.sampled_from(IDS))
    def test_it_stops_exactly_when_a_rule_stops(self, document, measure):
        weighed = weigh(case_from(document), measure)

        assert (weighed.advice is WeighAdvice.STOP) == any(one.stops for one in weighed.objections)

    @patient
    @given(documents(), st.sampled_from(IDS))
    def test_what_is_unknown_stops_nothing_by_itself(self, document, measure):
        weighed = weigh(case_from(document), measure)

        assert not [one for one in weighed.objections if one.stops and one.unknown]


class TestUnknownIsNotNo:
    @pytest.mark.parametrize("measure", RULED)
    def test_a_case_of_which_nothing_is_known_never_lets_a_rule_pass(self, measure):
        people = [{"id": f"p{number}"} for number in range(4)]
        case = case_from({"case": {"index": "p0"}, "people": people})

        assert weigh(case, measure).advice is not WeighAdvice.NO_KNOWN_OBJECTION
        assert weigh(case, measure, "p1").advice is not WeighAdvice.NO_KNOWN_OBJECTION

    @pytest.mark.parametrize("measure", RULED)
    def test_neither_does_a_case_without_people(self, measure):
        assert weigh(case_from({}), measure).advice is not WeighAdvice.NO_KNOWN_OBJECTION

    @patient
    @given(documents(), st.sampled_from(RULED))
    def test_an_answer_that_says_nothing_changes_nothing(self, document, measure):
        silent = {"about": {"person": "p1"}, "indicator": "stance", "rating": "refused"}

        assert weigh(case_from(with_claim(document, silent)), measure) == weigh(
            case_from(document), measure
        )


class TestWhatNeverCounts:
    @patient
    @given(documents(years=ADULT_YEARS), st.sampled_from(IDS), st.data())
    def test_who_people_are_changes_nothing(self, document, measure, data):
        people = [{**one, **data.draw(DESCRIPTIONS)} for one in document["people"]]

        assert weigh(case_from({**document, "people": people}), measure) == weigh(
            case_from(document), measure
        )

    @patient
    @given(documents(), st.sampled_from(IDS))
    def test_kinship_changes_nothing(self, document, measure):
        kin = [{"id": "k1", "parent": "p1", "child": "p0"}]

        assert weigh(case_from({**document, "parentages": kin}), measure) == weigh(
            case_from(document), measure
        )

    @patient
    @given(documents(), st.sampled_from(IDS), st.integers())
    def test_the_order_of_entry_changes_nothing(self, document, measure, seed):
        assert weigh(case_from(shuffled(document, seed)), measure) == weigh(
            case_from(document), measure
        )


class TestWhatIsLeft:
    @patient
    @given(documents(), st.sampled_from(IDS))
    def test_a_measure_moves_everybody_one_way_only(self, document, measure):
        case = case_from(document)
        content = next(each for each in measures() if each.id == measure)
        ways = {effect.becomes.value for effect in content.effects}
        before = {one.person: one.strength for one in weigh(case, "expert_consultation").residual}

        for person, strength in (
            (one.person, one.strength) for one in weigh(case, measure).residual
        ):
            if "present" not in ways:
                assert strength.lower <= before[person].lower
                assert strength.upper <= before[person].upper
            if "absent" not in ways:
                assert strength.lower >= before[person].lower
                assert strength.upper >= before[person].upper

    @patient
    @given(documents())
    def test_weighing_one_measure_leaves_no_trace_on_the_next(self, document):
        scales = Scales(case_from(document))

        first = scales.weigh("home_ban")
        scales.weigh("return_home")

        assert scales.weigh("home_ban") == first


@pytest.mark.shared
@pytest.mark.parametrize("measure", DANGEROUS)
@pytest.mark.parametrize("file", published_cases(), ids=lambda file: file.stem)
def test_what_may_bring_somebody_near_a_family_always_asks_for_care(file, measure):
    weighed = weigh(read_case(file).case, measure)

    assert weighed.advice is not WeighAdvice.NO_KNOWN_OBJECTION


DESCRIPTIONS = st.fixed_dictionaries(
    {
        "names": st.lists(st.fixed_dictionaries({"text": st.text(max_size=5)}), max_size=2),
        "gender": st.sampled_from([one.value for one in Gender]),
        "country": st.sampled_from(["NL", "SE", "XX"]),
        "place": st.sampled_from(["stad", "dorp", ""]),
        "born": st.sampled_from(["1940", "1980", "2001-02", "ca. 1990"]),
    }
)
