"""The plan is opened again, as its reader would, and holds what protects and nothing that betrays."""

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import docx as word
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.errors import NoFont
from exports.formats.characters import printable
from exports.formats.docx import docx
from exports.formats.png import png_from_svg
from exports.recipients import Recipient
from exports.safety_plan import Occasion, reviews, safety_plan, safety_plan_content
from exports.safety_plan.on_paper import on_paper
from exports.wording import Wording
from risk import Case, assess, case_from
from risk.assessment import Assessment, AtRisk, Because
from tests.exports.papers import text_of as text_of_paper

NL = Wording("nl")
OCCASION = Occasion(author="S. de Groot")
EMPTY = Assessment(edition="2026-11-01", strict=False, threats=(), ask=(), people_at_risk=())
HOSTILE = ['Ayşe & <Özgür> "x"', "=1+1", "{name} %s {{x}}", "a" * 10_000, "سارة", "प्रिया", "Ng̃ũ"]


RARE = ("漢", "\U0001e4d0", "\U00016e40", "\U00011ee0", "\U00012f90")


def can_be_drawn(letter):
    try:
        png_from_svg(f'<svg xmlns="http://www.w3.org/2000/svg"><text>{letter}</text></svg>', 10)
    except NoFont:
        return False
    return True


def plan_of(case, assessment, occasion=OCCASION, wording=NL):
    return on_paper(case, safety_plan_content(case, assessment, occasion), wording)


def opened(case, assessment, **more):
    return word.Document(BytesIO(docx(plan_of(case, assessment, **more))))


def paragraphs_of(holder):
    yield from holder.paragraphs
    for table in holder.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from paragraphs_of(cell)


def text_of(document):
    return "\n".join(paragraph.text for paragraph in paragraphs_of(document))


def head_and_foot(document):
    first = document.sections[0]
    return text_of(first.header), text_of(first.footer)


@pytest.fixture(scope="module")
def file(whole_case, assessment):
    return docx(plan_of(whole_case, assessment))


@pytest.fixture(scope="module")
def plan(file):
    return word.Document(BytesIO(file))


@pytest.fixture(scope="module")
def text(plan):
    return text_of(plan)


class TestWhatItSays:
    def test_the_first_table_holds_what_is_agreed(self, plan):
        agreed = plan.tables[0]

        assert [cell.text for cell in agreed.rows[1].cells] == [
            "Vaste contactpersoon, met codewoord.",
            "A. Bos",
            "16 nov 2026",
            "Viktor, Oren",
            "■ klaar",
        ]

    def test_what_nobody_took_on_or_dated_is_a_question(self, plan):
        agreed = plan.tables[0]

        assert [cell.text for cell in agreed.rows[2].cells][1:4] == [
            "wie?",
            "wanneer?",
            "wie niet?",
        ]

    def test_everybody_on_a_path_is_named_with_the_path(self, text):
        assert "Zora beslist → Oren geeft door → Dario voert uit" in text
        assert "zelfde pad als Zora" in text

    def test_strength_is_words_with_the_number_of_open_questions(self, text):
        assert "sterke aanwijzingen" in text
        assert "nog 2 vragen open" in text

    def test_no_number_in_it_is_a_chance(self, text):
        assert "%" not in text
        assert "0,5" not in text
        assert "0.5" not in text
        assert "laag risico" not in text

    def test_every_reason_has_its_mark_and_its_source(self, text):
        assert "■\tZonder mij gebeurt er niets in deze familie." in text
        assert "Mira · 3 nov 2026 · bevestigd" in text

    def test_a_sealed_source_and_its_words_are_not_in_any_byte_of_it(self, file):
        with zipfile.ZipFile(BytesIO(file)) as parts:
            everything = b"".join(parts.read(name) for name in parts.namelist())

        assert b"Nadia" not in everything
        assert b"verraden" not in everything
        assert b"afgeschermde bron" in everything

    def test_what_is_said_twice_about_one_person_stands_there_once(self, case, assessment):
        shared = assessment.threats[0].path
        alone = replace(shared, steps=shared.steps[:1])
        twice = replace(assessment.threats[2], rank=2, path=alone)
        threats = (*assessment.threats[:2], twice)

        text = text_of(opened(case, replace(assessment, threats=threats)))

        assert text.count("Zonder mij gebeurt er niets in deze familie.") == 1
        assert "Zie hierboven." in text

    def test_people_on_one_path_stand_in_its_order(self, plan):
        sources = next(table for table in plan.tables if table.cell(0, 0).text == "Rang")

        assert [row.cells[1].text.split()[0] for row in sources.rows[1:]] == [
            "Zora",
            "Oren",
            "Dario",
        ]

    def test_a_contradiction_is_asked_about(self, case, assessment):
        first = replace(assessment.threats[0], contradictions=("uttered_threat",))

        text = text_of(opened(case, replace(assessment, threats=(first,))))

        assert "Over Dario spreken bronnen elkaar tegen: Heeft gedreigd." in text

    def test_whoever_is_at_risk_and_a_source_of_threat_is_both(self, case, assessment):
        pressed = AtRisk("dario", Because.UNDER_PRESSURE)

        text = text_of(opened(case, replace(assessment, people_at_risk=(pressed,))))

        assert "Dario Velari (ook een bron van dreiging)" in text

    def test_whoever_nothing_is_known_of_is_asked_about(self, text):
        assert "Onbekend: vragen" in text
        assert "Over Rafa staat nog niets in het dossier." in text

    def test_the_victim_is_quoted(self, text):
        assert "Ik wil mijn opleiding afmaken." in text

    def test_it_tells_what_to_do_when_it_goes_wrong(self, text):
        assert "Codewoord gehoord: bel A. Bos." in text
        assert "Direct gevaar: bel 112." in text

    def test_it_says_when_it_is_looked_at_again(self, text):
        assert "19 februari 2027 · na 3 maanden" in text
        assert "19 november 2027 · na 12 maanden" in text

    def test_it_says_that_a_person_concludes(self, text):
        assert "Een professional trekt met naam de conclusie en besluit." in text

    def test_who_falls_away_is_followed_by_what_is_left(self, text):
        assert "Als Dario wegvalt: " in text

    def test_it_can_be_read_in_english(self, case, assessment):
        text = text_of(opened(case, assessment, wording=Wording("en")))

        assert "Zora decides → Oren passes on → Dario carries out" in text
        assert "Immediate danger: call 112." in text


class TestAnEmptyCase:
    def test_a_case_of_which_nothing_is_known_makes_a_plan_of_questions(self):
        text = text_of(opened(Case(), EMPTY))

        assert "Wat regelen we als eerste?" in text
        assert "Wie doet wat?" in text
        assert "Direct gevaar: bel 112." in text

    def test_without_a_day_the_reviews_stay_to_be_dated(self):
        assert "datum onbekend · na 3 maanden" in text_of(opened(Case(), EMPTY))


class TestItself:
    def test_every_page_says_what_it_is_for_whom_and_which_page(self, plan):
        head, foot = head_and_foot(plan)

        assert "Z-0417 · vertrouwelijk" in head
        assert "OEFENCASUS" in head
        assert foot.startswith("concept, vertrouwelijk · voor het team van deze casus")
        assert "pagina" in foot

    def test_it_names_whom_it_is_for(self, case, assessment):
        for_police = Occasion(author="S. de Groot", recipient=Recipient.POLICE)

        assert "voor de politie" in head_and_foot(opened(case, assessment, occasion=for_police))[1]

    def test_a_real_case_bears_no_mark_of_a_training_case(self, document, assessment):
        document["case"] = {**document["case"], "training": False}

        assert "OEFENCASUS" not in head_and_foot(opened(case_from(document), assessment))[0]

    def test_the_file_tells_nothing_but_reference_author_and_day(self, plan):
        told = plan.core_properties

        assert (told.title, told.author, told.last_modified_by) == (
            "Z-0417",
            "S. de Groot",
            "S. de Groot",
        )
        assert (told.comments, told.keywords, told.subject) == ("", "", "")
        assert told.created.date() == date(2026, 11, 19)

    def test_no_thumbnail_or_template_travels_along(self, file):
        with zipfile.ZipFile(BytesIO(file)) as parts:
            assert not [
                name for name in parts.namelist() if "thumbnail" in name or "custom" in name
            ]

    def test_the_same_plan_gives_the_same_bytes(self, file, case, assessment):
        assert docx(plan_of(case, assessment)) == file

    def test_headings_are_real_and_the_head_of_a_table_returns_on_every_page(self, plan):
        assert "Heading 1" in {paragraph.style.name for paragraph in plan.paragraphs}
        assert "w:tblHeader" in plan.tables[0].rows[0]._tr.xml

    def test_the_genogram_stands_sharp_on_a_sheet_on_its_side(self, case, assessment):
        document = word.Document(BytesIO(safety_plan(case, assessment, NL, OCCASION)))
        picture = document.inline_shapes[0]
        dots = word.image.image.Image.from_blob(
            next(
                part for part in document.part.package.iter_parts() if "image" in part.partname
            ).blob
        ).px_width

        assert document.sections[-1].page_width > document.sections[-1].page_height
        assert dots / picture.width.inches >= 200

    def test_a_script_without_letters_costs_the_picture_and_not_the_plan(
        self, document, assessment
    ):
        written = next((letter for letter in RARE if not can_be_drawn(letter)), None)
        if written is None:
            pytest.skip("this computer has letters for every script that was tried")
        document["people"] = [*document["people"], {"id": "x1", "names": [{"text": written}]}]

        file = safety_plan(case_from(document), assessment, NL, OCCASION)

        assert "De tekening ontbreekt" in text_of(word.Document(BytesIO(file)))


class TestText:
    @pytest.mark.parametrize("words", HOSTILE)
    @pytest.mark.parametrize(
        ("collection", "record"),
        [
            ("people", {"id": "x1", "names": [{"text": ...}]}),
            ("tasks", {"id": "x1", "what": ..., "who": ..., "must_not_know": ["mira"]}),
            ("notes", {"id": "x1", "kind": "escalation", "text": ...}),
            ("notes", {"id": "x1", "kind": "safe_contact", "text": ...}),
            ("voice", {"id": "x1", "text": ..., "heard_by": ...}),
        ],
    )
    def test_any_text_in_any_field_survives(self, document, assessment, collection, record, words):
        filled = {key: words if value is ... else value for key, value in record.items()}
        if collection == "people":
            filled = {"id": "x1", "names": [{"text": words}]}
            document["tasks"] = [{"id": "x2", "what": "iets", "must_not_know": ["x1"]}]
        document[collection] = [*document[collection], filled]

        assert words in text_of(opened(case_from(document), assessment))

    @given(st.text())
    @settings(max_examples=25, deadline=None)
    def test_whatever_is_typed_comes_out_or_is_visibly_replaced(self, words):
        document = {"tasks": [{"id": "t1", "what": f"[{words}]"}], "case": {"reference": words}}

        assert f"[{printable(words)}]" in text_of(opened(case_from(document), EMPTY))

    @given(st.text())
    def test_what_can_be_printed_is_left_alone(self, words):
        assert printable(printable(words)) == printable(words)

    def test_control_characters_leave_a_visible_trace(self):
        assert printable("a\0b\x1bc\ud800d\uffff") == "a\ufffdb\ufffdc\ufffdd\ufffd"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Gewogen met wat in dit exemplaar staat."),
        ("en", "Weighed with what stands in this copy."),
    ],
)
@pytest.mark.parametrize("recipient", Recipient)
def test_every_plan_but_the_teams_says_what_its_measures_were_weighed_with(
    document, recipient, language, said
):
    document["measures"] = [{"id": "m1", "measure": "safe_talk"}]
    case = case_from(document)

    occasion = Occasion(recipient=recipient)
    paper = plan_of(case, assess(case), occasion, Wording(language))

    assert text_of_paper(paper).count(said) == (0 if recipient is Recipient.TEAM else 1)


class TestReviews:
    def test_the_last_day_of_a_month_stays_within_its_month(self):
        assert reviews(date(2026, 11, 30)) == (date(2027, 2, 28), date(2027, 11, 30))

    @given(st.dates(max_value=date(9000, 1, 1)))
    def test_a_plan_is_looked_at_within_three_and_twelve_months(self, day):
        first, second = reviews(day)

        assert 89 <= (first - day).days <= 92
        assert 365 <= (second - day).days <= 366
