"""Measures as a person meets them: weighed beside the plan, decided with a reason, taken back."""

import pytest
from playwright.sync_api import expect

from tests.workbench.browser.test_accessibility import AXE, barriers

BAN = "Tijdelijk huisverbod voor Adam"
REASON = "Kian en Dina blijven over."


@pytest.fixture
def plan(page, workbench_url):
    page.goto(workbench_url)
    page.locator("tbody tr").filter(has_text="Tamoren").locator("button").first.click()
    page.locator("g.person").first.wait_for()
    go(page, "Veiligheidsplan")
    return page


@pytest.fixture
def ban(plan):
    plan.locator("tbody tr").filter(has_text=BAN).locator("button").first.click()
    expect(beside(plan).get_by_role("heading", name=BAN)).to_be_visible()
    return plan


def go(page, step):
    page.get_by_role("navigation").get_by_role("button", name=step).click()
    expect(page.get_by_role("heading", name=step, level=1)).to_be_visible()


def beside(page):
    return page.locator("aside.measure")


def test_a_task_opens_its_measure_with_the_escalation_test(ban, keep_picture):
    panel = beside(ban)

    expect(panel.get_by_text("Wees terughoudend")).to_be_visible()
    expect(panel.locator(".asked")).to_have_count(10)
    expect(panel.get_by_role("heading", name="Dreiging die overblijft")).to_be_visible()
    keep_picture(ban, "05-veiligheidsplan")


def test_escape_puts_the_measure_away(ban):
    ban.keyboard.press("Escape")

    expect(beside(ban)).to_have_count(0)


def test_a_decision_needs_a_reason_and_can_be_taken_back(ban):
    beside(ban).get_by_role("button", name="Niet doen, met reden").click()
    dialog = ban.get_by_role("dialog")
    dialog.get_by_role("button", name="Bewaren").click()
    expect(dialog.get_by_role("alert")).to_be_visible()

    dialog.get_by_label("Om welke redenen?").fill(REASON)
    dialog.get_by_role("button", name="Bewaren").click()
    expect(beside(ban).get_by_text(REASON)).to_be_visible()

    ban.get_by_role("button", name="Ongedaan maken").click()
    expect(beside(ban).get_by_text(REASON)).to_have_count(0)


def test_weighing_for_somebody_else_says_what_is_left_then(ban):
    beside(ban).get_by_label("Voor wie is de maatregel?").select_option(label="niemand genoemd")

    expect(beside(ban).get_by_text("Er is niemand genoemd.")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_neither_page_has_a_barrier_with_a_measure_open(ban, scheme, keep_picture):
    ban.emulate_media(color_scheme=scheme)
    ban.evaluate(AXE)
    beside_the_plan = barriers(ban)

    go(ban, "Maatregelen")
    keep_picture(ban, f"05-maatregelen-{scheme}")

    assert beside_the_plan == []
    assert barriers(ban) == []
