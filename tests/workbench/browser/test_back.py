"""The Back button of the browser: a question does not come along, and nothing typed is lost."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def asked(page, workbench_url):
    """A case with its plan opened after the genogram, and a question on it."""
    page.goto(workbench_url)
    page.locator("tbody tr button").first.click()
    page.locator("g.person").first.wait_for()
    page.locator(".rail").get_by_text("Veiligheidsplan").click()
    expect(page.locator("h1")).to_contain_text("Veiligheidsplan")
    page.locator("[data-act='new_task']").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    return page


def test_a_question_that_nobody_answered_goes_away_with_its_step(asked):
    asked.go_back()

    expect(asked.locator("g.person").first).to_be_visible()
    expect(asked.get_by_role("dialog")).to_have_count(0)


def test_what_is_half_typed_keeps_the_page_where_it_is(asked):
    address = asked.url
    asked.get_by_role("dialog").locator("[name=what]").fill("De mentor belt.")

    asked.go_back()

    expect(asked.get_by_role("alert")).to_have_text(
        "U was hier aan het typen. Bewaar het eerst, of annuleer."
    )
    expect(asked).to_have_url(address)
    expect(asked.get_by_role("dialog").locator("[name=what]")).to_have_value("De mentor belt.")
    expect(asked.locator("h1")).to_contain_text("Veiligheidsplan")


def test_back_and_forward_still_walk_along_the_steps(asked):
    asked.go_back()
    expect(asked.locator("g.person").first).to_be_visible()

    asked.go_forward()

    expect(asked.locator("h1")).to_contain_text("Veiligheidsplan")
    expect(asked.get_by_role("dialog")).to_have_count(0)
