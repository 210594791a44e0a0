"""No barrier for somebody who sees, hears or points otherwise: axe-core in every view.

One window for each scheme and language walks through all steps; the case is one
whose gate is open, so that mediation shows all it has.
"""

from importlib.resources import files
from itertools import product

import pytest
from playwright.sync_api import expect

from tests.chromium import Wire
from tests.workbench.browser.days import Day

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
GRAVE = ("serious", "critical")
RUN = "axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations)"
VIEWS = tuple(product(("light", "dark"), ("nl", "en")))
OPENS_A_PANEL = {
    "Genogram": "g.person",
    "Who knows what": "td[data-cell]",
    "Threat": "section[data-key=sources] tbody tr button",
    "Measures": "tbody tr button",
    "Mediation": "g.mark",
    "Safety plan": "section[data-key=tasks] tbody tr:has(.counted) button",
}
OPENS_NONE = ("Read a file in", "Documents")
OPENS_A_DIALOG = {
    "Who knows what": "Secret",
    "Mediation": "Add a promise",
    "Safety plan": "Make Word or PDF",
}


@pytest.fixture(scope="module", params=VIEWS, ids="-".join)
def day(browser, workbench_url, request):
    scheme, language = request.param
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    wire = Wire()
    wire.watch(context)
    day = Day(context.new_page())
    day.open(workbench_url, "OEFEN-2")
    day.speak(language)
    day.page.evaluate(AXE)
    yield day
    context.close()
    assert wire.outside == []


def barriers(page):
    return [
        (each["id"], [node["html"] for node in each["nodes"]])
        for each in page.evaluate(RUN)
        if each["impact"] in GRAVE
    ]


def beside(day):
    return day.page.locator("aside.inspector")


def close(day, what):
    day.page.keyboard.press("Escape")
    expect(what).to_have_count(0)


@pytest.mark.parametrize("step", [*OPENS_A_PANEL, *OPENS_NONE])
def test_no_step_has_a_barrier(day, step):
    day.go(step)

    assert barriers(day.page) == []


@pytest.mark.parametrize("step", OPENS_A_PANEL)
def test_no_panel_beside_a_step_has_a_barrier(day, step):
    day.go(step)
    day.page.locator(OPENS_A_PANEL[step]).first.click()
    expect(beside(day)).to_be_visible()

    found = barriers(day.page)

    close(day, beside(day))
    assert found == []


@pytest.mark.parametrize("step", OPENS_A_DIALOG)
def test_no_dialog_of_a_step_has_a_barrier(day, step):
    day.go(step)
    day.click(day._(OPENS_A_DIALOG[step]))
    dialog = day.page.get_by_role("dialog")
    expect(dialog).to_be_visible()

    found = barriers(day.page)

    close(day, dialog)
    assert found == []


def test_no_tab_of_a_persons_panel_has_a_barrier(day):
    day.go("Genogram")
    day.page.locator("g.person").first.click()

    found = []
    for tab in day.page.get_by_role("tab").all():
        tab.click()
        found += barriers(day.page)

    close(day, beside(day))
    assert found == []


def test_the_menu_at_a_person_has_no_barrier(day):
    day.go("Genogram")
    day.page.locator("g.person").first.click(button="right")
    menu = day.page.get_by_role("menu")
    expect(menu).to_be_visible()

    found = barriers(day.page)

    close(day, menu)
    assert found == []


def test_the_list_of_cases_and_a_closed_gate_have_no_barrier(day):
    day.click(day._("Workbench"))
    expect(day.page.get_by_role("heading", name=day._("Cases"), level=1)).to_be_visible()
    in_the_list = barriers(day.page)

    day.page.locator("tbody tr").filter(has_text="OEFEN-3").get_by_role("button").first.click()
    day.go("Mediation")

    assert in_the_list == []
    assert barriers(day.page) == []
