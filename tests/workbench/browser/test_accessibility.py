"""No barrier for somebody who sees, hears or points otherwise: axe-core in every view."""

from importlib.resources import files

import pytest
from playwright.sync_api import expect

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
GRAVE = ("serious", "critical")
RUN = "axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations)"


@pytest.fixture(params=["light", "dark"])
def view(page, workbench_url, request):
    page.emulate_media(color_scheme=request.param)
    page.goto(workbench_url)
    page.evaluate(AXE)
    page.locator("tbody tr button").first.wait_for()
    return page


def barriers(page):
    return [
        (each["id"], [node["html"] for node in each["nodes"]])
        for each in page.evaluate(RUN)
        if each["impact"] in GRAVE
    ]


def opened(page):
    page.locator("tbody tr button").first.click()
    page.locator("g.person").first.wait_for()


def test_the_list_of_cases_has_no_barrier(view):
    assert barriers(view) == []


def test_the_genogram_with_its_panel_menu_and_dialog_has_no_barrier(view):
    opened(view)
    view.locator("g.person[aria-label^='Joel']").click(button="right")
    expect(view.get_by_role("menu")).to_be_visible()
    with_menu = barriers(view)

    view.get_by_role("menuitem", name="Bewering").click()
    expect(view.get_by_role("dialog")).to_be_visible()

    assert with_menu == []
    assert barriers(view) == []


def test_every_tab_of_the_panel_has_no_barrier(view):
    opened(view)
    view.locator("g.person[aria-label^='Joel']").click()

    for tab in view.get_by_role("tab").all():
        tab.click()

        assert barriers(view) == []


@pytest.mark.parametrize("step", ["Dreiging", "Veiligheidsplan"])
def test_threat_and_plan_have_no_barrier(view, step):
    opened(view)
    view.get_by_role("navigation").get_by_role("button", name=step).click()
    expect(view.get_by_role("heading", name=step, level=1)).to_be_visible()
    view.locator("tbody tr").first.wait_for()

    assert barriers(view) == []


def test_the_reasons_beside_a_threat_have_no_barrier(view):
    opened(view)
    view.get_by_role("navigation").get_by_role("button", name="Dreiging").click()
    view.locator("section[data-key=sources] tbody tr button").first.click()
    expect(view.locator("aside.inspector")).to_be_visible()

    assert barriers(view) == []
