"""Who may be the same person: asked, never decided."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram import BirthLikeness, LookAlikes, Name, NameKind, NameLikeness, Person

GIVEN = ("Ayşe", "Aicha", "Mohammed", "Muhammad", "محمد", "Mehmet", "Jan", "Jans", "")
FAMILY = ("Daro", "Velari", "Velary", "")
YEARS = ("1950", "1987", "ca. 1988", "voor 1960", "toen het sneeuwde")


def called(given="", family="", person_id="p1", **known):
    names = [Name(text=given)] if given else []
    names += [Name(text=family, kind=NameKind.FAMILY)] if family else []
    return Person(id=person_id, names=tuple(names), **known)


def likeness(one, other):
    found = LookAlikes([other]).of(one)
    return found[0] if found else None


@st.composite
def somebody(draw, person_id="p1"):
    given, family = draw(st.sampled_from(GIVEN)), draw(st.sampled_from(FAMILY))
    born = draw(st.none() | st.sampled_from(YEARS))
    return called(
        given,
        family,
        person_id,
        gender=draw(st.sampled_from(("man", "woman", "unknown"))),
        born=born,
        placeholder=draw(st.booleans()),
        group=draw(st.booleans()),
    )


class TestNames:
    @pytest.mark.parametrize(
        ("one", "other", "agree"),
        [
            (("Ayşe", "Daro"), ("AYŞE", "Daro"), NameLikeness.SAME),
            (("Ayşe", "Daro"), ("Aicha", "Daro"), NameLikeness.OTHER_SPELLING),
            (("Daro", "Ayşe"), ("Ayşe", "Daro"), NameLikeness.SAME),
            (("محمد", "Daro"), ("Mohammed", "Daro"), NameLikeness.OTHER_SCRIPT),
            (("Rosamunde", "Daro"), ("Rosamunda", "Daro"), NameLikeness.NEARLY),
            (("Anna Maria", "Daro"), ("Anna", "Daro"), NameLikeness.NEARLY),
            (("Ayşe", ""), ("Aicha", "Daro"), NameLikeness.GIVEN_NAME_ONLY),
        ],
    )
    def test_it_is_said_how_two_names_agree(self, one, other, agree):
        assert likeness(called(*one), called(*other)).names is agree

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (("Ayşe", "Daro"), ("Rosa", "Daro")),
            (("Ayşe", "Daro"), ("Ayşe", "Velari")),
            (("Jan", "Daro"), ("Jon", "Daro")),
            (("", "Daro"), ("Jon", "Daro")),
        ],
    )
    def test_half_a_name_is_not_enough(self, one, other):
        assert likeness(called(*one), called(*other)) is None

    def test_another_family_name_is_asked_about_when_the_year_of_birth_agrees(self):
        found = likeness(called("Ayşe", "Daro", born="1987"), called("Ayşe", "Oskel", born="1987"))

        assert found.names is NameLikeness.OTHER_FAMILY_NAME

    def test_any_known_spelling_counts(self):
        known = Person(id="p1", names=(Name(text="Roos"), Name(text="Rosa")))

        assert likeness(called("Rosa"), known).names is NameLikeness.GIVEN_NAME_ONLY


class TestBirths:
    @pytest.mark.parametrize(
        ("one", "other", "agree"),
        [
            ("1987", "ca. 1988", BirthLikeness.CAN_BE_ONE),
            ("1987", None, BirthLikeness.UNKNOWN),
            ("1987", "toen het sneeuwde", BirthLikeness.UNKNOWN),
            ("1987", "1989-01", BirthLikeness.YEARS_APART),
        ],
    )
    def test_it_is_said_how_two_births_agree(self, one, other, agree):
        found = likeness(called("Rosa", "Daro", born=one), called("Rosa", "Daro", born=other))

        assert found.births is agree

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ({"born": "1950"}, {"born": "1987"}),
            ({"born": "voor 1960"}, {"born": "1987"}),
            ({"died": "1950"}, {"born": "1987"}),
        ],
    )
    def test_lives_that_cannot_be_one_are_never_of_one_person(self, one, other):
        assert likeness(called("Rosa", "Daro", **one), called("Rosa", "Daro", **other)) is None


def test_the_strongest_reason_stands_first_and_only_a_few_are_shown():
    known = [called("Rosa", "", f"p{number}") for number in range(9)]
    known.append(called("Rosa", "Daro", "same"))

    found = LookAlikes(known).of(called("Rosa", "Daro"))

    assert found[0].person == "same"
    assert len(found) == 3


@given(somebody("p1"), somebody("p2"))
def test_nobody_resembles_somebody_of_the_other_gender_or_somebody_unnamed(one, other):
    found = likeness(one, other)

    if found:
        assert {one.gender.value, other.gender.value} != {"man", "woman"}
        assert not one.placeholder
        assert not other.placeholder
        assert one.group is other.group


@given(somebody("p1"), somebody("p2"))
def test_to_resemble_goes_both_ways(one, other):
    there, back = likeness(one, other), likeness(other, one)

    assert (there and (there.names, there.births)) == (back and (back.names, back.births))


@given(somebody("p1"))
def test_everybody_with_a_name_resembles_their_own_record(one):
    assert (likeness(one, one) is None) is (one.placeholder or not one.names)
