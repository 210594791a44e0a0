"""A promise or a secret relation makes nobody kin; a marriage or a child does."""

import pytest

from genogram import Family, Parentage, Partnership, PartnershipKind, Person


def pair(kind):
    family = Family()
    for person in ("ida", "per", "kid"):
        family.welcome(Person(id=person))
    family.record(Partnership(id="u", partners=("ida", "per"), kind=kind))
    return family


@pytest.mark.parametrize("kind", [PartnershipKind.PROMISED, PartnershipKind.AFFAIR])
def test_a_promise_or_an_affair_makes_nobody_kin(kind):
    family = pair(kind)

    assert family.couples == ()
    assert not family.has_kin("ida")


@pytest.mark.parametrize("kind", [PartnershipKind.MARRIED_CIVIL, PartnershipKind.COHABITING, None])
def test_who_lives_or_married_together_is_a_couple(kind):
    family = pair(kind)

    assert family.couples == family.partnerships
    assert family.has_kin("per")


def test_a_child_makes_a_couple_of_an_affair():
    family = pair(PartnershipKind.AFFAIR)

    for parent in ("ida", "per"):
        family.record(Parentage(id=f"{parent}-kid", parent=parent, child="kid"))

    assert family.couples == family.partnerships
