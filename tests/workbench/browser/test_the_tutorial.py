"""The tutorial, walked: every page that it shows is there, and its pictures are taken here.

``make pictures`` puts the pictures where the tutorial shows them; any other run
leaves them in the folder ``screenshots``, for people to look at.
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.shared_input import ROOT
from tests.workbench.browser.days import Day

SHOWN = re.compile(r"\]\(images/([\w-]+)\.png\)")
FOLDER = Path(os.environ.get("WORKBENCH_PICTURES", ROOT / "screenshots" / "tutorial"))
PEDIGREE = b"""0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Joel /Tamoren/
1 SEX M
1 BIRT
2 DATE 1971
0 @I2@ INDI
1 NAME Ivo /Tamoren/
1 SEX M
0 @F1@ FAM
1 HUSB @I1@
1 CHIL @I2@
0 TRLR
"""


@pytest.fixture
def day(page, workbench_url):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(workbench_url)
    return Day(page)


@pytest.fixture
def picture(page):
    """Takes a picture under a name that the tutorial shows, and remembers it."""
    taken = []

    def picture(name):
        FOLDER.mkdir(parents=True, exist_ok=True)
        page.wait_for_function("document.fonts.status === 'loaded'")
        page.screenshot(path=FOLDER / f"{name}.png")
        taken.append(name)

    picture.taken = taken
    return picture


def test_every_page_of_the_tutorial_is_there_and_has_its_picture(
    day, workbench_url, picture, tmp_path
):
    page = day.page
    expect(page.locator("tbody tr")).to_have_count(4)
    picture("casussen")

    day.open(workbench_url, "OEFEN-1")
    day.select("Joel Tamoren")
    picture("genogram")

    day.go("Threat")
    day.ranked().first.click()
    picture("dreiging")

    day.go("Who knows what")
    page.get_by_role("gridcell").filter(has_text="weet niet").first.click()
    expect(page.locator("aside")).to_be_visible()
    picture("wie-weet-wat")

    day.go("Measures")
    measure = page.locator("tbody tr").filter(has_text="Tijdelijk huisverbod")
    measure.get_by_role("button").last.click()
    expect(page.locator("aside")).to_contain_text("Escalatietoets")
    picture("maatregel")

    day.go("Mediation")
    picture("bemiddeling-nu-niet")

    day.go("Safety plan")
    day.click("Maak Word of PDF")
    expect(page.get_by_role("dialog")).to_be_visible()
    picture("document")
    page.keyboard.press("Escape")

    file = tmp_path / "stamboom.ged"
    file.write_bytes(PEDIGREE)
    day.go("Read a file in")
    page.locator("input[type=file]").set_input_files(file)
    expect(page.get_by_text("Ivo Tamoren").first).to_be_visible()
    picture("inlezen")

    day.open(workbench_url, "OEFEN-2")
    day.go("Mediation")
    page.get_by_role("button", name="Wouter").first.click()
    expect(page.locator("aside")).to_be_visible()
    picture("bemiddeling")

    tutorial = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    assert set(SHOWN.findall(tutorial)) == set(picture.taken)


def test_every_picture_that_the_tutorial_shows_is_in_the_project():
    tutorial = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")

    shown = SHOWN.findall(tutorial)

    assert shown
    assert [name for name in shown if not (ROOT / "docs/images" / f"{name}.png").exists()] == []
