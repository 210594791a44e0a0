"""Fictional cases for mediation: a small family with two candidates, and a gate to answer.

Velda is threatened by her uncle Oren.  Her aunt Tessa hid her, her half-brother
Bram stopped a marriage; cousin Lena tried to lure her, neighbour Ruben only says
kind words.
"""

from risk import case_from, method

AS_OF = "2026-11-19"
CANDIDATES = ("Tessa", "Bram", "Ruben")
PEOPLE = {
    "velda": ("Velda", "woman", "2008"),
    "oren": ("Oren", "man", "1971"),
    "tessa": ("Tessa", "woman", "1982"),
    "bram": ("Bram", "man", "1999"),
    "lena": ("Lena", "woman", "1997"),
    "ruben": ("Ruben", "man", "1950"),
    "nadia": ("Nadia", "unknown", "1985"),
}


def mediation_case(*, open_gate=False, but=(), **header):
    """The whole case; `but` names conditions that are not answered."""
    yes, no = (method().preconditions, method().contraindications) if open_gate else ((), ())
    return case_from(
        {
            "case": {
                "reference": "OEFEN-BEMIDDELING",
                "name": "Oefencasus Sorel",
                "index": "velda",
                "as_of": AS_OF,
                "training": True,
                **header,
            },
            "people": [_person(*each) for each in PEOPLE.items()],
            "sources": [{"id": "s1", "who": "mentor", "kind": "professional"}],
            "claims": [{"id": f"c{n}", **each} for n, each in enumerate(CLAIMS)],
            "preconditions": [
                {"id": one, "answer": "yes", "date": "2026-11-12"} for one in yes if one not in but
            ],
            "contraindications": [
                {"id": one, "answer": "no", "date": "2026-11-12"} for one in no if one not in but
            ],
        }
    )


def _person(person, known):
    name, gender, born = known
    names = [{"text": name, "kind": "given"}, {"text": "Sorel", "kind": "family"}]
    return {"id": person, "names": names, "gender": gender, "born": born}


def _of(person, indicator, said="", reliability="confirmed"):
    return _claim({"person": person}, indicator, said, reliability)


def _tie(origin, indicator, target, reliability="confirmed"):
    return _claim({"from": origin, "to": target}, indicator, "", reliability)


def _claim(about, indicator, said, reliability):
    return {
        "about": about,
        "indicator": indicator,
        "rating": "present",
        "reliability": reliability,
        "text": said,
        "source": "s1",
        "date": "2026-11-03",
    }


CLAIMS = (
    _of("oren", "uttered_threat", "‘Als zij terugkomt, is het klaar.’"),
    _of("oren", "earlier_violence", "Sloeg zijn broer.", "one_source"),
    _of("tessa", "hid", "Hield in 2019 geheim waar Velda woonde."),
    _tie("tessa", "sway", "oren", "one_source"),
    _tie("tessa", "talks", "nadia"),
    _tie("nadia", "talks", "oren", "not_checked"),
    _of("bram", "stopped_marriage", "Zei nee tegen het huwelijk.", "one_source"),
    _of("bram", "talks_with", "Praat met niemand hierover."),
    _of("lena", "lure_attempt", "Vroeg Velda ‘even te komen praten, dan komt alles goed’."),
    _of("ruben", "supportive_words", "Zegt dat hij haar begrijpt."),
)
