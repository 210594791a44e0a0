"""The fictional family Velari in small, and what an assessment says of it."""

import pytest

from risk import case_from
from risk.assessment import (
    Ask,
    Assessment,
    AtRisk,
    Because,
    Bounds,
    Gap,
    Named,
    Opening,
    Part,
    Path,
    Question,
    Step,
    Succession,
    Threat,
    Word,
)


def person(person_id, given, family="Velari", **more):
    names = [{"text": given}, {"text": family, "kind": "family"}]
    return {"id": person_id, "names": names, **more}


def claim(claim_id, about, indicator, **more):
    return {"id": claim_id, "about": about, "indicator": indicator, **more}


DOCUMENT = {
    "$id": "workbench/case-file/1",
    "case": {
        "reference": "Z-0417",
        "name": "Oefencasus Velari",
        "as_of": "2026-11-19",
        "index": "mira",
        "training": True,
    },
    "people": [
        person("mira", "Mira", gender="woman", born="2007"),
        person("zora", "Zora", gender="woman", born="1968"),
        person("oren", "Oren", gender="man", born="1965"),
        person("dario", "Dario", gender="man", born="1995"),
        person("viktor", "Viktor", gender="man", born="1974"),
        person("yara", "Yara", gender="woman", born="2012"),
        person("rafa", "Rafa", gender="man", country="CA"),
        person("bram", "Bram", "Visser", gender="man"),
    ],
    "parentages": [
        {"id": "t1", "parent": "viktor", "child": "mira"},
        {"id": "t2", "parent": "viktor", "child": "yara"},
        {"id": "t3", "parent": "oren", "child": "dario"},
    ],
    "sources": [
        {"id": "s1", "who": "Mira", "kind": "victim"},
        {"id": "s2", "who": "Yara", "kind": "third_hand"},
        {"id": "s3", "who": "Nadia Geheim", "kind": "relative", "sealed": True},
    ],
    "claims": [
        claim(
            "c1",
            {"person": "zora"},
            "said_to_decide",
            text="Zonder mij gebeurt er niets in deze familie.",
            source="s1",
            date="2026-11-03",
            reliability="confirmed",
        ),
        claim("c2", {"from": "zora", "to": "oren"}, "sway", source="s2", reliability="one_source"),
        claim(
            "c3",
            {"person": "dario"},
            "earlier_violence",
            text="Woorden die verraden wie sprak.",
            source="s3",
            date="2026-11-08",
        ),
        claim("c4", {"person": "yara"}, "under_pressure", text="Yara moet alles vertellen."),
    ],
    "tasks": [
        {
            "id": "k1",
            "what": "Vaste contactpersoon, met codewoord.",
            "who": "A. Bos",
            "when": "2026-11-16",
            "must_not_know": ["viktor", "oren"],
            "state": "done",
        },
        {"id": "k2", "what": "Yara: wie let thuis op haar?"},
    ],
    "notes": [
        {
            "id": "n1",
            "kind": "safe_contact",
            "text": "Alleen via school, di en do.",
            "source": "s1",
        },
        {"id": "n2", "kind": "escalation", "text": "Codewoord gehoord: bel A. Bos."},
    ],
    "voice": [
        {
            "id": "v1",
            "text": "Ik wil mijn opleiding afmaken.",
            "date": "2026-11-18",
            "heard_by": "A. Bos",
        }
    ],
}

SHARED = Path(
    (
        Step("zora", Part.DECIDES, ("c1",)),
        Step("oren", Part.PASSES_ON, ("c2",)),
        Step("dario", Part.CARRIES_OUT, ("c3",)),
    ),
    Bounds(0.5, 0.8),
)


def threat(person_id, part):
    return Threat(
        person=person_id,
        rank=1,
        strength=SHARED.strength,
        word=Word.STRONG,
        part=part,
        path=SHARED,
        questions=(Question("tracks", "dario"), Question("listens_to", "dario")),
        would_settle=Question("listens_to", "dario"),
        succession=Succession(person_id, None),
    )


ASSESSMENT = Assessment(
    edition="2026-11-01",
    strict=False,
    threats=(
        threat("dario", Part.CARRIES_OUT),
        threat("oren", Part.PASSES_ON),
        threat("zora", Part.DECIDES),
    ),
    ask=(Ask("rafa", Because.NOTHING_REPORTED, Bounds(0, 1), Question("stance", "rafa")),),
    people_at_risk=(
        AtRisk("mira", Because.INDEX_PERSON),
        AtRisk("yara", Because.UNDER_PRESSURE, ("c4",)),
    ),
    openings=(Opening("bram", Bounds(0, 0.2), Bounds(0, 1)),),
    explore=(Named("bram", Because.TRUSTED),),
    excluded=(Named("oren", Because.ON_STRONG_PATH),),
    gaps=(Gap(Question("sway", "zora", "viktor"), 0.2), Gap(Question("stance", "rafa"), 0.1)),
)


@pytest.fixture
def document():
    """The case file of the small family; each test gets its own copy."""
    return {key: [*value] if isinstance(value, list) else value for key, value in DOCUMENT.items()}


@pytest.fixture
def case():
    return case_from(DOCUMENT)


@pytest.fixture(scope="session")
def assessment():
    return ASSESSMENT


@pytest.fixture(scope="session")
def whole_case():
    """The small family for tests that only read."""
    return case_from(DOCUMENT)
