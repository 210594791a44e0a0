"""A small family on the scales: who drives, who does what is said, and what is kept quiet."""

from risk import case_from, weigh

PEOPLE = ("mira", "zora", "oren", "dario", "lena", "bram")


def claim(person, indicator, to=None, rating="present", reliability="confirmed"):
    about = {"from": person, "to": to} if to else {"person": person}
    return {
        "id": f"{person}-{indicator}-{to or ''}-{rating}",
        "about": about,
        "indicator": indicator,
        "rating": rating,
        "reliability": reliability,
    }


ZORA_DECIDES = (claim("zora", "said_to_decide"), claim("zora", "sway", to="dario"))
ORDERED = (*ZORA_DECIDES, claim("dario", "lives_with"))


def a_case(*claims, people=PEOPLE, **records):
    """About Mira, on one day; more records by the name of their collection."""
    return case_from(
        {
            "case": {"reference": "Z-1", "index": "mira", "as_of": "2026-11-19"},
            "people": [{"id": person} for person in people],
            "claims": list(claims),
            **{name: list(given) for name, given in records.items()},
        }
    )


def fact(fact_id="f1", kind="help_sought"):
    return {"id": fact_id, "text": "…", "kind": kind}


def knows(person, fact_id="f1", state="knows", *, must_not=False):
    return {
        "id": f"{person}-{fact_id}",
        "fact": fact_id,
        "person": person,
        "state": state,
        "must_not_know": must_not,
    }


def objections(case, measure, person=None):
    """What each rule says: stops, fires or unknown, by the rule's name."""
    return {
        one.rule: "stops" if one.stops else "unknown" if one.unknown else "fires"
        for one in weigh(case, measure, person).objections
    }


def objection(case, measure, rule, person=None):
    return next(one for one in weigh(case, measure, person).objections if one.rule == rule)
