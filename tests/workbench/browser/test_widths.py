"""Nothing sticks out of a narrow window, and nothing is cut off at the edge of a card.

320 is a telephone, 768 a tablet, and also a window of 1280 at 200 % zoom.  The
genogram and the matrix of who knows what scroll inside their own frame.
"""

import pytest
from playwright.sync_api import expect

from tests.chromium import Wire
from tests.workbench.browser.days import Day

WIDTHS = (320, 768)
PANELS = {
    "Who knows what": "td[data-cell]",
    "Threat": "section[data-key=sources] tbody tr button",
    "Measures": "tbody tr button",
    "Mediation": "section[data-key=explore] button",
    "Safety plan": "section[data-key=tasks] tbody tr:has(.counted) button",
}
STEPS = ("Read a file in", "Genogram", *PANELS, "Documents")
PLACES = ".screen .page, .screen main, .screen .card:not(.matrix-ground), aside.inspector, dialog"
TOO_WIDE = """(places) => places
    .filter((place) => place.scrollWidth > place.clientWidth + 1)
    .map((place) => `${place.tagName}.${place.className} ${place.scrollWidth}`)"""


@pytest.fixture(scope="module", params=WIDTHS)
def day(browser, workbench_url, request):
    context = browser.new_context(
        viewport={"width": request.param, "height": 900}, reduced_motion="reduce"
    )
    wire = Wire()
    wire.watch(context)
    day = Day(context.new_page())
    day.open(workbench_url, "OEFEN-2")
    yield day
    context.close()
    assert wire.outside == []


def too_wide(day):
    return day.page.locator(PLACES).evaluate_all(TOO_WIDE)


def close(day, what):
    day.page.keyboard.press("Escape")
    expect(what).to_have_count(0)


@pytest.mark.parametrize("step", STEPS)
def test_no_step_scrolls_sideways(day, step):
    day.go(step)

    assert too_wide(day) == []


@pytest.mark.parametrize("step", STEPS)
def test_every_step_begins_at_its_top(day, step):
    day.go(step)

    expect(day.page.locator("header.head")).to_be_in_viewport()


@pytest.mark.parametrize("step", PANELS)
def test_no_panel_is_cut_off(day, step):
    day.go(step)
    day.page.locator(PANELS[step]).first.click()
    panel = day.page.locator("aside.inspector")
    expect(panel).to_be_in_viewport()

    found = too_wide(day)

    close(day, panel)
    assert found == []


def test_no_dialog_is_cut_off(day):
    day.go("Safety plan")
    day.click(day._("Make Word or PDF"))
    dialog = day.page.get_by_role("dialog")
    expect(dialog).to_be_in_viewport()

    found = too_wide(day)

    close(day, dialog)
    assert found == []


def test_the_list_of_cases_does_not_scroll_sideways(day):
    day.page.locator("button.brand").click()
    expect(day.page.get_by_role("heading", name=day._("Cases"), level=1)).to_be_visible()

    assert too_wide(day) == []
