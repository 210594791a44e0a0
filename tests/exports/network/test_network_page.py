"""The network page: one file, no request, and words that stay words."""

import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from exports import LANGUAGES, Wording
from exports.network import network_page
from exports.network.drawing import LOOKS, library
from genogram.drawing import Form
from risk import Case, assess, case_from, read_case
from tests.shared_input import ROOT

TRAINING = ROOT / "workbench" / "casework" / "training" / "de_familie_tamoren.json"
FETCHING = {"src", "href", "srcset", "data", "action", "poster", "background", "style"}


class Tags(HTMLParser):
    """Every attribute of a page, and the tags that stand in it."""

    def __init__(self, page):
        super().__init__()
        self.names, self.attributes = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.attributes += [name for name, _ in attrs]


@pytest.fixture(scope="module")
def training_case():
    return read_case(TRAINING).case


def page_of(case, language="nl"):
    return network_page(case, assess(case), Wording(language)).decode()


def named(text):
    """Two people of this name, tied to each other, in a case of this name."""
    people = [{"id": one, "names": [{"text": text}]} for one in (text, "p2")]
    tie = {"id": "t1", "from": text, "to": "p2", "kind": "conflict"}
    header = {"reference": text, "name": text}
    return case_from({"case": header, "people": people, "ties": [tie]})


class TestTheFile:
    def test_it_holds_no_address(self, training_case):
        page = page_of(training_case)

        assert not re.search(r"https?://|[\"'(=\s]//\w", page)

    def test_it_names_nothing_that_could_be_fetched(self, training_case):
        tags = Tags(page_of(training_case))

        assert not FETCHING & set(tags.attributes)
        assert not {"link", "img", "iframe", "object", "embed", "base"} & set(tags.names)

    def test_its_policy_allows_its_own_scripts_and_nothing_else(self, training_case):
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page_of(training_case))

        assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
        assert "unsafe" not in policy[1]

    def test_the_library_keeps_its_licence(self):
        assert "Apache 2.0 License" in library()[:1200]

    def test_the_same_case_gives_the_same_bytes(self, training_case):
        assert page_of(training_case) == page_of(training_case)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_says_which_language_it_speaks(self, training_case, language):
        assert f'<html lang="{language}">' in page_of(training_case, language)

    def test_a_training_case_says_so_and_another_does_not(self, training_case):
        assert "OEFENCASUS" in page_of(training_case)
        assert "OEFENCASUS" not in page_of(Case())

    def test_no_words_of_a_sealed_source_stand_in_it(self, case):
        page = page_of(case)

        assert "Nadia" not in page
        assert "Woorden die verraden" not in page


@pytest.mark.parametrize("form", Form)
def test_every_form_of_tie_has_a_look_of_its_own(form):
    others = [LOOKS[other] for other in Form if other is not form]

    assert LOOKS[form] not in others


class TestInABrowser:
    def test_it_asks_for_nothing_and_complains_of_nothing(self, opened, training_case, asked, told):
        page = opened(training_case)

        page.locator("[data-person=p23] button").click()
        page.mouse.move(400, 400)
        page.mouse.wheel(0, 200)

        assert (len(asked), told) == (1, [])
        assert asked[0].startswith("file:")

    @pytest.mark.parametrize(
        "text",
        [
            "<img src=x onerror='window.broken = true'>",
            "</script><script>window.broken = true</script>",
            "<!--<script>",
            "<a href='javascript:window.broken = true'>href</a>",
            '" onfocus="window.broken = true" autofocus x="',
            "</title></style><svg onload='window.broken = true'>",
            "{{7*7}} {% include 'x' %} ${7*7} $name",
            'Ayşe & <Özgür> "x"',
            "__proto__",
        ],
    )
    def test_hostile_names_are_words(self, opened, text, told):
        page = opened(named(text))

        page.evaluate("document.querySelectorAll('[data-person] button').forEach(b => b.click())")
        page.mouse.move(470, 420)

        assert page.evaluate("window.broken") is None
        assert told == []
        assert text in page.locator("h1").inner_text()
        assert page.locator("[data-person]").count() == 2

    def test_a_word_at_the_pointer_is_text(self, opened, page):
        case = case_from({"people": [{"id": "p1", "names": [{"text": "<b id='bold'>href</b>"}]}]})
        opened(case)

        box = page.locator("#stage canvas").bounding_box()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2 + 2)
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.locator("div.vis-tooltip:visible").wait_for()

        assert "<b id='bold'>href</b>" in page.locator("div.vis-tooltip").inner_text()
        assert page.locator("#bold").count() == 0

    def test_everybody_and_every_tie_can_be_reached_by_keyboard(self, opened, training_case):
        page = opened(training_case)
        people = page.locator("[data-person] button")

        people.nth(3).focus()
        page.keyboard.press("Enter")

        assert people.count() == len(training_case.family.people)
        assert people.nth(3).get_attribute("aria-pressed") == "true"

        page.keyboard.press("Escape")

        assert page.locator("button[aria-pressed=true]").count() == 0

    def test_it_fits_a_narrow_screen(self, opened, training_case):
        page = opened(training_case)

        page.set_viewport_size({"width": 320, "height": 700})

        assert page.evaluate("document.documentElement.scrollWidth") <= 320

    def test_the_drawing_has_room(self, opened, training_case):
        box = opened(training_case).locator("#stage canvas").bounding_box()

        assert box["height"] > 400
        assert box["width"] > 600

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    def test_it_has_no_barrier(self, opened, page, training_case, scheme):
        page.emulate_media(color_scheme=scheme)
        opened(training_case)
        axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

        page.evaluate(axe)
        found = page.evaluate("axe.run().then(found => found.violations)")

        assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
