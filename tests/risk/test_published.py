"""A published case is read blindly: what came to light afterwards changes nothing."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram import UnreadableFile
from risk import (
    AboutTie,
    Bounds,
    Rating,
    Reliability,
    assess,
    case_from_published,
    document_from,
    is_case_file,
    is_published,
)
from tests.shared_input import pedigrees, published_cases

BEFORE = {"known_before": True, "known_to_at_T": "index_person"}
SMALL = {
    "case_id": "XX1900A",
    "T": {"date": "2001-05", "definition": "fictional"},
    "persons": [
        {"id": "girl", "sex": "F", "kin_path": "self", "approx_age": 16, "facts": []},
        {
            "id": "uncle",
            "sex": "M",
            "kin_path": "F B",
            "approx_age": 50,
            "facts": [
                {"key": "stance", "value": "threatening", "what": "angry", **BEFORE},
                {"key": "authority", "value": "father", "what": "decides", **BEFORE},
                {"key": "weather", "what": "it rained", **BEFORE},
                {"key": "task", "known_before": False},
            ],
        },
        {"id": "father", "kin_path": "F", "facts": []},
        {"id": "little", "kin_path": "Z", "approx_age": 9},
        {"id": "cousins", "kin_path": "F B C", "is_group": True, "facts": None},
    ],
    "placeholder_persons": [{"id": "ph"}],
    "relations": [
        {"type": "parent_of", "from": "father", "to": "girl"},
        {"type": "ex_partner_of", "from": "father", "to": "ph"},
        {"type": "kin_unspecified", "from": "ph", "to": "girl", "note": "unclear"},
    ],
}
FORBIDDEN = (
    "outcome",
    "ending",
    "lessons",
    "warnings_before_act",
    "confidence",
    "tier",
    "forms",
    "country",
    "year",
)
SUMMARIES = ("stance_at_T", "knows_of_issue_at_T", "is_target", "lives_in", "kin_to_index")
GARBAGE = st.sampled_from([None, 7, "threatening", True, [], {"father": ["executor"]}, [None]])

shared = pytest.mark.shared
every_file = pytest.mark.parametrize("file", published_cases(), ids=lambda file: file.stem)


def with_fact(**fact):
    """The small case with one fact about the uncle and nothing else."""
    persons = [
        {**one, "facts": [{**BEFORE, **fact}] if one["id"] == "uncle" else []}
        for one in SMALL["persons"]
    ]
    case, _ = case_from_published({**SMALL, "persons": persons})
    return case


def claims_of(**fact):
    return {claim.indicator: claim for claim in with_fact(**fact).claims}


def loaded(file):
    return json.loads(file.read_text(encoding="utf-8"))


def spoiled(document, data):
    """The same file with everything that may not be read replaced or taken away."""
    return {
        **{key: value for key, value in document.items() if key not in FORBIDDEN},
        **data.draw(nothing_or_garbage(FORBIDDEN)),
        "persons": [
            {
                **{key: value for key, value in person.items() if key not in SUMMARIES},
                **data.draw(nothing_or_garbage(SUMMARIES)),
                "facts": [spoiled_fact(fact, data) for fact in person.get("facts") or []],
            }
            for person in document["persons"]
        ],
    }


def spoiled_fact(fact, data):
    if fact["known_before"] is True:
        return fact
    return data.draw(
        st.sampled_from([{"known_before": False}, {}, {"key": 3, "known_before": None}])
    )


def nothing_or_garbage(keys):
    return st.fixed_dictionaries({}, optional=dict.fromkeys(keys, GARBAGE))


class TestBlindness:
    @given(st.data())
    def test_what_may_not_be_read_changes_nothing(self, data):
        case, notices = case_from_published(spoiled(SMALL, data))
        blind, same = case_from_published(SMALL)

        assert document_from(case) == document_from(blind)
        assert notices == same

    @shared
    @every_file
    @settings(deadline=None, max_examples=10)
    @given(data=st.data())
    def test_the_outcome_of_a_real_case_changes_nothing(self, file, data):
        document = loaded(file)

        case, _ = case_from_published(spoiled(document, data))

        assert assess(case) == assess(case_from_published(document)[0])


class TestPeople:
    def test_whoever_is_the_index_person_is_known_by_the_path_and_not_by_the_id(self):
        case, _ = case_from_published(SMALL)

        assert case.index == "girl"

    def test_an_age_becomes_a_year_of_birth(self):
        case, _ = case_from_published(SMALL)

        assert str(case.family.person("uncle").born) == "1951"

    def test_a_child_certainly_under_twelve_is_at_risk_and_never_a_threat(self):
        assessment = assess(case_from_published(SMALL)[0])

        assert "little" in {one.person for one in assessment.people_at_risk}
        assert "little" not in {one.person for one in (*assessment.threats, *assessment.ask)}

    def test_groups_and_placeholders_are_marked_as_such(self):
        case, _ = case_from_published(SMALL)

        assert case.family.person("cousins").group
        assert case.family.person("ph").placeholder

    def test_kin_that_the_file_leaves_open_is_a_tie_and_no_parentage(self):
        case, _ = case_from_published(SMALL)

        assert case.family.parents_of("girl") == ("father",)
        assert [tie.kind for tie in case.family.ties] == ["other"]


class TestFacts:
    @pytest.mark.parametrize(
        ("fact", "indicators"),
        [
            ({"key": "prior_threat"}, {"uttered_threat"}),
            ({"key": "threatened"}, {"uttered_threat"}),
            ({"key": "decision_maker_said"}, {"said_to_decide"}),
            ({"key": "task"}, {"given_task"}),
            ({"key": "prior_violence"}, {"earlier_violence", "violence_for_honour"}),
            ({"key": "control"}, {"controls", "controlling_intent"}),
            ({"key": "tracking"}, {"tracks", "following_intent"}),
            ({"key": "lure_attempt"}, {"lure_attempt", "lured", "luring_intent"}),
            ({"key": "trust"}, {"trusted_access", "trusted_by_victim"}),
            ({"key": "contact", "what": "visits every week"}, {"contact"}),
            ({"key": "contact", "what": "has little contact with her"}, set()),
            ({"key": "helped"}, {"helped", "loyalty_shown"}),
            ({"key": "warned_index"}, {"warned", "loyalty_shown"}),
            ({"key": "pressure_on_him"}, {"under_pressure"}),
            ({"key": "prior_violence_against_her"}, {"violence_suffered"}),
            ({"key": "mediation_willing"}, {"willing_to_mediate"}),
            ({"key": "pressure_by_him"}, {"pressure", "sway"}),
            ({"key": "stance", "value": "supportive"}, {"supportive_words"}),
            ({"key": "stance", "value": "ambivalent"}, set()),
            ({"key": "tracking", "value": "unknown"}, set()),
            ({"key": "residence"}, set()),
        ],
    )
    def test_a_key_gives_one_claim_for_each_indicator_that_it_names(self, fact, indicators):
        assert set(claims_of(**fact)) == indicators

    def test_a_fact_without_a_claim_is_kept_as_a_note(self):
        case = with_fact(key="stance", value="neutral", what="says nothing")

        assert [note.text for note in case.notes] == ["stance: says nothing"]

    @pytest.mark.parametrize("no", ["no", False])
    def test_a_no_is_an_absent_claim(self, no):
        assert claims_of(key="task", value=no)["given_task"].rating is Rating.ABSENT

    def test_pressing_is_rated_partly(self):
        assert claims_of(key="stance", value="pressuring")["stance"].rating is Rating.PARTLY

    def test_what_authorities_knew_is_confirmed(self):
        known = claims_of(key="task", known_to_at_T="authorities")["given_task"]
        told = claims_of(key="task", known_to_at_T="friend")["given_task"]

        assert known.reliability is Reliability.CONFIRMED
        assert told.reliability is Reliability.ONE_SOURCE

    def test_an_influence_with_its_other_end_is_sway(self):
        assert claims_of(key="authority", value="father")["sway"].about == AboutTie(
            origin="uncle", target="father"
        )

    def test_an_influence_without_its_other_end_bounds_nothing_and_asks_who_follows(self):
        assessment = assess(with_fact(key="authority", what="head of the family"))

        assert all(one.strength == Bounds(0, 1) for one in assessment.ask)
        assert "sway" in {gap.question.item for gap in assessment.gaps}

    def test_who_knows_of_the_issue_is_a_state_of_knowledge(self):
        case = with_fact(key="knows_of_issue", value="yes")

        assert [(one.person, one.state.value) for one in case.knowledge] == [("uncle", "knows")]

    def test_an_unknown_key_is_kept_as_a_note_and_reported(self):
        case, notices = case_from_published(SMALL)

        assert [str(notice) for notice in notices] == [
            "persons[1].facts[2]: the key 'weather' is not known; kept as a note"
        ]
        assert "weather: it rained" in {note.text for note in case.notes}


class TestRecognition:
    def test_a_published_case_is_recognised_by_its_content(self):
        assert is_published(SMALL)
        assert not is_case_file(SMALL)

    @pytest.mark.parametrize(
        "other",
        [[], "text", {}, {"persons": [], "unions": []}, {"$id": "workbench/case-file/1"}],
    )
    def test_nothing_else_is_taken_for_one(self, other):
        assert not is_published(other)

    @shared
    @pytest.mark.parametrize("file", pedigrees(), ids=lambda file: file.stem)
    def test_a_pedigree_is_not_taken_for_one(self, file):
        assert not is_published(loaded(file))

    @pytest.mark.parametrize(
        ("change", "place"),
        [
            ({"persons": [{"id": "a", "kin_path": "F"}]}, "persons"),
            ({"persons": [*SMALL["persons"], {"id": "uncle"}]}, r"persons\[5\]"),
            ({"persons": [{"kin_path": "self"}]}, r"persons\[0\]\.id"),
            ({"persons": [{"id": "a", "kin_path": "self", "facts": "x"}]}, r"persons\[0\]\.facts"),
            ({"relations": [{"type": "parent_of", "from": "x", "to": "girl"}]}, r"relations\[0\]"),
            ({"relations": {}}, "relations"),
            ({"T": "yesterday"}, "T"),
        ],
    )
    def test_a_misshapen_file_is_refused_with_place_and_remedy(self, change, place):
        with pytest.raises(UnreadableFile, match=place) as refusal:
            case_from_published({**SMALL, **change})

        assert refusal.value.remedy


@shared
@every_file
class TestRealCases:
    def test_every_published_case_can_be_assessed(self, file):
        case, notices = case_from_published(loaded(file))

        assert notices == ()
        assert assess(case).threats

    def test_every_relative_without_known_facts_is_asked_about(self, file):
        document = loaded(file)
        assessment = assess(case_from_published(document)[0])
        asked = {one.person for one in assessment.ask}

        for person in document["persons"]:
            known = [fact for fact in person["facts"] if fact["known_before"]]
            grown = (person["approx_age"] or 99) >= 12
            if not known and grown and person["kin_path"] != "self" and not person["is_group"]:
                assert person["id"] in asked

    def test_strict_counts_only_what_authorities_knew(self, file):
        case, _ = case_from_published(loaded(file))
        confirmed = {
            claim.id for claim in case.claims if claim.reliability is Reliability.CONFIRMED
        }

        for threat in assess(case, strict=True).threats:
            for step in threat.path.steps:
                assert set(step.claims) <= confirmed
