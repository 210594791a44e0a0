"""Nothing that is typed into a case executes, on any page; it is shown as it was typed."""

import pytest
from playwright.sync_api import expect

from tests.serving import serving
from tests.workbench.browser.hostile import EXECUTING, TEXTS, hostile_case
from workbench.access import Purpose
from workbench.casework import admitting
from workbench.cli.unlocking import practice

BROKEN = "() => 'broken' in window"


@pytest.fixture(scope="module")
def hostile_url(tmp_path_factory):
    home = tmp_path_factory.mktemp("hostile")
    store, actor = practice(home / "training")
    admitting.admit(actor, Purpose.TRAINING, hostile_case(), keeping=store)
    store.close()
    with serving(home, "--training") as address:
        yield address


@pytest.fixture
def alerted(page):
    heard = []
    page.on("dialog", lambda dialog: (heard.append(dialog.message), dialog.dismiss()))
    return heard


@pytest.fixture
def hostile(page, hostile_url):
    return opened(page, hostile_url, TEXTS[0])


@pytest.fixture
def ordinary(page, hostile_url):
    return opened(page, hostile_url, "Oefencasus Tamoren")


def opened(page, address, case):
    page.goto(address)
    page.locator("tbody tr").filter(has_text=case).locator("button").first.click()
    page.locator("g.person").first.wait_for()
    return page


def test_no_text_of_a_case_executes_on_any_page(hostile, alerted):
    for person in hostile.locator("g.person").all()[:8]:
        person.press("Enter")
        expect(hostile.locator("aside.inspector")).to_be_visible()
        for tab in hostile.get_by_role("tab").all():
            tab.click()
    for step in ("Dreiging", "Veiligheidsplan"):
        hostile.get_by_role("navigation").get_by_role("button", name=step).click()
        expect(hostile.get_by_role("heading", name=step, level=1)).to_be_visible()
        for row in hostile.locator("tbody tr button").all()[:3]:
            row.click()
            expect(hostile.locator("dialog, aside.inspector")).to_have_count(1)
            hostile.keyboard.press("Escape")
            expect(hostile.locator("dialog, aside.inspector")).to_have_count(0)
    hostile.locator("button.brand").click()
    expect(hostile.get_by_role("heading", name="Casussen")).to_be_visible()

    assert not hostile.evaluate(BROKEN)
    assert alerted == []


def test_a_text_of_a_case_is_shown_as_it_was_typed(hostile):
    hostile.get_by_role("navigation").get_by_role("button", name="Veiligheidsplan").click()
    main = hostile.locator("main")
    main.locator("tbody tr").first.wait_for()

    shown = main.text_content()

    tasks = hostile_case().tasks
    assert [task.what for task in tasks if task.what not in shown] == []
    assert [task.who for task in tasks if task.who not in shown] == []


def test_no_element_comes_from_a_text(hostile):
    foreign = hostile.evaluate("""() => {
        const roots = [document];
        for (const root of roots)
            for (const each of root.querySelectorAll("*")) if (each.shadowRoot) roots.push(each.shadowRoot);
        return roots.flatMap((root) => [...root.querySelectorAll("iframe, img, video, math, [onerror], [onload]")])
            .map((each) => each.tagName);
    }""")

    assert foreign == []


@pytest.mark.parametrize("number", range(0, len(EXECUTING), 4))
def test_what_is_typed_into_a_form_comes_back_as_it_was_typed(ordinary, alerted, number):
    given, family, place, other = EXECUTING[number : number + 4]
    ordinary.locator("g.person").first.press("+")
    ordinary.get_by_role("menuitem", name="Ander contact").click()
    dialog = ordinary.get_by_role("dialog")
    dialog.get_by_label("Voornaam").fill(given)
    dialog.get_by_label("Achternaam").fill(family)
    dialog.get_by_label("Streek").fill(place)
    dialog.get_by_role("button", name="Bewaren").click()
    expect(dialog).to_have_count(0)
    ordinary.get_by_role("tab", name="Gegevens").click()
    ordinary.get_by_label("Andere namen").fill(other.replace(";", ""))
    ordinary.get_by_label("Andere namen").press("Tab")

    expect(ordinary.locator("aside h2").first).to_have_text(f"{given} {family}")
    expect(ordinary.get_by_label("Streek")).to_have_value(place)
    assert not ordinary.evaluate(BROKEN)
    assert alerted == []
