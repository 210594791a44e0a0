"""A whole round through the workbench asks for nothing outside this machine."""

from playwright.sync_api import expect


def test_no_request_and_no_websocket_goes_anywhere_else(page, wire, workbench_url):
    page.goto(workbench_url)
    page.locator("tbody tr button").first.click()
    page.locator("g.person").first.wait_for()
    for step in ("Dreiging", "Veiligheidsplan", "Genogram"):
        page.get_by_role("navigation").get_by_role("button", name=step).click()
        expect(page.get_by_role("heading", name=step, level=1)).to_be_visible()

    schemes = {asked.split(":", 1)[0] for asked in wire.asked}

    assert wire.outside == []
    assert {"http", "ws"} <= schemes
    here = workbench_url.split("://")[1]
    assert [
        asked
        for asked in wire.asked
        if asked.startswith(("http", "ws")) and asked.split("://")[1].split("/")[0] + "/" != here
    ] == []
