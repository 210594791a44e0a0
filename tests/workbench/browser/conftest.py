"""A real browser on a real workbench, with every request watched.

``page`` is a fresh browser profile; a test that uses it fails when the page
asks for anything outside this machine.  ``workbench_url`` is a workbench with
its training case, fresh for every file of tests.  ``keep_picture`` leaves a
screenshot in the folder ``screenshots``, for people to look at.
"""

import pytest

from tests.chromium import Wire
from tests.serving import serving
from tests.shared_input import ROOT


@pytest.fixture
def wire():
    return Wire()


@pytest.fixture
def page(browser, wire):
    context = browser.new_context(
        viewport={"width": 1440, "height": 900},
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
        reduced_motion="reduce",  # a colour half way between two is nobody's choice
    )
    wire.watch(context)
    yield context.new_page()
    context.close()
    assert wire.outside == []


@pytest.fixture(scope="module")
def workbench_url(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("workbench"), "--training") as address:
        yield address


@pytest.fixture
def keep_picture():
    def keep(page, name):
        folder = ROOT / "screenshots"
        folder.mkdir(exist_ok=True)
        page.screenshot(path=folder / f"{name}.png", full_page=True)

    return keep
