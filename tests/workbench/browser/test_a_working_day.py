"""The main job, done as a person does it: an uncle abroad, what he said, and the plan in Word."""

import docx
import pytest
from playwright.sync_api import expect

UNCLE = "Ruben Tamoren"
THREAT = "‘Ik kom zelf, en dan is het klaar.’"


@pytest.fixture
def day(page, workbench_url):
    page.goto(workbench_url)
    page.locator("tbody tr button").first.click()
    page.locator("g.person").first.wait_for()
    return Day(page)


class Day:
    """What somebody does at the workbench, in their own words."""

    def __init__(self, page):
        self.page = page

    def select(self, name):
        self.page.get_by_label("Zoek een persoon").fill(name)
        self.page.get_by_label("Zoek een persoon").press("Enter")
        expect(self.page.locator("aside h2").first).to_have_text(name)

    def add_brother_abroad(self, beside, given, family, country):
        self.select(beside)
        self.page.get_by_role("button", name="Broer of zus").click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Voornaam").fill(given)
        dialog.get_by_label("Achternaam").fill(family)
        dialog.get_by_label("Geslacht").select_option("man")
        dialog.get_by_label("Geboren").fill("ca. 1975")
        dialog.get_by_label("Land").fill(country)
        self.save()

    def claim(self, observation, text="", towards=None, reliability="bevestigd"):
        self.page.get_by_role("button", name="Bewering", exact=True).click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Wat is er gemeld?").select_option(label=observation)
        if towards:
            dialog.get_by_label("Tegenover wie?").select_option(label=towards)
        dialog.get_by_label("In welke woorden?").fill(text)
        dialog.get_by_label(reliability).check()
        dialog.get_by_label("Wie zegt dit?").select_option(label="Nieuwe bron …")
        dialog.get_by_label("Naam of functie van de bron").fill("K. Verzonnen, politie")
        dialog.get_by_label("Wat voor bron?").select_option("professional")
        dialog.get_by_label("Wanneer?").fill("20 november 2026")
        self.save()

    def save(self):
        self.page.get_by_role("button", name="Bewaren").click()
        expect(self.page.get_by_role("dialog")).to_have_count(0)

    def go(self, step):
        self.page.get_by_role("navigation").get_by_role("button", name=step).click()
        expect(self.page.get_by_role("heading", name=step, level=1)).to_be_visible()

    def ranked(self):
        return self.page.locator("section:has(h2:text('Bronnen van dreiging')) tbody tr")


def test_an_uncle_abroad_changes_the_order_and_stands_in_the_plan(day, keep_picture, tmp_path):
    page = day.page

    day.add_brother_abroad("Adam Tamoren", "Ruben", "Tamoren", "CA")
    expect(page.locator("aside h2").first).to_have_text(UNCLE)
    expect(page.locator("aside")).to_contain_text("oom")
    day.claim("Heeft gedreigd", THREAT)
    day.claim("Heeft het voor het zeggen", "Kian doet wat hij zegt.", towards="Kian Tamoren")
    keep_picture(page, "uncle-in-genogram")

    day.go("Dreiging")
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

    day.go("Veiligheidsplan")
    with page.expect_download() as handed:
        page.get_by_role("button", name="Maak Word").click()
    plan = tmp_path / handed.value.suggested_filename
    handed.value.save_as(plan)
    document = docx.Document(plan)

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
