"""GEDCOM of three versions becomes the same family."""

import pytest

from genogram import Ending, Gender, NameKind, Origin, PartnershipKind, UnreadableFile
from genogram.gedcom import family_from_gedcom, family_from_gedcom_bytes
from genogram.notices import NoticeCode
from tests import shared_input
from tests.genogram.gedcom_files import CHILD, COUPLE, FAMILY, SMALL, gedcom

VERSIONS = ["5.5", "5.5.1", "7.0"]


def read(body=SMALL, **how):
    family, _ = family_from_gedcom_bytes(gedcom(body, **how))
    return family


def codes(data):
    return [notice.code for notice in family_from_gedcom_bytes(data)[1]]


@pytest.mark.parametrize("version", VERSIONS)
class TestEveryVersion:
    def test_people_come_with_name_gender_and_birth(self, version):
        mira = read(version=version).person("I3")

        assert (mira.called, mira.gender) == ("Mira Velari", Gender.WOMAN)
        assert str(mira.born) == "2007-04-04"

    def test_a_child_has_both_parents(self, version):
        assert read(version=version).parents_of("I3") == ("I1", "I2")

    def test_a_divorce_ends_a_marriage(self, version):
        married = "1 MARR\n2 DATE 1998\n1 DIV\n2 DATE MAR 2012\n"

        (couple,) = read(SMALL + married, version=version).partnerships

        assert (couple.kind, couple.ended) == (PartnershipKind.MARRIED_CIVIL, Ending.DIVORCED)
        assert (str(couple.since), str(couple.until)) == ("1998", "2012-03")

    @pytest.mark.parametrize(
        ("pedi", "origin"),
        [("adopted", Origin.ADOPTION), ("foster", Origin.FOSTER), ("birth", Origin.BIRTH)],
    )
    def test_a_link_says_how_the_child_came(self, version, pedi, origin):
        said = pedi.upper() if version == "7.0" else pedi
        child = CHILD.replace("1 FAMC @F1@", f"1 FAMC @F1@\n2 PEDI {said}")

        family = read(COUPLE + child + FAMILY, version=version)

        assert {tie.origin for tie in family.parentages} == {origin}

    def test_an_adoption_by_one_parent_leaves_the_other_as_they_were(self, version):
        adopted = CHILD + "1 ADOP\n2 FAMC @F1@\n3 ADOP HUSB\n"

        family = read(COUPLE + adopted + FAMILY, version=version)

        origins = {tie.parent: tie.origin for tie in family.parentages}
        assert origins == {"I1": Origin.ADOPTION, "I2": Origin.BIRTH}

    def test_an_event_that_is_only_named_is_not_asserted(self, version):
        died = read(COUPLE + CHILD + "1 DEAT\n" + FAMILY, version=version).person("I3")

        assert died.dead is None

    def test_a_death_without_a_date_is_a_death(self, version):
        died = read(COUPLE + CHILD + "1 DEAT Y\n" + FAMILY, version=version).person("I3")

        assert died.has_died

    def test_carriage_returns_end_a_line_too(self, version):
        family = read(version=version, end="\r")

        assert len(family.people) == 3

    def test_a_second_family_without_a_word_is_not_taken_for_a_second_birth(self, version):
        second = "0 @I4@ INDI\n1 SEX M\n0 @F2@ FAM\n1 HUSB @I4@\n1 WIFE @I2@\n1 CHIL @I3@\n"

        family, notices = family_from_gedcom_bytes(gedcom(SMALL + second, version=version))

        origins = {tie.parent: tie.origin for tie in family.parentages}
        assert origins == {"I1": Origin.BIRTH, "I2": Origin.BIRTH, "I4": Origin.UNKNOWN}
        assert [(n.code, n.ids) for n in notices] == [(NoticeCode.SEVERAL_FAMILIES, ("I3",))]

    def test_a_loop_of_ancestors_is_refused_with_the_link_that_closes_it(self, version):
        loop = "0 @F2@ FAM\n1 HUSB @I3@\n1 CHIL @I1@\n"

        with pytest.raises(UnreadableFile, match=r"family F2.*from I3 to I1.*own ancestor"):
            family_from_gedcom_bytes(gedcom(SMALL + loop, version=version))

    def test_a_couple_of_one_person_is_left_out_and_told(self, version):
        alone = "0 @F2@ FAM\n1 HUSB @I1@\n1 CHIL @I1@\n"

        _, notices = family_from_gedcom_bytes(gedcom(SMALL + alone, version=version))

        assert [notice.code for notice in notices] == [NoticeCode.TIED_TO_ONESELF]


class TestNames:
    @pytest.mark.parametrize(
        ("written", "given", "family"),
        [
            ("Mira /Velari/", "Mira", "Velari"),
            ("/Velari/", "", "Velari"),
            ("Mira", "Mira", ""),
            ("/Velari/ Mira", "Mira", "Velari"),
            ("Mira  Lena /van der  Velari/ jr.", "Mira Lena jr.", "van der Velari"),
            ("Mira /Velari", "Mira", "Velari"),
        ],
    )
    def test_the_family_name_stands_between_slashes(self, written, given, family):
        person = read(SMALL.replace("Mira /Velari/", written)).person("I3")

        parts = {name.kind: name.text for name in person.names}
        assert (parts.get(NameKind.GIVEN, ""), parts.get(NameKind.FAMILY, "")) == (given, family)

    def test_a_nickname_is_another_name(self):
        person = read(SMALL.replace("Mira /Velari/", "Mira /Velari/\n2 NICK Mimi")).person("I3")

        assert person.spellings == ("Mira", "Velari", "Mimi")

    def test_a_spelling_in_another_script_keeps_its_script(self):
        spelled = "Mira /Velari/\n2 TRAN Мира /Велари/\n3 LANG ru-Cyrl"

        person = read(SMALL.replace("Mira /Velari/", spelled), version="7.0").person("I3")

        assert [name.script for name in person.names] == [None, None, "ru-Cyrl", "ru-Cyrl"]

    def test_a_maiden_name_of_another_program_stays_where_it_was(self):
        body = SMALL.replace("Suna /Daro/", "Suna /Velari/ (Daro)")
        data = gedcom(body).replace(b"0 HEAD\n", b"0 HEAD\n1 SOUR ALTREE\n")

        family, _ = family_from_gedcom_bytes(data)

        assert family.person("I2").called == "Suna (Daro) Velari"


class TestDates:
    @pytest.mark.parametrize(
        ("written", "kept"),
        [
            ("1987", "1987"),
            ("APR 1987", "1987-04"),
            ("ABT 1987", "ca. 1987"),
            ("BEF 4 APR 1987", "voor 1987-04-04"),
            ("AFT 1987", "na 1987"),
            ("BET 1987 AND 1990", "tussen 1987 en 1990"),
            ("(toen oma nog leefde)", "toen oma nog leefde"),
            ("toen oma nog leefde", "toen oma nog leefde"),
            ("INT 1987 (het jaar van de brand)", "1987"),
            ("566", "566"),
            ("300 B.C.", "300 BC"),
            ("32 FEB 1987", "32 FEB 1987"),
        ],
    )
    def test_a_date_keeps_the_precision_that_people_gave(self, written, kept):
        family = read(SMALL.replace("4 APR 2007", written))

        assert str(family.person("I3").born) == kept.replace("300 BC", "300 B.C.")

    def test_a_phrase_stands_in_for_a_date(self):
        body = SMALL.replace("2 DATE 4 APR 2007", "2 DATE\n3 PHRASE toen oma nog leefde")

        assert str(read(body, version="7.0").person("I3").born) == "toen oma nog leefde"


class TestEncodings:
    @pytest.mark.parametrize(
        ("char", "codec"),
        [("UTF-8", "utf-8"), ("UTF-8", "utf-8-sig"), ("UNICODE", "utf-16"), ("ANSEL", "gedcom")],
    )
    def test_letters_survive_every_encoding(self, char, codec):
        data = gedcom(SMALL.replace("Mira", "Mïra"), char=char, codec=codec)

        family, notices = family_from_gedcom_bytes(data)

        assert family.person("I3").short == "Mïra"
        assert notices == ()

    def test_ansi_is_read_as_windows_with_a_notice(self):
        data = gedcom(SMALL.replace("Mira", "Mïra"), char="ANSI", codec="cp1252")

        family, _ = family_from_gedcom_bytes(data)

        assert family.person("I3").short == "Mïra"
        assert codes(data) == [NoticeCode.GUESSED_ENCODING]


class TestLooseEnds:
    def test_a_link_that_only_the_person_tells_of_counts(self):
        family = read(COUPLE + CHILD + "0 @F1@ FAM\n")

        assert family.parents_of("I3") == ("I1", "I2")

    def test_a_pointer_to_nobody_in_particular_is_nobody(self):
        family = read(SMALL.replace("1 HUSB @I1@", "1 HUSB @VOID@"), version="7.0")

        assert set(family.parents_of("I3")) == {"I1", "I2"}

    def test_a_file_that_was_cut_off_is_read_with_a_notice(self):
        assert codes(gedcom().replace(b"0 TRLR\n", b"")) == [NoticeCode.CUT_OFF]

    def test_a_version_that_was_never_published_is_read_with_a_notice(self):
        data = gedcom().replace(b"VERS 5.5.1", b"VERS 5.5.5")

        assert codes(data) == [NoticeCode.UNUSUAL_VERSION]

    def test_a_file_on_disk_is_read_like_its_bytes(self, tmp_path):
        path = tmp_path / "family.ged"
        path.write_bytes(gedcom())

        assert len(family_from_gedcom(path)[0].people) == 3


@pytest.mark.shared
@pytest.mark.parametrize("path", shared_input.gedcom_files(), ids=lambda path: path.stem)
def test_every_real_file_is_read_whole(path):

    family, _ = family_from_gedcom(path)

    assert len(family.people) == path.read_bytes().count(b" INDI")
    assert len(family.parentages) > 0
