"""The tables of a case: text stays text, nothing sealed leaves, and all of it comes back."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from exports import Wording
from exports.tables import tables
from genogram import Name, NameKind, Person
from risk import (
    AboutPerson,
    AboutTie,
    Assessment,
    Case,
    Change,
    Claim,
    Collection,
    Rating,
    Reliability,
    Source,
    SourceKind,
    assess,
    case_from,
    read_case,
    reading_of,
)
from risk.documents import UNWRITABLE
from risk.workbook import layout
from tests.families import families
from tests.shared_input import ROOT

READ_BACK = (
    Collection.PEOPLE,
    Collection.PARENTAGES,
    Collection.PARTNERSHIPS,
    Collection.TIES,
    Collection.CLAIMS,
)
TRAINING = sorted(ROOT.glob("workbench/casework/training/*.json"))
HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", '=HYPERLINK("x")', "#N/A"]
NOTHING = Assessment(edition="2026-11-01", strict=False, threats=(), ask=(), people_at_risk=())


def case_with(*records):
    case = Case()
    collections = {Person: Collection.PEOPLE, Source: Collection.SOURCES, Claim: Collection.CLAIMS}
    case.apply([Change(collection=collections[type(one)], after=one) for one in records])
    return case


def said(text):
    return case_with(
        Person(id="p1"),
        Claim(id="c1", about=AboutPerson(person="p1"), indicator="uttered_threat", text=text),
    )


def book_of(case, language="nl", assessment=NOTHING):
    return load_workbook(BytesIO(tables(case, assessment, Wording(language))))


def column(sheet, title):
    at = [cell.value for cell in sheet[1]].index(title)
    return [row[at].value or "" for row in sheet.iter_rows(min_row=2)]


def everything_in(data):
    with zipfile.ZipFile(BytesIO(data)) as parts:
        return b"\n".join(parts.read(name) for name in parts.namelist())


def without_seals(case):
    sealed = {source.id for source in case.sources if source.sealed}
    return [claim for claim in case.claims if claim.source not in sealed]


class TestTextStaysText:
    @pytest.mark.parametrize("text", HOSTILE)
    def test_nothing_becomes_a_formula(self, text):
        sheet = book_of(said(text))["Beweringen"]

        cell = sheet.cell(2, [one.value for one in sheet[1]].index("Woorden") + 1)

        assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")

    def test_the_file_holds_no_formula_at_all(self):
        data = tables(said("=1+1"), NOTHING, Wording("nl"))

        assert b"<f>" not in everything_in(data)

    @pytest.mark.parametrize("text", ['Ayşe & <Özgür> "x"', "x" * 10_000, "نور", "नूर", " spatie "])
    def test_every_sign_survives(self, text):
        assert column(book_of(said(text))["Beweringen"], "Woorden") == [text]

    def test_a_name_may_look_like_a_formula(self):
        case = case_with(Person(id="=p", names=(Name(text="=1+1"),)))

        assert reading_of(tables(case, NOTHING, Wording("nl"))).case.family.people == (
            case.family.people
        )

    def test_a_sign_that_xml_cannot_hold_is_written_out(self):
        assert column(book_of(said("bel\x07"))["Beweringen"], "Woorden") == ["bel_x0007_"]

    def test_what_only_looks_like_a_sign_written_out_comes_back_as_it_was(self):
        case = said("code _x0041_ hier")

        read = reading_of(tables(case, NOTHING, Wording("nl"))).case

        assert read.claims[0].text == "code _x0041_ hier"

    def test_a_text_that_no_cell_holds_says_that_it_was_cut_off(self):
        book = book_of(said("x" * 40_000))

        (shown,) = column(book["Beweringen"], "Woorden")

        assert shown.endswith(layout().cut.nl)
        assert len(shown) <= 32_767
        assert "Beweringen, rij 2" in column(book["Toelichting"], "Wat")

    def test_what_stands_above_a_page_is_no_command(self):
        document = {"case": {"reference": "A&P &D"}}

        sheet = book_of(case_from(document))["Personen"]

        assert sheet.oddHeader.left.text.startswith("A&&P &&D")


class TestTheSheets:
    def test_there_is_one_for_everything_in_both_languages(self, case, assessment):
        dutch = book_of(case, "nl", assessment).sheetnames
        english = book_of(case, "en", assessment).sheetnames

        assert dutch[:6] == ["Toelichting", "Personen", "Namen", "Familie", "Banden", "Beweringen"]
        assert dutch[6:] == ["Rollen", "Wie weet wat", "Dreiging", "Maatregelen", "Afspraken"]
        assert len(english) == len(dutch)
        assert not set(english) & set(dutch)

    def test_every_sheet_keeps_its_head_in_sight_and_on_every_page(self, case, assessment):
        for sheet in book_of(case, "nl", assessment):
            assert sheet.freeze_panes == "B2"
            assert sheet.print_title_rows == "$1:$1"
            assert sheet.page_setup.orientation == "landscape"
            assert sheet.auto_filter.ref.startswith("A1:")

    def test_a_threat_is_told_in_words_and_open_questions(self, case, assessment):
        sheet = book_of(case, "nl", assessment)["Dreiging"]

        words = column(sheet, "Wat staat in het dossier?")

        assert words[0] == "sterke aanwijzingen"
        assert "%" not in "".join(map(str, (c.value for row in sheet.rows for c in row)))

    def test_who_is_to_be_asked_about_stands_with_the_threats(self, case, assessment):
        sheet = book_of(case, "nl", assessment)["Dreiging"]

        assert "Rafa Velari" in column(sheet, "Wie")

    def test_who_was_not_asked_about_a_fact_is_unknown_and_not_absent(self, document):
        document["facts"] = [{"id": "f1", "text": "Zij heeft een vriend."}]
        case = case_from(document)

        sheet = book_of(case)["Wie weet wat"]

        assert len(column(sheet, "Wie")) == len(case.family.people)
        assert set(column(sheet, "Weet het?")) == {"? onbekend"}

    def test_a_training_case_says_so(self, case):
        assert "OEFENCASUS" in "".join(column(book_of(case)["Toelichting"], "Waarde"))


class TestSealed:
    def test_neither_name_nor_words_nor_day_of_a_sealed_source_is_in_any_byte(self, case):
        data = everything_in(tables(case, NOTHING, Wording("nl")))

        assert b"Nadia" not in data
        assert b"Woorden die verraden" not in data
        assert b"2026-11-08" not in data

    def test_a_sealed_source_comes_back_sealed(self, case):
        read = reading_of(tables(case, NOTHING, Wording("nl"))).case

        claim = next(claim for claim in read.claims if claim.id == "c3")
        sources = {source.id: source for source in read.sources}

        assert sources[claim.source].sealed
        assert (sources[claim.source].who, claim.text, claim.date) == ("", "", None)


class TestTheFile:
    def test_the_same_case_gives_the_same_bytes(self, case, assessment):
        words = Wording("nl")

        assert tables(case, assessment, words) == tables(case, assessment, words)

    def test_it_tells_nothing_of_who_made_it_or_when(self, case):
        told = book_of(case).properties

        assert (told.creator, told.lastModifiedBy) == (None, None)
        assert str(told.created) == str(told.modified) == "2026-11-19 00:00:00"

    def test_nothing_of_it_touches_the_disk(self, case, monkeypatch, tmp_path):
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "no folder"))

        assert tables(case, NOTHING, Wording("nl"))


class TestReadBack:
    @pytest.mark.parametrize("language", ["nl", "en"])
    @pytest.mark.parametrize("file", TRAINING, ids=lambda file: file.stem)
    def test_a_training_case_comes_back(self, file, language):
        case = read_case(file).case

        read = reading_of(tables(case, assess(case), Wording(language))).case

        for collection in READ_BACK[:-1]:
            assert read.records(collection) == case.records(collection)
        kept = {claim.id for claim in without_seals(case)}
        assert [one for one in read.claims if one.id in kept] == without_seals(case)
        assert [one.id for one in read.claims] == [one.id for one in case.claims]

    def test_what_the_case_is_called_and_whom_it_is_about_comes_back(self, case):
        read = reading_of(tables(case, NOTHING, Wording("en"))).case

        assert read.header == case.header

    @settings(max_examples=25)
    @given(families())
    def test_any_family_comes_back(self, family):
        case = Case()
        records = (family.people, family.parentages, family.partnerships, family.ties)
        for collection, found in zip(READ_BACK[:4], records, strict=True):
            case.apply([Change(collection=collection, after=one) for one in found])

        read = reading_of(tables(case, NOTHING, Wording("nl"))).case

        for collection in READ_BACK:
            assert read.records(collection) == case.records(collection)

    @settings(max_examples=40)
    @given(st.data())
    def test_any_words_come_back(self, data):
        text = st.text(min_size=1).filter(lambda one: one.strip() and not UNWRITABLE.search(one))
        names = st.builds(Name, text=text, kind=st.sampled_from(NameKind), script=st.none() | text)
        source = Source(id="s1", who=data.draw(text), kind=data.draw(st.sampled_from(SourceKind)))
        claim = Claim(
            id=data.draw(text),
            about=data.draw(
                st.sampled_from([AboutPerson(person="p1"), AboutTie(origin="p1", target="p2")])
            ),
            indicator="sway",
            rating=data.draw(st.sampled_from(Rating)),
            reliability=data.draw(st.sampled_from(Reliability)),
            text=data.draw(text),
            source="s1",
        )
        people = [Person(id=one, names=tuple(data.draw(st.lists(names)))) for one in ("p1", "p2")]
        case = case_with(*people, source, claim)

        read = reading_of(tables(case, NOTHING, Wording("nl"))).case

        assert read.claims == case.claims
        assert read.sources == case.sources
        assert read.family.people == case.family.people
