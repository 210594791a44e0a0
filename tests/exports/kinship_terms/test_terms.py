"""Kinship in the words of a language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.kinship_terms import en, nl
from genogram import Ending, Gender, Origin, Partnership, PartnershipKind
from genogram.kinship import kinship, kinships
from tests.families import families, family_of

# m… is a man, v… a woman, x… of unknown gender
FAMILY = family_of(
    "m1 + v1 > m2, v2, x2",
    "m2 + v3 > v4, m4",
    "v2 + m3 > v5, m5",
    "m5 + v6 > m6",
    "m7 + v7 > v1, m8",
    "m8 > m9",
    "m9 > m10",
    "m2 + v8 > m11",
    "v3 + m12 > v13",
    "v4 = m14",
    "v15 + m15 > m14, v16",
    "v4 + m14 > x17",
    "x17 > x18",
    "x18 > x19",
    "m19 > m7",
    "m20 > m19",
    "v15 = m21",
    "m21 > m22",
)
GENDERS = {"m": Gender.MAN, "v": Gender.WOMAN, "x": Gender.UNKNOWN}


def gender_of(person):
    return GENDERS[person[0]]


def words(person, of, language=nl, family=FAMILY):
    return language.term(kinship(family, person, of), gender_of)


@pytest.mark.parametrize(
    ("person", "of", "dutch", "english"),
    [
        ("v4", "v4", "zelf", "self"),
        ("m2", "v4", "vader", "father"),
        ("v3", "v4", "moeder", "mother"),
        ("v4", "m2", "dochter", "daughter"),
        ("m4", "v4", "broer", "brother"),
        ("x2", "v2", "broer of zus", "sibling"),
        ("m11", "v4", "halfbroer", "half-brother"),
        ("m1", "v4", "grootvader van vaderszijde", "paternal grandfather"),
        ("m1", "v5", "grootvader van moederszijde", "maternal grandfather"),
        ("m7", "v4", "overgrootvader van vaderszijde", "paternal great-grandfather"),
        ("m19", "v4", "betovergrootvader van vaderszijde", "paternal great-great-grandfather"),
        (
            "m20",
            "v4",
            "vader van betovergrootvader van vaderszijde",
            "paternal great-great-grandfather's father",
        ),
        ("v2", "v4", "tante van vaderszijde", "paternal aunt"),
        ("x2", "v4", "oom of tante van vaderszijde", "paternal uncle or aunt"),
        ("m3", "v4", "aangetrouwde oom van vaderszijde", "paternal uncle by marriage"),
        ("m8", "v4", "oudoom van vaderszijde", "paternal great-uncle"),
        ("m5", "v4", "neef (zoon van een zus van vader)", "cousin (father's sister's son)"),
        ("v4", "v2", "nicht (dochter van een broer)", "niece"),
        (
            "v4",
            "m3",
            "aangetrouwde nicht (dochter van een broer van partner)",
            "niece by marriage (partner's brother's daughter)",
        ),
        (
            "m6",
            "v4",
            "achterneef (kleinzoon van een zus van vader)",
            "first cousin once removed (father's sister's grandson)",
        ),
        (
            "m9",
            "v4",
            "achterneef (zoon van een broer van grootmoeder van vaderszijde)",
            "first cousin once removed (paternal grandmother's brother's son)",
        ),
        (
            "m10",
            "v4",
            "achterneef (kleinzoon van een broer van grootmoeder van vaderszijde)",
            "second cousin (paternal grandmother's brother's grandson)",
        ),
        (
            "m10",
            "m6",
            "kleinzoon van een broer van overgrootmoeder van vaderszijde",
            "paternal great-grandmother's brother's grandson",
        ),
        ("m6", "v2", "kleinzoon", "grandson"),
        ("x19", "v4", "achterkleinkind", "great-grandchild"),
        ("m14", "v4", "partner", "partner"),
        ("m15", "v4", "schoonvader", "father-in-law"),
        ("v4", "m15", "schoondochter", "daughter-in-law"),
        ("v16", "v4", "schoonzus", "sister-in-law"),
        ("v4", "v16", "schoonzus", "sister-in-law"),
        ("m12", "v4", "stiefvader", "stepfather"),
        ("v4", "m12", "stiefdochter", "stepdaughter"),
        ("m22", "m14", "stiefbroer", "stepbrother"),
    ],
)
def test_every_relation_has_its_own_word(person, of, dutch, english):
    assert words(person, of) == dutch
    assert words(person, of, en) == english


@pytest.mark.parametrize(
    ("origin", "dutch", "english"),
    [
        (Origin.ADOPTION, "adoptiemoeder", "adoptive mother"),
        (Origin.FOSTER, "pleegmoeder", "foster mother"),
        (Origin.STEP, "stiefmoeder", "stepmother"),
        (Origin.UNKNOWN, "moeder", "mother"),
    ],
)
def test_how_a_child_came_is_said_with_the_parent(origin, dutch, english):
    family = family_of("v1 > x1", origin=origin)

    assert words("v1", "x1", nl, family) == dutch
    assert words("v1", "x1", en, family) == english


def test_a_foster_sibling_of_unknown_gender_is_a_foster_brother_or_sister():
    family = family_of("v1 > x1, x2", origin=Origin.FOSTER)

    assert words("x2", "x1", nl, family) == "pleegbroer of pleegzus"


def test_kin_of_a_foster_parent_are_told_by_the_way():
    family = family_of("v1 > x1", origin=Origin.FOSTER)
    family.welcome(family.person("x1").model_copy(update={"id": "m1"}))
    family.record(Partnership(id="u", partners=("v1", "m1")))

    assert words("m1", "x1", nl, family) == "partner van pleegmoeder"


@pytest.mark.parametrize(
    ("how", "dutch", "english"),
    [
        ({"ended": Ending.DIVORCED}, "ex-partner", "ex-partner"),
        ({"ended": Ending.DEATH}, "partner", "partner"),
        ({"kind": PartnershipKind.PROMISED}, "beloofde partner", "promised partner"),
        ({"kind": PartnershipKind.AFFAIR}, "geliefde", "lover"),
    ],
)
def test_a_partnership_is_called_what_it_is(how, dutch, english):
    family = family_of("v1", "m1", "m2 > m1")
    family.record(Partnership(id="u", partners=("v1", "m1"), **how))

    assert words("m1", "v1", nl, family) == dutch
    assert words("m1", "v1", en, family) == english


def test_kin_of_a_former_partner_are_not_called_in_law():
    family = family_of("v1", "m1", "m2 > m1")
    family.record(Partnership(id="u", partners=("v1", "m1"), ended=Ending.DIVORCED))

    assert words("m2", "v1", nl, family) == "vader van ex-partner"
    assert words("m2", "v1", en, family) == "ex-partner's father"


def test_without_the_gender_of_a_parent_no_side_is_named():
    family = family_of("v1 > x1, m1", "x1 > x2")

    assert words("m1", "x2", nl, family) == "oom"


@given(families(), st.sampled_from([nl, en]))
def test_every_kinship_has_words_with_and_without_genders(family, language):
    genders = {person.id: person.gender for person in family.people}

    for person in family.people:
        for relation in kinships(family, person.id).values():
            assert language.term(relation, genders)
            assert language.term(relation, {})
