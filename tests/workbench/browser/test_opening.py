"""What somebody sees who has just started the workbench."""

import pytest
from playwright.sync_api import expect

from workbench.casework.training import training_cases


def test_the_training_case_can_be_opened_and_shows_its_family(page, workbench_url, keep_picture):
    (case, *_) = training_cases()

    page.goto(workbench_url)
    expect(page.get_by_role("note")).to_contain_text("OEFENCASUS")
    keep_picture(page, "case-list")

    page.locator("tbody tr button, tbody tr a").first.click()

    expect(page.locator("g.person")).to_have_count(len(case.family.people))
    keep_picture(page, "genogram")


def test_the_window_is_titled_neutrally_whatever_is_open(page, workbench_url):
    page.goto(workbench_url)
    page.locator("tbody tr button, tbody tr a").first.click()
    page.locator("g.person").first.wait_for()

    assert page.title() == "Werkbank"


@pytest.mark.parametrize(
    ("step", "picture"), [("Dreiging", "threat"), ("Veiligheidsplan", "safety-plan")]
)
def test_every_step_opens_from_the_rail(page, workbench_url, keep_picture, step, picture):
    page.goto(workbench_url)
    page.locator("tbody tr button").first.click()

    page.get_by_role("navigation").get_by_role("button", name=step).click()

    expect(page.get_by_role("heading", name=step, level=1)).to_be_visible()
    keep_picture(page, picture)
