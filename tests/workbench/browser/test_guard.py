"""The guard on the browser tests: what would leave this machine is stopped and recorded."""

import pytest

from tests import chromium

TRACKER = "http://elsewhere.example/pixel.png"


def test_a_request_that_would_leave_is_stopped_and_recorded(page, wire):
    page.set_content(f'<img src="{TRACKER}">')

    stopped = wire.outside.copy()
    wire.outside.clear()

    assert stopped == [TRACKER]
    assert page.evaluate("document.images[0].naturalWidth") == 0


def test_a_page_that_asks_for_nothing_leaves_nothing_on_the_wire(page, wire):
    page.set_content("<p>een gewone bladzijde</p>")

    assert wire.outside == []


@pytest.mark.parametrize("url", ["https://127.0.0.1.example/", "http://127.0.0.11/", "file:///etc"])
def test_an_address_that_only_looks_like_this_machine_is_outside(url):
    wire = chromium.Wire()

    wire.note(url)

    assert wire.outside == [url]


def test_a_missing_browser_fails_the_test_instead_of_skipping_it(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("WORKBENCH_CHROMIUM", raising=False)
    monkeypatch.delenv("WORKBENCH_BROWSER_CHANNEL", raising=False)

    with pytest.raises(pytest.fail.Exception, match="make test"):
        chromium.which_browser()
