"""Mediation as a person meets it: no name behind a closed gate, and a decision with a name."""

import pytest
from playwright.sync_api import expect

from tests.serving import serving
from tests.workbench.browser.test_accessibility import AXE, barriers
from tests.workbench.mediation_cases import CANDIDATES, mediation_case
from workbench.access import Purpose
from workbench.casework import admitting
from workbench.cli.unlocking import practice

ANSWERED_LATER = ("fallback_ready", "plans_abroad")
CASES = {
    "Dicht": {"open_gate": True, "but": ANSWERED_LATER},
    "Te beantwoorden": {"open_gate": True, "but": ANSWERED_LATER},
    "Te openen": {"open_gate": True, "but": ANSWERED_LATER},
    "Doorgang": {"open_gate": True},
    "Te besluiten": {"open_gate": True},
}


@pytest.fixture(scope="module")
def mediation_url(tmp_path_factory):
    home = tmp_path_factory.mktemp("mediation")
    store, actor = practice(home / "training")
    for name, how in CASES.items():
        case = mediation_case(name=name, reference=name, **how)
        admitting.admit(actor, Purpose.TRAINING, case, keeping=store)
    store.close()
    with serving(home, "--training") as address:
        yield address


@pytest.fixture
def opened(page, mediation_url):
    def opened(case):
        page.goto(mediation_url)
        page.locator("tbody tr").filter(has_text=case).locator("button").first.click()
        page.locator("g.person").first.wait_for()
        page.get_by_role("navigation").get_by_role("button", name="Bemiddeling").click()
        expect(page.get_by_role("heading", name="Bemiddeling", level=1)).to_be_visible()
        return page

    return opened


def whole_page(page):
    """Everything that is drawn, also what is hidden: texts, labels, suggestions and values."""
    return page.locator(".screen").first.inner_html()


def answer(page, name):
    page.get_by_role("button", name="Beantwoord: ").filter(visible=True).first.click()
    page.get_by_role("dialog").get_by_label(name, exact=True).check()
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_behind_a_closed_gate_no_candidate_is_named(opened):
    page = opened("Dicht")
    page.get_by_role("button", name="Bekijk").click()

    expect(page.get_by_role("heading", name="Nu niet")).to_be_visible()
    expect(page.get_by_role("heading", name="Nog geen openingen")).to_be_visible()
    assert [name for name in CANDIDATES if name in whole_page(page)] == []


def test_who_is_selected_elsewhere_is_not_named_behind_a_closed_gate(opened):
    page = opened("Dicht")
    page.get_by_role("navigation").get_by_role("button", name="Genogram").click()
    page.locator("g.person[aria-label^='Tessa']").click()
    expect(page.locator("aside.inspector")).to_be_visible()

    page.get_by_role("navigation").get_by_role("button", name="Bemiddeling").click()

    expect(page.get_by_role("heading", name="Nog geen openingen")).to_be_visible()
    expect(page.locator("aside.inspector")).to_have_count(0)


def test_whom_to_call_stands_in_a_dialog_that_escape_closes(opened):
    page = opened("Dicht")
    page.get_by_role("button", name="Wie kan ik bellen?").click()
    expect(page.get_by_role("dialog")).to_contain_text("0800-2000")

    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Wie kan ik bellen?")).to_be_focused()


def test_a_lure_attempt_is_shown_with_the_claim_as_its_source(opened):
    card = opened("Dicht").get_by_role("note").filter(has_text="lokpoging")

    expect(card).to_contain_text("dan komt alles goed")
    expect(card).to_contain_text("mentor · 3 nov 2026")


def test_the_last_answers_open_the_gate(opened):
    page = opened("Te beantwoorden")

    answer(page, "nee")
    answer(page, "ja")

    expect(page.get_by_role("heading", name="Alle 13 voorwaarden zijn ja")).to_be_visible()
    expect(page.get_by_role("heading", name="Nu niet")).to_be_visible()
    expect(page.locator("g.mark")).to_have_count(2)


def test_the_preparation_asks_for_a_reason_and_says_not_to_approach(opened):
    page = opened("Te openen")
    page.get_by_role("button", name="Voorbereiden").click()
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_be_visible()

    page.get_by_label("Waarom hebt u dit nu nodig?").fill("Overleg met de politie.")
    page.get_by_role("button", name="Bewaren").click()

    note = page.get_by_role("note").filter(has_text="Voorbereiding: nu niet benaderen")
    expect(note).to_contain_text("Overleg met de politie.")
    expect(page.locator("g.mark")).to_have_count(2)


def test_another_window_shows_nobody_while_one_prepares(opened, page, mediation_url):
    opened("Te openen")
    other = page.context.new_page()
    other.goto(page.url)

    expect(other.get_by_role("heading", name="Nog geen openingen")).to_be_visible()
    assert [name for name in CANDIDATES if name in whole_page(other)] == []


def test_a_decision_has_a_name_a_reason_and_an_end(opened):
    page = opened("Te besluiten")
    page.get_by_role("button", name="Besluit vastleggen").click()
    page.get_by_label("Alleen pendelbemiddeling").check()
    page.get_by_label("Om welke redenen?").fill("Alle voorwaarden zijn besproken.")
    page.get_by_label("Geldig tot").fill("1 december 2026")
    page.get_by_role("button", name="Bewaren").click()

    decided = page.locator(".decision")
    expect(decided.get_by_role("heading")).to_have_text("Alleen pendelbemiddeling")
    expect(decided).to_contain_text("Oefen Account")
    expect(decided).to_contain_text("geldig tot 1 december 2026")


def test_the_keyboard_reaches_a_candidate_in_the_plot(opened):
    page = opened("Doorgang")
    tessa = page.get_by_role("button", name="Tessa Sorel:")
    tessa.focus()

    page.keyboard.press("Enter")

    beside = page.get_by_role("complementary", name="Tessa Sorel")
    expect(beside).to_contain_text("Tessa overtuigt→Oren laat los")
    expect(beside).to_contain_text("Hield in 2019 geheim waar Velda woonde.")
    expect(beside).to_contain_text("Lekpad naar Oren: Tessa → Nadia → Oren")
    expect(tessa).to_be_focused()


def test_the_table_says_what_the_plot_shows(opened):
    page = opened("Doorgang")

    page.get_by_role("button", name="Tabel").click()

    expect(page.locator("svg.plot")).to_have_count(0)
    row = page.get_by_role("row").filter(has_text="Bram Sorel")
    expect(row).to_contain_text("klein tot groot")
    expect(row).to_contain_text("niemand")


def test_names_in_the_plot_cover_neither_each_other_nor_a_symbol(opened):
    page = opened("Doorgang")
    page.locator("g.mark").first.wait_for()

    drawn = [each.bounding_box() for each in page.locator(".mark .name, .mark .shape").all()]

    assert len(drawn) == 4
    assert [pair for pair in pairs(drawn) if cover(*pair)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("case", ["Dicht", "Doorgang"])
def test_the_page_has_no_barrier(opened, page, case, scheme, keep_picture):
    page.emulate_media(color_scheme=scheme)
    opened(case)
    page.evaluate(AXE)
    if case == "Doorgang":
        page.locator(".mark .shape").first.click()
        expect(page.locator("aside.inspector")).to_be_visible()

    assert barriers(page) == []
    keep_picture(page, f"bemiddeling-{case.lower()}-{scheme}")


@pytest.mark.parametrize("button", ["Wie kan ik bellen?", "Voorbereiden", "Beantwoord: "])
def test_no_dialog_of_the_page_has_a_barrier(opened, button):
    page = opened("Dicht")
    page.evaluate(AXE)
    page.get_by_role("button", name=button).first.click()
    expect(page.get_by_role("dialog")).to_be_visible()

    assert barriers(page) == []


@pytest.mark.parametrize("width", [320, 768])
def test_nothing_is_lost_on_a_narrow_screen(opened, page, width):
    page.set_viewport_size({"width": width, "height": 900})
    opened("Doorgang")

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(page.get_by_text("Tessa").filter(visible=True).first).to_be_visible()


def pairs(boxes):
    return [(one, other) for n, one in enumerate(boxes) for other in boxes[n + 1 :]]


def cover(one, other):
    def apart(at, size):
        return one[at] + one[size] <= other[at] or other[at] + other[size] <= one[at]

    return not (apart("x", "width") or apart("y", "height"))
