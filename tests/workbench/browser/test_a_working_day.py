"""The main job, done as a person does it: an uncle abroad, what he said, and the plan in Word."""

import docx
import pytest
from playwright.sync_api import expect

from exports.document_kinds import Format
from tests.workbench.browser.days import Day

UNCLE = "Ruben Tamoren"
THREAT = "‘Ik kom zelf, en dan is het klaar.’"


@pytest.fixture
def day(page, workbench_url):
    day = Day(page)
    day.open(workbench_url, "OEFEN-1")
    return day


def test_an_uncle_abroad_changes_the_order_and_stands_in_the_plan(day, keep_picture, tmp_path):
    page = day.page

    day.add_brother_abroad("Adam Tamoren", "Ruben", "Tamoren", "CA")
    expect(page.locator("aside h2").first).to_have_text(UNCLE)
    expect(page.locator("aside")).to_contain_text("oom")
    day.claim("threat", THREAT)
    day.claim("authority", "Kian doet wat hij zegt.", towards="Kian Tamoren")
    keep_picture(page, "uncle-in-genogram")

    day.go("Threat")
    uncle = day.ranked().filter(has_text=UNCLE)
    expect(uncle).to_contain_text("Ruben beslist")
    expect(uncle).to_contain_text("Kian voert uit")
    uncle.click()
    expect(page.locator("aside")).to_contain_text(THREAT)
    expect(page.locator("aside")).to_contain_text("K. Verzonnen, politie · 20 nov 2026")
    keep_picture(page, "uncle-in-threat")

    page.get_by_role("button", name="Ongedaan maken").click()
    expect(uncle).to_contain_text("Ruben handelt alleen")
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(uncle).to_have_count(0)
    page.get_by_role("button", name="Opnieuw doen").click()
    expect(uncle).to_contain_text("Ruben handelt alleen")
    page.get_by_role("button", name="Opnieuw doen").click()
    expect(uncle).to_contain_text("Ruben beslist")

    day.go("Safety plan")
    document = docx.Document(day.make("Make Word or PDF", tmp_path, Format.DOCX))

    said = "\n".join(paragraph.text for paragraph in document.paragraphs)
    told = said + "\n".join(cell.text for table in document.tables for cell in table._cells)
    assert "Ruben" in told
    assert THREAT.strip("‘’") in told
    assert "Ruben" in described(document)


def described(document):
    """What is said of the pictures in a document to those who cannot see them."""
    return " ".join(
        picture.get("descr", "")
        for picture in document.element.body.iter()
        if picture.tag.endswith("docPr")
    )


def test_what_was_entered_is_there_after_a_reload(day):
    page = day.page
    day.select("Orla Tamoren")
    page.get_by_role("tab", name="Gegevens").click()
    page.get_by_label("Streek").fill("regio Zuid")
    page.get_by_label("Streek").press("Tab")
    expect(page.locator("aside")).to_contain_text("regio Zuid")

    page.reload()
    page.locator("g.person").first.wait_for()
    day.select("Orla Tamoren")

    expect(page.locator("aside")).to_contain_text("regio Zuid")


def test_a_date_that_is_none_is_refused_at_its_field_and_kept(day):
    page = day.page
    day.select("Orla Tamoren")
    page.get_by_role("tab", name="Gegevens").click()

    page.get_by_label("Geboren").fill("2003-13-45")
    page.get_by_label("Geboren").press("Tab")

    expect(page.get_by_role("alert")).to_contain_text("Schrijf een datum")
    expect(page.get_by_label("Geboren")).to_have_value("2003-13-45")


def test_somebody_who_is_there_already_can_be_tied_instead_of_entered_twice(day):
    page = day.page
    people = page.locator("g.person").count()
    day.select("Gil Oskella")
    page.get_by_role("button", name="Ander contact").click()
    page.get_by_label("Zoek eerst").fill("esther")

    page.get_by_role("dialog").get_by_role("button", name="Esther").click()

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("g.person")).to_have_count(people)


def test_hiding_the_screen_takes_the_case_out_of_the_page(day):
    page = day.page

    page.keyboard.press("F9")

    expect(page.get_by_text("Tamoren")).to_have_count(0)
    page.get_by_role("button", name="Verder").click()
    expect(page.locator("g.person").first).to_be_visible()
