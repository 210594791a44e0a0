"""The network page in a real browser, opened from the disk, with every request noted."""

import pytest

from exports import Wording
from exports.network import network_page
from risk import assess


@pytest.fixture
def asked():
    """Every address that the page asked for, its own first."""
    return []


@pytest.fixture
def told():
    """What the page complained of."""
    return []


@pytest.fixture
def page(browser, asked, told):
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    yield page
    context.close()


@pytest.fixture
def opened(page, tmp_path):
    def open_(case, language="nl"):
        file = tmp_path / "network.html"
        file.write_bytes(network_page(case, assess(case), Wording(language)))
        page.goto(file.as_uri())
        page.locator("body[data-drawn=yes]").wait_for()
        return page

    return open_
