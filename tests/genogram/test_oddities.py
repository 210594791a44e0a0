"""What is odd is asked about, and only where the dates leave no other reading."""

import pytest
from hypothesis import given

from genogram import Name, Origin, PartialDate, Person
from genogram.oddities import Oddity, OddityCode, oddities
from tests.families import families, family_of, marry


def codes(family):
    return [oddity.code for oddity in oddities(family)]


def life(family, person, **dates):
    """Give somebody a birth or a death, in words."""
    words = {key: PartialDate(said) for key, said in dates.items()}
    family.amend(family.person(person).model_copy(update=words))
    return family


class TestBirths:
    @pytest.mark.parametrize(
        ("parent", "child", "found"),
        [
            ("1990", "1985", [OddityCode.BORN_BEFORE_PARENT]),
            ("1990", "1990", [OddityCode.VERY_YOUNG_PARENT]),
            ("1990", "2000", [OddityCode.VERY_YOUNG_PARENT]),
            ("1990", "2003", []),
            ("ca. 1990", "2001", []),
            ("voor 1990", "1985", []),
            ("toen oma nog leefde", "1985", []),
        ],
    )
    def test_a_parent_is_older_than_a_child(self, parent, child, found):
        family = life(life(family_of("ida > jon"), "ida", born=parent), "jon", born=child)

        assert codes(family) == found

    def test_an_adopted_child_may_be_of_any_age(self):
        family = family_of("ida > jon", born={"ida": 1990, "jon": 1989}, origin=Origin.ADOPTION)

        assert codes(family) == []

    @pytest.mark.parametrize(
        ("died", "found"),
        [("1998", [OddityCode.BORN_AFTER_DEATH_OF_PARENT]), ("2000-12", []), ("2002", [])],
    )
    def test_a_child_is_born_within_a_year_of_a_parents_death(self, died, found):
        family = family_of("ida > jon", born={"ida": 1970, "jon": 2001})

        assert codes(life(family, "ida", died=died)) == found

    def test_nobody_dies_before_birth(self):
        family = life(family_of("ida", born={"ida": 1990}), "ida", died="1989-12-31")

        assert oddities(family) == (Oddity(OddityCode.DIED_BEFORE_BIRTH, ("ida",)),)

    def test_a_third_parent_by_birth_is_one_too_many(self):
        family = family_of("ida + per > jon", "ole > jon")

        assert oddities(family) == (
            Oddity(OddityCode.MANY_BIRTH_PARENTS, ("ida", "per", "ole", "jon")),
        )


class TestCouples:
    def test_a_partner_who_is_a_parent_is_odd(self):
        family = family_of("ida > jon")
        marry(family, "jon", "ida")

        assert oddities(family) == (Oddity(OddityCode.PARTNER_OF_OWN_PARENT, ("ida", "jon")),)

    def test_a_partner_who_is_a_sibling_is_odd(self):
        family = family_of("ida > jon, liv", "jon = liv")

        assert codes(family) == [OddityCode.PARTNER_OF_OWN_SIBLING]

    def test_a_marriage_of_cousins_is_not_odd(self):
        family = family_of("opa > ida, per", "ida > jon", "per > liv", "jon = liv")

        assert codes(family) == []


class TestNamesakes:
    @pytest.mark.parametrize(("born", "count"), [("2007", 1), ("2008", 0)])
    def test_namesakes_with_one_birth_may_be_one_person(self, born, count):
        family = family_of()
        for person, date in (("p1", "2007"), ("p2", born)):
            family.welcome(Person(id=person, names=(Name(text="Mira"),), born=PartialDate(date)))

        assert codes(family) == [OddityCode.NAMESAKES] * count


@given(families())
def test_an_oddity_always_names_people_of_the_family(family):
    for oddity in oddities(family):
        assert oddity.people
        assert all(person in family for person in oddity.people)
