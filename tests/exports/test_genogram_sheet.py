"""The genogram on paper is opened again: A3, grey, legible, for whom, and nothing about where."""

import pytest

from exports.formats.pdf import pdf_from_drawings
from exports.genogram_sheet import genogram_sheet, genogram_sheet_png, genogram_sheet_svg
from exports.occasion import Occasion
from exports.wording import Wording
from risk import case_from
from tests.exports.formats.pdfs import needs_poppler, opened, pixels_of, tight, words_of

NL = Wording("nl")
OCCASION = Occasion(author="S. de Groot")
WIDE = 60


@pytest.fixture(scope="module")
def sheet(whole_case, assessment):
    return genogram_sheet(whole_case, assessment, NL, OCCASION)


@pytest.fixture(scope="module")
def divided(assessment):
    people = [{"id": f"p{n}", "names": [{"text": f"Naam{n}"}]} for n in range(WIDE)]
    ties = [{"id": f"t{n}", "parent": "p0", "child": f"p{n}"} for n in range(1, WIDE)]
    case = case_from({"people": people, "parentages": ties})
    return genogram_sheet(case, None, NL)


class TestTheSheet:
    def test_it_is_a3_on_its_side(self, sheet):
        (page,) = opened(sheet).pages

        assert [round(side) for side in page.mediabox[2:]] == [1191, 842]

    def test_it_is_tagged_with_language_and_description(self, sheet):
        root = opened(sheet).trailer["/Root"]

        assert "/StructTreeRoot" in root
        assert root["/Lang"] == "nl"

    def test_the_same_case_gives_the_same_bytes(self, sheet, whole_case, assessment):
        assert genogram_sheet(whole_case, assessment, NL, OCCASION) == sheet

    @needs_poppler
    def test_there_is_no_colour_on_it(self, sheet):
        colours = pixels_of(sheet, dots=60).getcolors(1 << 20)

        assert all(red == green == blue for _, (red, green, blue) in colours)

    @needs_poppler
    def test_it_is_not_empty(self, sheet):
        dark = [count for count, colour in pixels_of(sheet).getcolors(9999) if colour[0] < 128]

        assert sum(dark) > 500

    @needs_poppler
    @pytest.mark.parametrize(
        "said",
        [
            "Genogram – Oefencasus Velari",
            "Z-0417 · stand 19 nov 2026 · S. de Groot · 8 personen",
            "OEFENCASUS",
            "vertrouwelijk · concept",
            "Geen adressen in dit document.",
            "voor het team van deze casus",
            "pagina 1 van 1",
            "Legenda",
            "slachtoffer",
        ],
    )
    def test_head_legend_and_foot_say_what_it_is(self, sheet, said):
        assert tight(said) in tight(words_of(sheet))

    @needs_poppler
    def test_a_real_case_has_no_box(self, document, assessment):
        document["case"] = {**document["case"], "training": False, "name": ""}

        text = words_of(genogram_sheet(case_from(document), assessment, NL))

        assert "OEFENCASUS" not in text
        assert "verzonnen" not in text

    @needs_poppler
    def test_an_address_never_stands_on_it(self, document, assessment):
        people = [{**one, "place": "Dorpsstraat 5"} for one in document["people"]]

        sheet = genogram_sheet(case_from({**document, "people": people}), assessment, NL)

        assert "Dorpsstraat" not in words_of(sheet)


@needs_poppler
class TestNames:
    @pytest.mark.parametrize("name", ["Özgür", "Yıldız", "Łukasz", "Nguyễn", "زينب", "प्रिया"])
    def test_a_name_in_any_script_can_be_copied_out_whole(self, document, assessment, name):
        document["people"] = [*document["people"], {"id": "x1", "names": [{"text": name}]}]

        assert name in words_of(genogram_sheet(case_from(document), assessment, NL))


class TestDots:
    @pytest.fixture
    def knowing(self, document):
        facts = [{"id": "f1", "text": "de relatie met Jonas"}]
        return case_from({**document, "facts": facts})

    @needs_poppler
    def test_the_head_says_which_secret_they_show(self, knowing, assessment):
        text = words_of(genogram_sheet(knowing, assessment, NL, fact="f1"))

        assert tight("bolletjes: wie weet van ‘de relatie met Jonas’") in tight(text)

    @needs_poppler
    def test_without_a_chosen_secret_nothing_is_told_of_any(self, knowing, assessment):
        assert "Jonas" not in words_of(genogram_sheet(knowing, assessment, NL))


class TestALargeFamily:
    def test_it_is_divided_over_sheets_of_a3(self, divided):
        pages = opened(divided).pages

        assert len(pages) > 2
        assert {round(page.mediabox.width) for page in pages} == {1191}

    @needs_poppler
    def test_everybody_stands_on_one_of_them(self, divided):
        words = words_of(divided).split()

        assert {f"Naam{n}" for n in range(WIDE)} <= set(words)

    @needs_poppler
    def test_each_says_where_it_goes_on_and_which_it_is(self, divided):
        text = words_of(divided)

        assert "rechts hiervan: blad 3" in text
        assert f"pagina 2 van {len(opened(divided).pages)}" in text


class TestOtherFormats:
    def test_the_drawing_has_head_legend_and_foot(self, whole_case, assessment):
        svg = genogram_sheet_svg(whole_case, assessment, NL, OCCASION).decode()

        assert [words in svg for words in ("OEFENCASUS", "Legenda", "pagina 1 van 1")] == [True] * 3

    def test_the_picture_is_sharp_enough_to_print(self, whole_case, assessment):
        png = genogram_sheet_png(whole_case, assessment, NL, OCCASION)

        assert png.startswith(b"\x89PNG")
        assert int.from_bytes(png[16:20]) >= 3300

    def test_drawings_keep_their_own_size(self):
        svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"></svg>'

        (page,) = opened(pdf_from_drawings([svg], title="x", described="x", language="nl")).pages

        assert [float(side) for side in page.mediabox[2:]] == [300, 200]


class TestAnOrdinaryFamily:
    """Grandparents of two sides, three generations after them, and whoever they married."""

    @staticmethod
    def of(branches):
        people, ties = ["opa", "oma", "opi", "omi"], []
        for n in range(branches):
            child, other, one, two, married, *young = (f"{sign}{n}" for sign in "abcdefg")
            people += [child, other, one, two, married, *young]
            above = ("opa", "oma") if n % 2 else ("opi", "omi")
            ties += [(parent, child) for parent in above]
            ties += [(parent, grown) for parent in (child, other) for grown in (one, two)]
            ties += [(parent, last) for parent in (one, married) for last in young]
        return case_from(
            {
                "people": [{"id": one, "names": [{"text": f"Naam {one}"}]} for one in people],
                "parentages": [
                    {"id": f"{parent}-{child}", "parent": parent, "child": child}
                    for parent, child in ties
                ],
            }
        )

    def test_of_forty_six_people_stands_on_one_sheet(self):
        case = self.of(branches=6)

        assert len(case.family.people) == 46
        assert len(opened(genogram_sheet(case, None, NL)).pages) == 1


class TestATextInTheFieldOfAName:
    """Ten thousand letters are no name; they do come in, and nothing may break on them."""

    NAME = ("Wolkenbergerin" * 715)[:10_000]

    @pytest.fixture
    def pasted(self, document):
        people = [*document["people"], {"id": "x1", "names": [{"text": self.NAME}]}]
        return case_from({**document, "people": people})

    def test_the_picture_is_no_larger_than_it_can_be_read(self, pasted, assessment):
        png = genogram_sheet_png(pasted, assessment, NL)

        assert int.from_bytes(png[16:20]) * int.from_bytes(png[20:24]) < 10_000_000

    def test_the_whole_of_it_stays_in_the_title_of_the_symbol(self, pasted, assessment):
        svg = genogram_sheet_svg(pasted, assessment, NL).decode()

        assert f"<title>{self.NAME}" in svg

    def test_the_whole_of_it_stays_in_what_is_read_aloud_of_a_pdf(self, pasted, assessment):
        pdf = opened(genogram_sheet(pasted, assessment, NL))
        every = [pdf.get_object(number) for number in range(1, pdf.trailer["/Size"])]
        (described,) = {one["/Alt"] for one in every if isinstance(one, dict) and "/Alt" in one}

        assert self.NAME in described
        assert "Zora" in described
