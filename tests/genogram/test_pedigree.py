"""A pedigree becomes a family."""

import json

import pytest

from genogram import Ending, Gender, Origin, PartnershipKind, UnreadableFile
from genogram.pedigree import family_from_pedigree, is_pedigree
from tests import shared_input


def pedigree(**changes):
    return {
        "persons": [
            {"id": "P1", "sex": "M", "birth": 1960},
            {"id": "P2", "sex": "F"},
            {"id": "P3", "sex": "U", "adopted": True},
        ],
        "unions": [{"id": "U1", "partners": ["P1", "P2"], "type": "divorced", "children": ["P3"]}],
        **changes,
    }


class TestRecognition:
    def test_persons_and_unions_make_a_pedigree(self):
        assert is_pedigree(pedigree())

    @pytest.mark.parametrize("document", [None, [], {}, {"persons": []}, {"unions": 3}])
    def test_nothing_else_does(self, document):
        assert not is_pedigree(document)


class TestReading:
    def test_a_child_gets_both_partners_as_parents(self):
        family = family_from_pedigree(pedigree())

        assert family.parents_of("P3") == ("P1", "P2")

    def test_an_adopted_child_is_adopted_by_both(self):
        family = family_from_pedigree(pedigree())

        assert {tie.origin for tie in family.parentages} == {Origin.ADOPTION}

    def test_a_divorce_is_a_marriage_that_ended(self):
        (union,) = family_from_pedigree(pedigree()).partnerships

        assert (union.kind, union.ended) == (PartnershipKind.MARRIED_CIVIL, Ending.DIVORCED)

    def test_sex_and_year_of_birth_are_kept(self):
        person = family_from_pedigree(pedigree()).person("P1")

        assert (person.gender, str(person.born)) == (Gender.MAN, "1960")

    def test_a_year_before_the_year_1000_is_still_a_year(self):
        family = family_from_pedigree({"persons": [{"id": "P1", "birth": 53}], "unions": []})

        assert family.person("P1").born.year == 53

    @pytest.mark.parametrize("sex", ["U", "", None, "?"])
    def test_a_sex_that_says_nothing_is_an_unknown_gender(self, sex):
        family = family_from_pedigree({"persons": [{"id": "P1", "sex": sex}], "unions": []})

        assert family.person("P1").gender is Gender.UNKNOWN

    def test_an_unknown_partner_is_a_placeholder(self):
        family = family_from_pedigree({"persons": [{"id": "X1", "unknown": True}], "unions": []})

        assert family.person("X1").placeholder


class TestRefusals:
    @pytest.mark.parametrize(
        ("document", "place"),
        [
            (pedigree(persons=[{"id": "P1"}, {"id": "P1"}]), r"persons\[1\]"),
            (pedigree(persons=[{"id": "P1"}]), r"unions\[0\]"),
            (pedigree(persons=[{"sex": "M"}]), r"persons.0.id"),
            (pedigree(persons=[{"id": "P1", "sex": 1}]), r"persons.0.sex"),
            (pedigree(unions=[{"id": "U1", "partners": ["P1"]}]), r"unions.0.partners"),
            (pedigree(unions=[{"id": "U1", "partners": ["P1", "P1"]}]), r"unions\[0\]"),
            (
                pedigree(
                    unions=[{"id": "U1", "partners": ["P1", "P2"], "children": ["P1"]}],
                ),
                r"unions\[0\]",
            ),
            (
                pedigree(
                    unions=[
                        {"id": "U1", "partners": ["P1", "P2"], "children": ["P3"]},
                        {"id": "U2", "partners": ["P2", "P3"], "children": ["P1"]},
                    ],
                ),
                r"unions\[1\].*ancestor",
            ),
        ],
    )
    def test_what_cannot_be_is_refused_with_its_place(self, document, place):
        with pytest.raises(UnreadableFile, match=place):
            family_from_pedigree(document)


@pytest.mark.shared
@pytest.mark.parametrize("path", shared_input.pedigrees(), ids=lambda path: path.stem)
def test_every_real_pedigree_is_read_whole(path):
    document = json.loads(path.read_text(encoding="utf-8"))

    family = family_from_pedigree(document)

    assert len(family.people) == len(document["persons"])
    assert len(family.partnerships) == len(document["unions"])
