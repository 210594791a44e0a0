"""Cases grown by hypothesis, as case files: a handful of people and what is said of them."""

import random

from hypothesis import strategies as st

from risk import Rating, Reliability, Subject, case_from, method

INDEX = "p0"
AS_OF = "2026-11-19"
RATED = (Rating.PRESENT, Rating.PARTLY, Rating.ABSENT)
SAYING_NOTHING = (Rating.NOT_ASKED, Rating.REFUSED)
OF_A_PERSON = tuple(one.id for one in method().indicators.values() if one.about is Subject.PERSON)
OF_A_TIE = tuple(one.id for one in method().indicators.values() if one.about is Subject.TIE)
AGGRAVATING = tuple(one.id for one in method().indicators.values() if one.sign == 1)
BRAKES = tuple(one.id for one in method().indicators.values() if one.component == "brake")
# what moves a threat is drawn more often than what does not
FAVOURITES = (
    "uttered_threat",
    "given_task",
    "earlier_violence",
    "lives_with",
    "lure_attempt",
    "loyalty_shown",
    "helped",
    "listens_to",
)

ADULT_YEARS = st.sampled_from([None, "1950", "ca. 1975", "1999", "2005"])
YEARS = st.one_of(ADULT_YEARS, st.just("2019"))


def claims(people, ids="c", ratings=RATED):
    """One claim about one of these people, or about two of them."""
    persons = st.sampled_from(people)
    alone = st.fixed_dictionaries(
        {
            "about": st.fixed_dictionaries({"person": persons}),
            "indicator": st.sampled_from((*FAVOURITES * 3, *OF_A_PERSON)),
        }
    )
    pairs = st.permutations(people).map(lambda order: {"from": order[0], "to": order[1]})
    between = st.fixed_dictionaries(
        {"about": pairs, "indicator": st.sampled_from(("sway", "sway", *OF_A_TIE))}
    )
    how = st.fixed_dictionaries(
        {
            "rating": st.sampled_from([one.value for one in ratings]),
            "reliability": st.sampled_from([one.value for one in Reliability]),
            "id": st.integers(0, 10**9).map(lambda number: f"{ids}{number}"),
        }
    )
    return st.builds(lambda what, said: {**what, **said}, st.one_of(alone, between), how)


@st.composite
def documents(draw, ratings=RATED, most=5, years=YEARS):
    """A small case file with an index person and at least one other."""
    people = [f"p{number}" for number in range(draw(st.integers(2, most)))]
    said = draw(
        st.lists(claims(people, ratings=ratings), max_size=12, unique_by=lambda one: one["id"])
    )
    return {
        "$id": "workbench/case-file/1",
        "case": {"reference": "Z-1", "as_of": AS_OF, "index": INDEX},
        "people": [draw(_person(one, years)) for one in people],
        "claims": said,
    }


def with_claim(document, claim):
    """The same file with one claim more."""
    return {**document, "claims": [*document["claims"], {"id": "new", **claim}]}


def cases(**kwargs):
    return documents(**kwargs).map(case_from)


def shuffled(document, seed):
    """The same file, its records entered in another order."""
    order = random.Random(seed)  # noqa: S311 an order, not a secret
    return {
        key: order.sample(value, len(value)) if isinstance(value, list) else value
        for key, value in document.items()
    }


def renamed(document, names):
    """The same file with other ids for its people."""
    return {
        **document,
        "case": {**document["case"], "index": names[document["case"]["index"]]},
        "people": [{**one, "id": names[one["id"]]} for one in document["people"]],
        "claims": [
            {**one, "about": {end: names[who] for end, who in one["about"].items()}}
            for one in document["claims"]
        ],
    }


@st.composite
def _person(draw, person_id, years):
    born = draw(years)
    return {
        "id": person_id,
        "group": person_id != INDEX and draw(st.integers(0, 9)) == 0,
        "dead": person_id != INDEX and draw(st.integers(0, 9)) == 0,
        **({"born": born} if born else {}),
    }
