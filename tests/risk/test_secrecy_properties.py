"""What always holds of leaks, of silence and of telling, whatever the family."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from risk import (
    Bounds,
    Fact,
    KnowledgeState,
    Rating,
    Reliability,
    case_from,
    keep_small,
    leaks,
)
from tests.risk.cases_strategy import shuffled
from tests.risk.secrets import FACT, answered, state, talk, way

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
