"""A workbook becomes a case, or one clear sentence that says where it goes wrong."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram import NoticeCode, UnreadableFile
from risk import FileKind, Rating, reading_of
from tests.risk.workbook.books import (
    CLAIMS,
    FAMILY,
    MIRA,
    OREN,
    PEOPLE,
    workbook_of,
)

SMALL = {
    "Personen": [PEOPLE, MIRA, OREN],
    "Familie": [FAMILY, ["t1", "ouder en kind", "oren", "mira", "eigen kind"]],
    "Beweringen": [
        CLAIMS,
        ["c1", "oren", "Heeft gedreigd", "ja", "Ik vind haar wel.", "Mira", "s1"],
    ],
}
A_WORKBOOK = workbook_of(SMALL)


def changed(sheet, row, column, value):
    rows = [list(each) for each in SMALL[sheet]]
    rows[row - 1][column] = value
    return workbook_of({**SMALL, sheet: rows})


def refusal_of(data):
    with pytest.raises(UnreadableFile) as refused:
        reading_of(data)
    return refused.value


def test_a_claim_without_an_answer_is_no_yes():
    refused = refusal_of(changed("Beweringen", 2, 3, ""))

    assert refused.place == "sheet Beweringen, row 2, column D"
    assert "is empty" in str(refused)


def outcome_of(data):
    try:
        return reading_of(data).kind
    except UnreadableFile as refused:
        return type(refused)


class TestWhatIsRead:
    def test_a_file_is_a_workbook_by_its_content(self):
        assert reading_of(A_WORKBOOK).kind is FileKind.WORKBOOK

    def test_people_ties_claims_and_whom_it_is_about_come_in(self):
        case = reading_of(A_WORKBOOK).case

        assert [person.called for person in case.family.people] == ["Mira Velari", "Oren Velari"]
        assert case.family.parents_of("mira") == ("oren",)
        assert case.index == "mira"
        assert (case.claims[0].rating, case.claims[0].source) == (Rating.PRESENT, "s1")

    def test_english_headings_and_words_are_understood(self):
        people = ["ID", "Given name", "Family name", "Whom it is about", "GENDER"]

        case = reading_of(
            workbook_of({"people": [people, ["p1", "Mira", "", "Yes", "Woman"]]})
        ).case

        assert case.family.person("p1").gender == "woman"

    def test_columns_may_stand_in_any_order(self):
        rows = [PEOPLE[::-1], MIRA[::-1]]

        assert reading_of(workbook_of({"Personen": rows})).case.family.person("mira").born

    def test_a_day_or_a_year_that_a_program_turned_into_a_number_is_a_date(self):
        rows = [PEOPLE, [*MIRA[:5], date(2007, 4, 1)], [*OREN[:5], 1965]]

        case = reading_of(workbook_of({"Personen": rows})).case

        assert [str(person.born) for person in case.family.people] == ["2007-04-01", "1965"]

    def test_a_sheet_that_is_not_known_is_named_and_not_read(self):
        reading = reading_of(workbook_of({**SMALL, "Van Mira": [["geheim"]]}))

        notices = [(notice.code, notice.place) for notice in reading.notices]

        assert notices == [(NoticeCode.LEFT_OUT, "sheet 4")]

    def test_a_formula_is_never_worked_out(self):
        case = reading_of(changed("Personen", 2, 1, "=1+1")).case

        assert case.family.person("mira").called == "Velari"


class TestRefused:
    @pytest.mark.parametrize(
        ("sheet", "row", "column", "value", "place"),
        [
            ("Personen", 2, 4, "dame", "sheet Personen, row 2, column E"),
            ("Personen", 3, 0, "", "sheet Personen, row 3, column A"),
            ("Personen", 3, 0, "mira", "sheet Personen, row 3"),
            ("Personen", 3, 3, "ja", "sheet Personen, row 3, column D"),
            ("Familie", 2, 1, "buren", "sheet Familie, row 2, column B"),
            ("Familie", 2, 3, "nobody", "sheet Familie, row 2, column D"),
            ("Familie", 2, 2, "mira", "sheet Familie, row 2"),
            ("Beweringen", 2, 2, "Is wel aardig", "sheet Beweringen, row 2, column C"),
            ("Beweringen", 2, 3, "misschien", "sheet Beweringen, row 2, column D"),
            ("Beweringen", 2, 4, "bel_x0007_", "sheet Beweringen, row 2, column E"),
        ],
    )
    def test_what_is_wrong_is_named_by_sheet_row_and_column(self, sheet, row, column, value, place):
        refused = refusal_of(changed(sheet, row, column, value))

        assert refused.place == place
        assert refused.remedy

    def test_a_text_that_was_cut_off_is_not_taken_for_the_whole(self):
        said = "Ik vind [afgekapt: de hele tekst staat in het casusbestand]"

        refused = refusal_of(changed("Beweringen", 2, 4, said))

        assert "cut off" in refused.problem

    def test_a_name_that_the_sheet_of_names_tells_otherwise_is_refused(self):
        names = [["id (persoon)", "Naam", "Soort"], ["mira", "Mirjam", "voornaam"]]

        refused = refusal_of(workbook_of({**SMALL, "Namen": names}))

        assert refused.place == "sheet Personen, row 2, column B"

    def test_one_source_is_not_two_people(self):
        another = ["c2", "oren", "Heeft gedreigd", "ja", "", "Yara", "s1"]

        refused = refusal_of(workbook_of({**SMALL, "Beweringen": [*SMALL["Beweringen"], another]}))

        assert refused.place == "sheet Beweringen, row 3, column F"

    def test_a_workbook_without_people_says_what_it_lacks(self):
        assert "Personen" in refusal_of(workbook_of({"Blad1": [["x"]]})).problem

    def test_a_heading_that_stands_twice_is_refused(self):
        rows = [[*PEOPLE, "id"], [*MIRA, "x"]]

        assert "row 1, column G" in refusal_of(workbook_of({"Personen": rows})).place

    @pytest.mark.parametrize("column", [3, 4])
    def test_no_refusal_repeats_what_a_cell_holds(self, column):
        refused = refusal_of(changed("Personen", 2, column, "Geheime Naam"))

        assert "geheim" not in str(refused).casefold()


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, len(A_WORKBOOK) - 1), st.binary(max_size=3)), min_size=1))
def test_a_damaged_workbook_is_a_case_or_one_refusal(wounds):
    data = bytearray(A_WORKBOOK)
    for place, wound in wounds:
        data[place : place + len(wound)] = wound

    assert outcome_of(bytes(data)) in (FileKind.WORKBOOK, UnreadableFile)


@given(st.binary(max_size=200))
def test_what_only_starts_like_a_workbook_is_refused(rest):
    assert refusal_of(b"PK\x03\x04" + rest).remedy
