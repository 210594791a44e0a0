"""How long a person waits: for the first page, and from a click to what is known of somebody."""

from itertools import cycle

import pytest
from playwright.sync_api import expect

CLICKS = 20
PATIENCE = 30_000


@pytest.fixture
def genogram(page, workbench_url):
    """The training case, open at its genogram."""
    page.goto(workbench_url)
    page.locator("tbody tr button, tbody tr a").first.click(timeout=PATIENCE)
    page.locator("g.person").first.wait_for(timeout=PATIENCE)
    return page


def bench_first_page(benchmark, browser, workbench_url):
    def open_the_first_page():
        page = browser.new_page()
        page.goto(workbench_url)
        page.locator("tbody tr").first.wait_for(timeout=PATIENCE)
        page.close()

    benchmark.pedantic(open_the_first_page, warmup_rounds=1, rounds=5)


def bench_click_to_inspector(benchmark, genogram):
    genogram.locator("g.person[aria-label^='Luka']").click()
    inspector = genogram.locator("aside.inspector")
    inspector.wait_for()
    people = cycle(beside_the_panel(genogram))

    def where_the_next_one_stands():
        person = next(people)
        name = person.get_attribute("aria-label").split(",")[0]
        box = person.locator("rect.pad").bounding_box()
        return (name, box["x"] + box["width"] / 2, box["y"] + box["height"] / 3), {}

    def look_at(name, x, y):
        genogram.mouse.click(x, y)
        expect(inspector).to_have_attribute("aria-label", name, timeout=PATIENCE)

    benchmark.pedantic(look_at, setup=where_the_next_one_stands, rounds=CLICKS)


def beside_the_panel(page):
    """The people in sight while the panel is open; the picture does not move for them."""
    sight = page.locator("svg.genogram").first.bounding_box()
    right, bottom = sight["x"] + sight["width"], sight["y"] + sight["height"]
    boxes = [(person, person.bounding_box()) for person in page.locator("g.person").all()]
    return [
        person
        for person, box in boxes
        if box["x"] + box["width"] < right and box["y"] + box["height"] < bottom
    ]
