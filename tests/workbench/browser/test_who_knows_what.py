"""Who knows what, in a real browser: by mouse, by keyboard alone, and without barriers."""

import pytest
from playwright.sync_api import expect

from tests.workbench.browser.test_accessibility import AXE, barriers

HELP = "Luka heeft hulp gezocht via school."


@pytest.fixture
def matrix(page, workbench_url):
    page.goto(workbench_url)
    page.locator("tbody tr", has_text="Tamoren").get_by_role("button").first.click()
    page.locator("g.person").first.wait_for()
    page.get_by_role("navigation").get_by_role("button", name="Wie weet wat").click()
    page.get_by_role("grid").wait_for()
    return page


def cell(page, name, fact=HELP):
    row = page.get_by_role("grid").locator("tr", has=page.locator("th", has_text=name))
    return row.locator(f"td[data-label='{fact}']")


def undo(page):
    page.get_by_role("button", name="Ongedaan maken").click()


def test_a_cell_shows_how_word_may_get_there_and_whose_silence_closes_it(matrix, keep_picture):
    cell(matrix, "Dina").click()

    beside = matrix.get_by_role("complementary")
    expect(beside.locator("h2")).to_have_text("Kan Dina dit horen?")
    expect(beside.locator(".leak-who b")).to_have_text(["Talia", "Hana", "Odette", "Dina"])
    expect(beside.locator(".leak-talk").first).to_contain_text("Talia vertelt haar dochter veel.")
    expect(beside).to_contain_text("Kan Talia zwijgen als Hana doorvraagt?")
    keep_picture(matrix, "wie-weet-wat")


def test_looking_ahead_says_that_nothing_is_stored_and_stores_nothing(matrix):
    cell(matrix, "Dina").click()
    matrix.get_by_label("Aan wie vertellen?").select_option(label="Orla Tamoren, zus")
    matrix.get_by_role("button", name="Bekijk").click()

    expect(matrix.get_by_role("note").last).to_contain_text("Orla mag dit niet weten.")
    expect(matrix.get_by_role("note").last).to_contain_text("Er wordt niets opgeslagen.")
    expect(cell(matrix, "Orla")).to_contain_text("onbekend")


def test_the_form_of_a_cell_is_written_through_and_undone(matrix):
    cell(matrix, "Dina").click()
    matrix.get_by_role("complementary").get_by_role("button", name="Wijzig").last.click()
    matrix.get_by_role("dialog").get_by_label("vermoedt").check()
    matrix.get_by_role("dialog").get_by_label("Sinds wanneer?").fill("18 november 2026")
    matrix.get_by_role("button", name="Bewaren").click()
    expect(cell(matrix, "Dina")).to_contain_text("vermoedt")
    expect(cell(matrix, "Dina")).to_contain_text("18 nov")

    undo(matrix)

    expect(cell(matrix, "Dina")).to_contain_text("weet niet")


def test_by_keyboard_alone_arrows_walk_and_digits_write(matrix):
    cell(matrix, "Adam").focus()

    matrix.keyboard.press("ArrowDown")
    expect(cell(matrix, "Nora")).to_be_focused()
    matrix.keyboard.press("2")

    expect(cell(matrix, "Nora")).to_contain_text("vermoedt")
    expect(cell(matrix, "Nora")).to_be_focused()
    matrix.keyboard.press("Control+z")
    expect(cell(matrix, "Nora")).to_contain_text("weet niet")


def test_by_keyboard_alone_a_cell_opens_its_form_and_comes_back_to_its_place(matrix):
    cell(matrix, "Adam").focus()
    matrix.keyboard.press("Enter")
    expect(matrix.get_by_role("dialog").get_by_label("Sinds wanneer?")).to_be_focused()
    matrix.keyboard.type("17 november 2026")
    matrix.keyboard.press("Enter")

    expect(matrix.get_by_role("dialog")).to_have_count(0)
    expect(cell(matrix, "Adam")).to_contain_text("17 nov")
    expect(cell(matrix, "Adam")).to_be_focused()
    matrix.keyboard.press("Escape")
    expect(matrix.get_by_role("complementary")).to_have_count(0)


def test_only_one_cell_is_reached_by_tab(matrix):
    cell(matrix, "Nora").focus()

    expect(matrix.locator("td[tabindex='0']")).to_have_count(1)


def test_a_secret_is_added_with_those_who_must_not_know_and_marked_in_the_genogram(matrix):
    matrix.get_by_role("button", name="Geheim").click()
    dialog = matrix.get_by_role("dialog")
    dialog.get_by_label("Wat mag niet iedereen weten?").fill("Luka <b>spaart</b> voor een kamer.")
    dialog.get_by_label("Joel Tamoren").check()
    matrix.get_by_role("button", name="Bewaren").click()
    expect(matrix.get_by_role("columnheader", name="Luka <b>spaart</b>")).to_be_visible()
    expect(cell(matrix, "Joel", "Luka <b>spaart</b> voor een kamer.")).to_contain_text(
        "mag het niet weten"
    )

    matrix.get_by_role("navigation").get_by_role("button", name="Genogram").click()
    matrix.get_by_label("Toon wie dit weet").select_option(
        label="Luka <b>spaart</b> voor een kamer."
    )

    expect(matrix.locator("g.person[aria-label^='Joel'][aria-label$='onbekend']")).to_have_count(1)


def test_who_is_not_in_sight_is_counted_and_can_be_shown(matrix):
    expect(matrix.get_by_text("personen: onbekend")).to_be_visible()
    rows = matrix.locator(".matrix tbody tr:not(.side)").count()

    matrix.get_by_role("button", name="toon alle").click()

    expect(matrix.locator(".matrix tbody tr:not(.side)")).not_to_have_count(rows)
    expect(matrix.get_by_text("personen: onbekend")).to_have_count(0)


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 320])
def test_it_has_no_barrier(matrix, colours, width):
    matrix.emulate_media(color_scheme=colours)
    matrix.set_viewport_size({"width": width, "height": 900})
    matrix.evaluate(AXE)
    alone = barriers(matrix)
    cell(matrix, "Dina").click()
    matrix.get_by_label("Aan wie vertellen?").select_option(label="Orla Tamoren, zus")
    matrix.get_by_role("button", name="Bekijk").click()
    expect(matrix.get_by_role("note").last).to_contain_text("opgeslagen")

    assert alone == []
    assert barriers(matrix) == []
