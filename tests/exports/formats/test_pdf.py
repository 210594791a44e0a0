"""A paper as PDF is opened again: what was written stands there, and nothing that betrays."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.errors import NoFont, NoTemplate
from exports.formats.docx import look
from exports.formats.pdf import pdf_from_paper
from exports.formats.pdf.bars import bar_svg
from exports.formats.pdf.typesetting import TEMPLATES, moment_of, typeset
from exports.paper import (
    Bar,
    Facts,
    Heading,
    Kind,
    Paper,
    Paragraph,
    Plate,
    Statement,
    Table,
    Tone,
    Words,
    plain,
    unknown,
)
from risk.assessment import Bounds
from tests.exports.formats.pdfs import needs_poppler, opened, pixels_of, tight, words_of

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="genogram" viewBox="0 0 200 100">'
    "<style>.genogram text {font-size:12px; fill:#111111; text-anchor:middle}</style>"
    '<g transform="translate(50 20)"><rect width="30" height="30" fill="#777777"/>'
    '<text x="15" y="50">Mira</text></g></svg>'
)
PAPER = Paper(
    language="nl",
    name="Z-0417",
    author="S. de Groot",
    written_on=date(2026, 11, 19),
    banner="",
    head="Z-0417 · vertrouwelijk",
    foot="concept",
    page="pagina {page} van {pages}",
    title="Veiligheidsplan",
    subtitle="Oefencasus",
    blocks=(),
)
LONG_TABLE = Table(
    ("Wie", "Wat"),
    tuple((cell, cell) for cell in [(Paragraph(plain("regel")),)] * 90),
    (1, 1),
)
HOSTILE = (
    'Ayşe & <Özgür> "x" #set page() $x$ \\',
    "*b* _i_ `c` // geen opmaak -- 'nee' [a] @b <c> ~ = + - /",
    "{name} %s {{x}} =1+1",
    "Nguyễn Łukasz Yıldız",
    "سارة",
)


def with_words(words):
    return replace(
        PAPER,
        blocks=(
            Heading(plain(words), 1),
            Paragraph(plain(words)),
            Statement("■", words, words),
            Table(
                (words, "b"), (((Paragraph(plain(words)),), (Paragraph(unknown(words)),)),), (1, 1)
            ),
            Facts(((words, (Paragraph(plain(words)),)),)),
        ),
    )


@needs_poppler
class TestText:
    @pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
    def test_any_text_comes_out_as_it_went_in_wherever_it_stands(self, words):
        text = words_of(pdf_from_paper(with_words(words)))

        assert tight(text).count(tight(words)) >= 5

    def test_ten_thousand_letters_without_a_blank_all_stand_there(self):
        block = Table(("x", "y"), (((Paragraph(plain("q" * 10_000)),), ()),), (1, 1))

        assert words_of(pdf_from_paper(replace(PAPER, blocks=(block,)))).count("q") == 10_000

    def test_a_name_in_devanagari_comes_out_whole(self):
        assert "प्रिया" in words_of(
            pdf_from_paper(replace(PAPER, blocks=(Paragraph(plain("प्रिया")),)))
        )

    def test_a_line_break_stays_a_line_break(self):
        text = words_of(pdf_from_paper(replace(PAPER, blocks=(Paragraph(plain("een\ntwee")),))))

        assert [line.strip() for line in text.splitlines()].count("een") == 1

    def test_a_long_word_stays_on_the_sheet(self):
        page = pixels_of(pdf_from_paper(replace(PAPER, blocks=(Paragraph(plain("a" * 900)),))))

        assert page.crop((page.width - 20, 0, page.width, page.height)).getextrema() == (
            (255, 255),
            (255, 255),
            (255, 255),
        )

    def test_what_is_unknown_carries_one_question_mark(self):
        words = (Words("niet besloten", Tone.UNKNOWN), Words(" wie?", Tone.UNKNOWN))

        text = words_of(pdf_from_paper(replace(PAPER, blocks=(Paragraph(words),))))

        assert "?niet" in tight(text)
        assert tight(text).count("?") == 2

    @given(st.text(st.characters(max_codepoint=0x17F, exclude_categories=("C", "Z")), max_size=40))
    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_whatever_is_typed_in_latin_letters_comes_out(self, words):
        text = words_of(pdf_from_paper(replace(PAPER, blocks=(Paragraph(plain(f"[{words}]")),))))

        assert f"[{words}]" in tight(text)


class TestTheFile:
    def test_it_is_tagged_and_says_its_language(self):
        root = opened(pdf_from_paper(PAPER)).trailer["/Root"]

        assert "/StructTreeRoot" in root
        assert root["/Lang"] == "nl"

    def test_it_promises_to_be_readable_by_everybody(self):
        pdf = opened(pdf_from_paper(with_words("Mira")))

        assert b"pdfuaid:part" in pdf.trailer["/Root"]["/Metadata"].get_data()

    def test_headings_that_skip_a_step_are_read_aloud_in_steps(self):
        blocks = (Heading(plain("een"), 1), Heading(plain("drie"), 3))

        assert opened(pdf_from_paper(replace(PAPER, blocks=blocks)))

    def test_it_tells_nothing_but_reference_author_and_day(self):
        told = opened(pdf_from_paper(PAPER)).metadata

        assert told.title == "Z-0417"
        assert told.author == "S. de Groot"
        assert told.creation_date.date() == date(2026, 11, 19)
        assert set(told) <= {"/Title", "/Author", "/Creator", "/CreationDate", "/ModDate"}

    def test_the_same_paper_gives_the_same_bytes(self):
        assert pdf_from_paper(with_words("Mira")) == pdf_from_paper(with_words("Mira"))

    def test_a_paper_without_a_day_asks_no_clock(self):
        undated = replace(PAPER, written_on=None)

        assert pdf_from_paper(undated) == pdf_from_paper(undated)

    def test_a_plate_stands_on_a_sheet_on_its_side_as_a_drawing(self):
        plate = Plate(Heading(plain("Genogram"), 1), PICTURE, "twee", wide=True)

        pages = opened(pdf_from_paper(replace(PAPER, plates=(plate,)))).pages

        assert [round(side) for side in pages[-1].mediabox[2:]] == [1191, 842]
        assert len(pages) == 2
        assert not pages[-1].images


@needs_poppler
class TestEverySheet:
    def test_the_head_of_a_table_returns(self):
        pdf = pdf_from_paper(replace(PAPER, blocks=(LONG_TABLE,)))

        assert words_of(pdf).count("Wat") == len(opened(pdf).pages) > 1

    def test_head_foot_and_count_stand_on_each(self):
        pdf = pdf_from_paper(replace(PAPER, blocks=(LONG_TABLE,)))
        count = len(opened(pdf).pages)

        text = words_of(pdf)

        assert text.count("Z-0417 · vertrouwelijk") == count
        assert [f"pagina {n} van {count}" in text for n in range(1, count + 1)] == [True] * count

    def test_a_fictional_case_says_so_on_each(self):
        pdf = pdf_from_paper(replace(PAPER, banner="OEFENCASUS", blocks=(LONG_TABLE,)))

        assert words_of(pdf).count("OEFENCASUS") == len(opened(pdf).pages)


@needs_poppler
class TestWhatLooksDifferent:
    def test_a_caution_has_a_bar_at_its_left(self):
        caution = Paragraph(plain("Let op"), Kind.CAUTION)

        colours = pixels_of(pdf_from_paper(replace(PAPER, blocks=(caution,))), dots=72).getcolors(
            9999
        )

        assert (0xB0, 0x7A, 0x1E) in {colour for _, colour in colours}

    def test_the_open_part_of_a_strength_is_striped_between_edges(self):
        bar = bar_svg(Bounds(0.25, 0.75))

        assert "clip-path" in bar
        assert bar.count('stroke="#1C2326"') == 2

    def test_a_strength_that_is_certain_has_no_stripes(self):
        assert "clip-path" not in bar_svg(Bounds(0.5, 0.5))

    def test_a_strength_is_read_aloud(self):
        cell = (Bar(Bounds(0.2, 0.5), "sterke aanwijzingen"),)

        pdf = pdf_from_paper(replace(PAPER, blocks=(Table(("a",), ((cell,),), (1,)),)))

        assert "sterke aanwijzingen" in str(_alternatives(opened(pdf)))


class TestWhatIsMissing:
    def test_a_script_without_a_font_is_named_and_the_words_are_not(self):
        paper = replace(PAPER, blocks=(Paragraph(plain("Mira مريم मीरा")),))

        with pytest.raises(NoFont, match="fonts-noto-core") as refused:
            pdf_from_paper(paper, system_fonts=False)

        assert set(refused.value.scripts) == {"Latin", "Arabic", "Devanagari"}
        assert refused.value.__cause__ is None
        assert "مريم" not in str(refused.value)

    @needs_poppler
    def test_a_sign_without_a_form_gives_way_to_its_name(self):
        paper = replace(PAPER, blocks=(Paragraph(plain("kijk uit \ue000")),))

        assert "kijk uit ‹sign›" in words_of(pdf_from_paper(paper))

    def test_without_its_template_it_says_what_to_mend(self):
        with pytest.raises(NoTemplate, match="install the workbench again"):
            typeset("gone.typ", {}, moment_of(None))

    def test_the_templates_ask_for_nothing_from_outside(self):
        written = "".join(file.read_text(encoding="utf-8") for file in TEMPLATES.glob("*.typ"))

        assert "@preview" not in written
        assert "http" not in written

    def test_colours_are_those_of_the_document_in_word(self):
        colours = (TEMPLATES / "look.typ").read_text(encoding="utf-8")

        assert {str(look.INK), str(look.PRIMARY), str(look.UNKNOWN), look.CAUTION_LINE} <= {
            part[:6] for part in colours.split('rgb("#')
        }


def _alternatives(pdf):
    return [
        one.get_object()["/Alt"]
        for number in pdf.xref[0]
        if isinstance(one := pdf.get_object(number), dict) and "/Alt" in one
    ]
