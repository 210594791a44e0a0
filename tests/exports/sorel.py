"""A fictional family with somebody who did something, and a gate that can be opened."""

from risk import assess, case_from, method

DAY = "2026-11-12"
GIVEN = {
    "mila": "Mila",
    "oren": "Oren",
    "zora": "Zora",
    "dario": "Dario",
    "tessa": "Tessa",
    "ruben": "Ruben",
    "yusra": "Yusra",
    "sandro": "Sandro",
}


def person(person_id, name):
    return {"id": person_id, "names": [{"text": name}, {"text": "Sorel", "kind": "family"}]}


def claim(claim_id, about, indicator, text="", **more):
    given = {"reliability": "confirmed", "source": "s1", **more}
    return {"id": claim_id, "about": about, "indicator": indicator, "text": text, **given}


CLAIMS = [
    claim("c1", {"person": "oren"}, "said_to_decide", "‘Ik beslis.’"),
    claim("c2", {"person": "oren"}, "stance", "Wil dat zij trouwt.", source="s2"),
    claim("c3", {"from": "oren", "to": "dario"}, "sway"),
    claim("c4", {"person": "dario"}, "given_task", "Moet haar halen."),
    claim("c5", {"person": "dario"}, "earlier_violence"),
    claim("c6", {"person": "tessa"}, "hid", "Gaf haar een bed."),
    claim("c7", {"from": "tessa", "to": "oren"}, "sway"),
    claim("c8", {"person": "ruben"}, "supportive_words", "Zei dat het zielig is."),
]


def document(*, open_gate=False, but=(), **more):
    """A case file; `but` names conditions left without an answer, `more` its collections."""
    yes, no = (method().preconditions, method().contraindications) if open_gate else ((), ())
    return {
        "$id": "workbench/case-file/1",
        "case": {"reference": "Z-9", "as_of": "2026-11-19", "index": "mila", "training": True},
        "people": [person(*each) for each in GIVEN.items()],
        "parentages": [
            {"id": "t1", "parent": "zora", "child": "mila"},
            {"id": "t2", "parent": "zora", "child": "tessa"},
        ],
        "partnerships": [
            {"id": "h1", "partners": ["mila", "sandro"], "kind": "affair"},
            {"id": "h2", "partners": ["oren", "zora"], "kind": "married_civil"},
        ],
        "sources": [
            {"id": "s1", "who": "Mila, alleen gesproken", "kind": "victim"},
            {"id": "s2", "who": "Geheime Bron", "kind": "relative", "sealed": True},
            {"id": "s3", "who": "Buurvrouw Jansen", "kind": "third_hand"},
        ],
        "claims": CLAIMS,
        "facts": [
            {"id": "f1", "text": "Mila heeft een vriend."},
            {"id": "f2", "text": "Mila praat met school."},
        ],
        "knowledge": [
            {"id": "w1", "fact": "f1", "person": "oren", "must_not_know": True},
            {"id": "w2", "fact": "f2", "person": "oren", "state": "suspects"},
            {"id": "w3", "fact": "f2", "person": "dario", "state": "knows"},
        ],
        "notes": [
            {"id": "n1", "kind": "safe_contact", "text": "Alleen via de mentor."},
            {"id": "n2", "kind": "escalation", "text": "Bel A. Bos."},
            {"id": "n3", "kind": "stop_signal", "text": "Als iemand om haar stem vraagt."},
        ],
        "tasks": [
            {"id": "k1", "what": "Plek in de opvang.", "measure": "crisis_shelter"},
            {"id": "k2", "what": "Fiets ophalen.", "must_not_know": ["oren"]},
            {"id": "k3", "what": "Tolk regelen."},
        ],
        "voice": [{"id": "v1", "text": "Ik wil studeren.", "heard_by": "A. Bos"}],
        "preconditions": [
            {"id": one, "answer": "yes", "date": DAY} for one in yes if one not in but
        ],
        "contraindications": [
            {"id": one, "answer": "no", "date": DAY} for one in no if one not in but
        ],
        **more,
    }


def sorel(**more):
    """The case with its assessment."""
    case = case_from(document(**more))
    return case, assess(case)
