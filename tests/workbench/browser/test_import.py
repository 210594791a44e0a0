"""A real file chosen in a real browser: looked at, chosen row by row, added, and undone at once."""

import pytest
from playwright.sync_api import expect

from tests.genogram.gedcom_files import gedcom
from tests.workbench.browser.test_accessibility import AXE, barriers

FAMILY = """
0 @I1@ INDI
1 NAME Adam /Tamoren/
1 SEX M
1 FAMS @F1@
0 @I2@ INDI
1 NAME Quirina /Velari/
1 SEX F
1 FAMS @F1@
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
"""


@pytest.fixture
def reading(page, workbench_url):
    page.goto(workbench_url)
    page.locator("tbody tr button").first.click()
    page.locator("g.person").first.wait_for()
    page.get_by_role("navigation").get_by_role("button", name="Bestand inlezen").click()
    page.get_by_role("heading", name="Bestand inlezen", level=1).wait_for()
    return page


def give(page, content, name="familie.ged"):
    file = {"name": name, "mimeType": "text/plain", "buffer": content}
    page.locator("#import-file").set_input_files(file)


def people(page):
    page.get_by_role("navigation").get_by_role("button", name="Genogram").click()
    page.locator("g.person").first.wait_for()
    return page.locator("g.person")


def test_a_double_is_resolved_rows_are_added_and_one_ctrl_z_takes_all_back(reading, keep_picture):
    before = people(reading).count()
    reading.get_by_role("navigation").get_by_role("button", name="Bestand inlezen").click()
    give(reading, gedcom(FAMILY))
    adam = reading.get_by_role("region", name="Adam Tamoren")
    expect(adam).to_contain_text("zelfde naam")

    reading.get_by_role("button", name="Alles zonder dubbele als nieuw kiezen").click()
    adam.get_by_label("Zelfde als Adam Tamoren").check()
    quirina = reading.get_by_role("region", name="Quirina Velari")
    expect(quirina.get_by_role("radio", name="Nieuw")).to_be_checked()
    quirina.get_by_role("checkbox").check()
    expect(reading.get_by_text("3 gekozen")).to_be_visible()
    keep_picture(reading, "reading-a-file-in")
    reading.get_by_role("button", name="Toevoegen aan casus").click()
    expect(reading.get_by_role("status").last).to_contain_text("Ctrl+Z")

    expect(people(reading)).to_have_count(before + 1)
    reading.locator("main").focus()
    reading.keyboard.press("Control+z")
    expect(people(reading)).to_have_count(before)


def test_a_bad_file_is_one_sentence_and_the_case_stays(reading):
    give(reading, b"0 HEAD\nzomaar wat")

    expect(reading.get_by_role("alert")).to_contain_text("regel 2: is geen regel van GEDCOM")
    expect(reading.get_by_role("alert")).to_contain_text("Er is niets veranderd")


def test_a_file_of_ten_megabytes_passes_the_wire_and_a_larger_one_is_refused(reading):
    give(reading, b"x" * (10 * 1024 * 1024))
    expect(reading.get_by_role("alert")).to_contain_text("van een soort die hier niet gelezen")

    give(reading, b"x" * (10 * 1024 * 1024 + 1))
    expect(reading.get_by_role("alert")).to_contain_text("groter dan 10 MB")


def test_a_choice_is_made_with_the_keyboard_and_the_focus_stays(reading):
    give(reading, gedcom())
    mira = reading.get_by_role("region", name="Mira Velari")
    mira.get_by_role("radio", name="Weglaten").focus()

    reading.keyboard.press("ArrowRight")

    expect(mira.get_by_role("radio", name="Nieuw")).to_be_checked()
    expect(mira.get_by_role("radio", name="Nieuw")).to_be_focused()
    expect(reading.get_by_text("1 gekozen")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_no_barrier_before_and_after_a_file_is_read(reading, scheme):
    reading.emulate_media(color_scheme=scheme)
    reading.reload()
    reading.get_by_role("heading", name="Bestand inlezen", level=1).wait_for()
    reading.evaluate(AXE)
    empty = barriers(reading)

    give(reading, gedcom(FAMILY))
    reading.get_by_role("region", name="Adam Tamoren").wait_for()

    assert empty == []
    assert barriers(reading) == []


def test_nothing_sticks_out_of_a_narrow_window(reading, keep_picture):
    give(reading, gedcom(FAMILY))
    reading.get_by_role("region", name="Adam Tamoren").wait_for()

    reading.set_viewport_size({"width": 320, "height": 720})

    keep_picture(reading, "reading-a-file-in-narrow")
    assert reading.evaluate("document.scrollingElement.scrollWidth") <= 320


def test_two_thousand_people_come_fifty_at_a_time(reading):
    many = "\n".join(f"0 @I{n}@ INDI\n1 NAME Naam{n} /Velari/" for n in range(2000))
    give(reading, gedcom(many))
    expect(reading.get_by_text("pagina 1 van 40")).to_be_visible()

    reading.get_by_role("button", name="Alles zonder dubbele").click()
    expect(reading.get_by_text("2000 gekozen")).to_be_visible()
    reading.get_by_role("button", name="Volgende").click()

    expect(reading.get_by_role("region", name="Naam50 Velari")).to_be_visible()
    expect(reading.get_by_role("region")).to_have_count(50)
