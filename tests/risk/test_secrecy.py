"""How word travels to those who must not hear it, whose silence helps, and what telling does."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from risk import (
    Bounds,
    Fact,
    Knowledge,
    KnowledgeState,
    Rating,
    Reliability,
    Word,
    case_from,
    circle_of_knowledge,
    keep_small,
    leaks,
    tell,
)
from tests.risk.cases_strategy import shuffled

FACT = "f1"
EVERYBODY = ("mira", "nadia", "lena", "zora", "oren")


def family(*said, knows=("nadia",), kept_from=("zora",), more=(), people=EVERYBODY):
    """A case about mira; a line such as "nadia lena" says that nadia tells lena."""
    return case_from(
        {
            "case": {"index": "mira", "as_of": "2026-11-19"},
            "people": [one if isinstance(one, dict) else {"id": one} for one in people],
            "claims": [
                {"id": f"c{number}", "reliability": "confirmed", **talk(one)}
                for number, one in enumerate(said)
            ],
            "facts": [{"id": FACT}, {"id": "f2"}],
            "knowledge": [
                *({"fact": FACT, "person": one, "state": "knows"} for one in knows),
                *({"fact": FACT, "person": one, "must_not_know": True} for one in kept_from),
                *more,
            ],
        }
    )


def talk(one):
    if isinstance(one, dict):
        return one
    origin, target = one.split()
    return {"about": {"from": origin, "to": target}, "indicator": "talks"}


def answered(person, rating="absent"):
    return {"about": {"person": person}, "indicator": "talks_with", "rating": rating}


def state(person, state, fact=FACT, **more):
    return {"fact": fact, "person": person, "state": state, **more}


def way(leak):
    return [step.person for step in leak.steps]


class TestLeaks:
    def test_word_travels_over_everybody_who_passes_it_on(self):
        (leak,) = leaks(family("nadia lena", "lena zora"), FACT)

        assert way(leak) == ["nadia", "lena", "zora"]
        assert leak.strength == Bounds(1.0, 1.0)
        assert leak.word is Word.STRONG

    def test_each_step_names_the_claims_that_it_rests_on(self):
        (leak,) = leaks(family("nadia lena", "lena zora"), FACT)

        assert [step.claims for step in leak.steps] == [(), ("c0",), ("c1",)]

    def test_of_two_ways_the_stronger_is_shown(self):
        doubtful = {**talk("nadia zora"), "reliability": "not_checked"}
        (leak,) = leaks(family(doubtful, "nadia lena", "lena zora"), FACT)

        assert way(leak) == ["nadia", "lena", "zora"]

    def test_of_two_equal_ways_the_shorter_is_shown(self):
        (leak,) = leaks(family("nadia lena", "lena zora", "nadia zora"), FACT)

        assert way(leak) == ["nadia", "zora"]

    def test_nobody_is_left_out_because_nothing_is_reported(self):
        (leak,) = leaks(family(), FACT)

        assert leak.to == "zora"
        assert leak.steps == ()
        assert leak.strength == Bounds(0.0, 1.0)
        assert leak.word is Word.TOO_LITTLE

    def test_somebody_of_whom_it_is_unknown_whether_they_know_is_still_listed(self):
        listed = leaks(family(more=[state("oren", "unknown", must_not_know=True)]), FACT)

        assert {leak.to for leak in listed} == {"zora", "oren"}

    def test_who_knows_already_has_nothing_left_to_hear(self):
        case = family("nadia zora", knows=("nadia", "zora"))

        assert leaks(case, FACT) == ()

    def test_a_suspicion_that_is_passed_on_is_a_leak_of_less_strength(self):
        (leak,) = leaks(family("lena zora", more=[state("lena", "suspects")]), FACT)

        assert way(leak) == ["lena", "zora"]
        assert leak.strength == Bounds(0.5, 1.0)

    def test_what_somebody_suspects_is_no_leak_to_themselves(self):
        suspects = state("zora", "suspects", must_not_know=True)
        (leak,) = leaks(family("zora oren", kept_from=(), more=[suspects]), FACT)

        assert leak.steps == ()

    def test_who_may_know_counts_in_the_upper_bound_only(self):
        quiet = [answered(one) for one in EVERYBODY if one != "oren"]
        (leak,) = leaks(family("oren zora", *quiet), FACT)

        assert leak.steps == ()
        assert leak.strength == Bounds(0.0, 1.0)

    def test_nothing_is_open_when_everybody_answered(self):
        case = family(*(answered(one) for one in EVERYBODY))
        (leak,) = leaks(case, FACT)

        assert leak.strength == Bounds(0.0, 0.0)
        assert leak.open_items == ()

    def test_the_questions_are_about_those_who_would_hear_it(self):
        (leak,) = leaks(family("nadia lena", answered("nadia")), FACT)

        assert leak.open_items == ("lena",)

    def test_talk_that_is_denied_as_well_stands_without_strength(self):
        denied = {**talk("nadia zora"), "rating": "absent"}
        (leak,) = leaks(family("nadia zora", denied), FACT)

        assert way(leak) == ["nadia", "zora"]
        assert leak.strength == Bounds(0.0, 1.0)

    def test_the_dead_carry_nothing(self):
        dead = {"id": "lena", "dead": True}
        case = family("nadia lena", "lena zora", people=("mira", "nadia", dead, "zora"))
        (leak,) = leaks(case, FACT)

        assert leak.steps == ()

    def test_the_victim_tells_nobody_unless_it_is_reported(self):
        (leak,) = leaks(family(answered("nadia"), knows=("mira",)), FACT)
        (told,) = leaks(family("mira zora", knows=("mira",)), FACT)

        assert leak.open_items == ()
        assert way(told) == ["mira", "zora"]

    def test_nothing_travels_through_the_victim(self):
        (leak,) = leaks(family("nadia mira", "mira zora"), FACT)

        assert leak.steps == ()

    def test_another_fact_has_leaks_of_its_own(self):
        case = family("nadia zora", more=[state("lena", "knows", fact="f2")])

        assert leaks(case, "f2") == ()

    def test_only_confirmed_talk_counts_when_strict(self):
        doubtful = {**talk("nadia zora"), "reliability": "one_source"}
        (leak,) = leaks(family(doubtful), FACT, strict=True)

        assert leak.steps == ()

    def test_the_strongest_leak_comes_first(self):
        doubtful = {**talk("nadia oren"), "reliability": "not_checked"}
        found = leaks(family(doubtful, "nadia zora", kept_from=("oren", "zora")), FACT)

        assert [leak.to for leak in found] == ["zora", "oren"]


class TestKeepingItSmall:
    def test_whoever_stands_on_every_way_is_enough(self):
        case = family("nadia lena", "lena zora", "nadia oren", "oren zora")

        assert keep_small(case, FACT, "zora").people == ("nadia",)

    def test_who_knows_is_asked_before_who_would_have_to_be_told(self):
        case = family("nadia lena", "lena zora")

        assert keep_small(case, FACT, "zora").people == ("nadia",)

    def test_one_who_passes_on_is_fewer_than_two_who_know(self):
        case = family("nadia lena", "oren lena", "lena zora", knows=("nadia", "oren"))

        assert keep_small(case, FACT, "zora").people == ("lena",)

    def test_who_tells_it_directly_has_to_keep_silent(self):
        case = family("nadia zora", "oren zora", knows=("nadia", "oren"))

        assert keep_small(case, FACT, "zora").people == ("nadia", "oren")

    def test_everybody_who_must_not_know_is_meant_unless_one_is_named(self):
        case = family(
            "nadia zora", "oren lena", knows=("nadia", "oren"), kept_from=("zora", "lena")
        )

        assert keep_small(case, FACT).people == ("nadia", "oren")

    def test_nobody_needs_to_keep_silent_where_no_path_is_reported(self):
        small = keep_small(family(), FACT)

        assert small.people == ()
        assert not small.needed

    def test_no_silence_of_others_helps_where_the_victim_tells_it(self):
        small = keep_small(family("mira zora", knows=("mira",)), FACT, "zora")

        assert small.people == ()
        assert not small.possible

    def test_the_victim_is_never_the_one_to_keep_silent(self):
        small = keep_small(family("mira lena", "lena zora", knows=("mira",)), FACT, "zora")

        assert small.people == ("lena",)
        assert small.possible


class TestTelling:
    def test_it_names_everybody_who_could_then_hear_it(self):
        case = family("lena zora", "lena oren", kept_from=("zora", "oren"), knows=())

        assert {leak.to for leak in tell(case, FACT, "lena").reaches} == {"zora", "oren"}

    def test_who_must_not_know_and_is_told_knows(self):
        (leak,) = tell(family(), FACT, "zora").reaches

        assert leak.to == "zora"
        assert leak.strength == Bounds(1.0, 1.0)

    def test_it_is_said_when_we_do_not_know_with_whom_they_talk(self):
        assert tell(family(), FACT, "lena").open_items == ("lena",)
        assert tell(family(answered("lena")), FACT, "lena").open_items == ()

    def test_telling_who_knows_changes_nothing(self):
        assert tell(family("nadia zora"), FACT, "nadia").reaches == ()

    def test_nothing_is_kept_of_it(self):
        case = family("lena zora")
        tell(case, FACT, "lena")

        assert circle_of_knowledge(case.knowledge, FACT).state("lena") is KnowledgeState.UNKNOWN


class TestTheCircle:
    def test_who_is_not_recorded_is_unknown(self):
        assert circle_of_knowledge([], FACT).state("zora") is KnowledgeState.UNKNOWN

    @pytest.mark.parametrize("turned", [1, -1])
    def test_of_two_records_the_one_that_knows_most_stands(self, turned):
        both = [
            Knowledge(id="a", fact=FACT, person="zora", state="does_not_know", must_not_know=True),
            Knowledge(id="b", fact=FACT, person="zora", state="knows"),
        ]
        found = circle_of_knowledge(both[::turned], FACT)

        assert found.state("zora") is KnowledgeState.KNOWS
        assert found.kept_from == {"zora"}


STATES = st.sampled_from([one.value for one in KnowledgeState])


@st.composite
def secrets(draw):
    """A small case file with a fact, who knows it, and who talks to whom."""
    people = [f"p{number}" for number in range(draw(st.integers(2, 6)))]
    pairs = [(one, other) for one in people for other in people if one != other]
    said = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=10))
    asked = draw(st.lists(st.sampled_from(people), unique=True, max_size=3))
    claims = [talk(f"{one} {other}") for one, other in said] + [answered(one) for one in asked]
    for number, claim in enumerate(claims):
        claim["id"] = f"c{number}"
        claim["reliability"] = draw(st.sampled_from([one.value for one in Reliability]))
        claim.setdefault("rating", draw(st.sampled_from([Rating.PRESENT, Rating.PARTLY])).value)
    known = draw(st.lists(st.sampled_from(people), unique=True, max_size=6))
    return {
        "case": {"index": "p0", "as_of": "2026-11-19"},
        "people": [{"id": one, "dead": draw(st.integers(0, 9)) == 0} for one in people],
        "claims": claims,
        "facts": [Fact(id=FACT).model_dump()],
        "knowledge": [
            {
                "id": f"w{number}",
                "fact": FACT,
                "person": one,
                "state": draw(STATES),
                "must_not_know": draw(st.booleans()),
            }
            for number, one in enumerate(known)
        ],
    }


def without_talk_of(document, silent):
    """The same file when these people say nothing any more."""
    kept = [one for one in document["claims"] if one["about"].get("from") not in silent]
    return {**document, "claims": kept}


def kept_from(document, person):
    """The same file with one person only who must not know."""
    locked = [{**one, "must_not_know": one["person"] == person} for one in document["knowledge"]]
    if person not in {one["person"] for one in locked}:
        locked.append({"fact": FACT, "person": person, "must_not_know": True, "id": "lock"})
    return {**document, "knowledge": locked}


def reported(document):
    return [leak for leak in leaks(case_from(document), FACT) if leak.steps]


def others(document):
    return [one["id"] for one in document["people"] if one["id"] != "p0"]


@given(secrets())
def test_the_silence_of_the_smallest_set_leaves_no_reported_path(document):
    small = keep_small(case_from(document), FACT)

    left = reported(without_talk_of(document, small.people))

    assert [leak.steps[0].person for leak in left if len(leak.steps) != 2] == []
    assert small.possible == (left == [])


@given(secrets(), st.data())
def test_no_smaller_set_closes_every_reported_path_to_somebody(document, data):
    to = data.draw(st.sampled_from(others(document)))
    small = keep_small(case_from(kept_from(document, to)), FACT, to)
    fewer = len(small.people) - 1

    for silent in combinations(others(document), max(0, fewer)):
        left = reported(without_talk_of(kept_from(document, to), silent))
        assert left or not small.people


@given(secrets(), st.data())
def test_telling_somebody_never_lowers_a_leak(document, data):
    person = data.draw(st.sampled_from([one["id"] for one in document["people"]]))
    case = case_from(document)
    told = [one for one in document["knowledge"] if one["person"] != person]
    lock = any(one["must_not_know"] for one in document["knowledge"] if one["person"] == person)
    told.append({**state(person, "knows"), "id": "told", "must_not_know": lock})

    after = {
        leak.to: leak.strength for leak in leaks(case_from({**document, "knowledge": told}), FACT)
    }

    for leak in leaks(case, FACT):
        now = after.get(leak.to, Bounds(1.0, 1.0))
        assert now.lower >= leak.strength.lower
        assert now.upper >= leak.strength.upper


@given(secrets())
def test_every_leak_lies_between_its_bounds(document):
    for leak in leaks(case_from(document), FACT):
        assert 0 <= leak.strength.lower <= leak.strength.upper <= 1


@given(secrets())
def test_answering_with_whom_somebody_talks_never_widens_a_leak(document):
    before = {leak.to: leak.strength for leak in leaks(case_from(document), FACT)}
    asked = {one["about"].get("person") for one in document["claims"]}
    new = [one for one in others(document) if one not in asked][:1]
    claims = [{**answered(one), "id": "new", "reliability": "confirmed"} for one in new]

    after = leaks(case_from({**document, "claims": [*document["claims"], *claims]}), FACT)

    for leak in after:
        was = before[leak.to]
        assert leak.strength.lower >= was.lower
        assert leak.strength.upper <= was.upper


@given(secrets(), st.integers(0, 99))
def test_the_order_of_entry_is_irrelevant(document, seed):
    one, other = case_from(document), case_from(shuffled(document, seed))

    assert leaks(one, FACT) == leaks(other, FACT)
    assert keep_small(one, FACT) == keep_small(other, FACT)


@given(secrets())
def test_the_dead_and_the_unheard_of_never_stand_on_a_leak(document):
    dead = {one["id"] for one in document["people"] if one["dead"]}

    for leak in leaks(case_from(document), FACT):
        assert dead.isdisjoint({leak.to, *way(leak), *leak.open_items})
