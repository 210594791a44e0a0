"""What holds for every test.

Whoever uses a real browser is marked ``browser``.  A test on real input is
skipped where that input is absent, and the end of the run says how many were.
"""

import pytest
from hypothesis import settings

from tests import shared_input
from tests.chromium import flags, which_browser

# How long one example takes depends on what else the machine does: no test may fail of that.
settings.register_profile("thorough", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=20)
settings.load_profile("thorough")

ABSENT = "the real input beside the project is absent"


@pytest.fixture(scope="session")
def browser():
    """One browser for the whole run: Playwright cannot be started twice in a process."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 only browser tests wait for it

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(headless=True, args=flags(), **which_browser())
        yield running
        running.close()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
        if item.get_closest_marker("shared") and not shared_input.is_there():
            item.add_marker(pytest.mark.skip(reason=ABSENT))


def pytest_terminal_summary(terminalreporter):
    skipped = terminalreporter.stats.get("skipped", [])
    if silent := sum("shared" in report.keywords for report in skipped):
        terminalreporter.section("not everything was tested", yellow=True)
        terminalreporter.line(f"{silent} tests on real input were skipped: {ABSENT}")
