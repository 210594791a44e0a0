"""Everything without a mouse; the focus stays where the person left it."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def genogram(page, workbench_url):
    page.goto(workbench_url)
    page.locator("tbody tr button").first.focus()
    page.keyboard.press("Enter")
    page.locator("g.person").first.wait_for()
    return page


def person(page, name):
    return page.locator(f"g.person[aria-label^='{name}']")


def test_arrows_walk_through_the_family_and_enter_opens_the_panel(genogram):
    person(genogram, "Adam").focus()

    genogram.keyboard.press("ArrowRight")
    genogram.keyboard.press("Enter")

    expect(genogram.locator("aside h2").first).to_have_text("Nora Oskella")
    expect(person(genogram, "Nora")).to_be_focused()


def test_a_plus_offers_relatives_and_escape_puts_the_menu_away(genogram):
    person(genogram, "Adam").focus()

    genogram.keyboard.press("+")
    expect(genogram.get_by_role("menuitem", name="Vader")).to_be_focused()
    genogram.keyboard.press("ArrowDown")
    expect(genogram.get_by_role("menuitem", name="Moeder")).to_be_focused()
    genogram.keyboard.press("Escape")

    expect(genogram.get_by_role("menu")).to_have_count(0)
    expect(person(genogram, "Adam")).to_be_focused()


def test_a_relative_is_added_from_the_menu_and_the_focus_comes_back_to_the_person(genogram):
    person(genogram, "Adam").focus()
    genogram.keyboard.press("+")
    expect(genogram.get_by_role("menuitem", name="Vader")).to_be_focused()
    genogram.keyboard.press("End")
    genogram.keyboard.press("ArrowUp")
    genogram.keyboard.press("ArrowUp")
    genogram.keyboard.press("ArrowUp")
    genogram.keyboard.press("ArrowUp")
    genogram.keyboard.press("Enter")
    expect(genogram.get_by_role("dialog", name="Ander contact van Adam")).to_be_visible()

    genogram.keyboard.press("Escape")

    expect(genogram.get_by_role("dialog")).to_have_count(0)
    expect(person(genogram, "Adam")).to_be_focused()


def test_the_plus_under_the_chosen_person_offers_the_same_menu(genogram):
    person(genogram, "Luka").click()

    genogram.locator(".plus").click()

    expect(genogram.get_by_role("menu", name="Luka")).to_be_visible()


def test_a_double_click_opens_the_details(genogram):
    person(genogram, "Rosa").dblclick()

    expect(genogram.get_by_role("tab", name="Gegevens")).to_have_attribute("aria-selected", "true")
    expect(genogram.get_by_label("Voornaam")).to_have_value("Rosa")


def test_arrows_walk_along_the_tabs(genogram):
    person(genogram, "Adam").click()
    genogram.get_by_role("tab", name="Overzicht").focus()

    genogram.keyboard.press("ArrowRight")
    genogram.keyboard.press("ArrowRight")

    expect(genogram.get_by_role("tab", name="Banden")).to_be_focused()
    expect(genogram.get_by_role("tab", name="Banden")).to_have_attribute("aria-selected", "true")


def test_closing_a_dialog_gives_the_focus_back_to_what_opened_it(genogram):
    person(genogram, "Adam").click()
    genogram.get_by_role("button", name="Bewering", exact=True).focus()
    genogram.keyboard.press("Enter")
    expect(genogram.get_by_role("dialog")).to_be_visible()

    genogram.keyboard.press("Escape")

    expect(genogram.get_by_role("button", name="Bewering", exact=True)).to_be_focused()


def test_a_step_that_is_opened_with_enter_keeps_the_focus(genogram):
    step = genogram.get_by_role("navigation").get_by_role("button", name="Dreiging")
    step.focus()

    genogram.keyboard.press("Enter")

    expect(genogram.get_by_role("heading", name="Dreiging", level=1)).to_be_visible()
    expect(step).to_be_focused()


def test_enter_on_a_row_opens_the_reasons_and_escape_closes_them(genogram):
    genogram.get_by_role("navigation").get_by_role("button", name="Dreiging").click()
    genogram.locator("section[data-key=sources] tbody tr button").first.focus()

    genogram.keyboard.press("Enter")
    expect(genogram.locator("aside.inspector")).to_be_visible()
    genogram.keyboard.press("Escape")

    expect(genogram.locator("aside.inspector")).to_have_count(0)


def test_a_question_mark_lists_the_keys_and_closes_again(genogram):
    person(genogram, "Adam").focus()

    genogram.keyboard.press("?")
    expect(genogram.get_by_role("dialog", name="Toetsen")).to_contain_text("Ctrl+Z")
    genogram.keyboard.press("Escape")

    expect(person(genogram, "Adam")).to_be_focused()


def test_control_f_seeks_and_says_so_when_nobody_is_called_that(genogram):
    genogram.keyboard.press("Control+f")
    expect(genogram.get_by_label("Zoek een persoon")).to_be_focused()

    genogram.keyboard.type("Niemendal")
    genogram.keyboard.press("Enter")

    expect(genogram.get_by_role("status").last).to_contain_text("Niemand in deze casus heet zo")


def test_the_first_tab_stop_skips_to_the_content(genogram):
    genogram.reload()
    genogram.locator("g.person").first.wait_for()

    genogram.keyboard.press("Tab")
    expect(genogram.get_by_role("button", name="Naar de inhoud")).to_be_focused()
    genogram.keyboard.press("Enter")

    expect(genogram.locator("main")).to_be_focused()


def test_what_is_half_typed_is_there_again_after_hiding_the_screen_twice(genogram):
    person(genogram, "Adam").click()
    genogram.get_by_role("button", name="Bewering", exact=True).click()
    genogram.get_by_label("In welke woorden?").fill("Zij zei dat hij")

    genogram.keyboard.press("F9")
    expect(genogram.get_by_role("button", name="Verder")).to_be_visible()
    expect(genogram.get_by_text("Tamoren")).to_have_count(0)
    genogram.keyboard.press("F9")

    expect(genogram.get_by_label("In welke woorden?")).to_have_value("Zij zei dat hij")


def test_what_is_half_typed_survives_an_answer_that_changes_the_form(genogram):
    person(genogram, "Adam").click()
    genogram.get_by_role("button", name="Bewering", exact=True).click()
    genogram.get_by_label("In welke woorden?").fill("Zij zei dat hij")
    genogram.get_by_label("niet gecontroleerd").check()

    genogram.get_by_label("Wie zegt dit?").select_option(label="Nieuwe bron …")
    expect(genogram.get_by_label("Naam of functie van de bron")).to_be_visible()

    expect(genogram.get_by_label("In welke woorden?")).to_have_value("Zij zei dat hij")
    expect(genogram.get_by_label("niet gecontroleerd")).to_be_checked()


def test_opening_the_panel_moves_nobody_in_the_picture(genogram):
    before = place_of(person(genogram, "Joel"))

    person(genogram, "Joel").click()
    expect(genogram.locator("aside.inspector")).to_be_visible()

    assert place_of(person(genogram, "Joel")) == before


def place_of(somebody):
    return {side: round(at) for side, at in somebody.locator(".pad").bounding_box().items()}
