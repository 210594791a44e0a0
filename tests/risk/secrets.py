"""Cases about one secret, drawn in a few words: who talks to whom, who knows, who must not."""

from risk import case_from

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
