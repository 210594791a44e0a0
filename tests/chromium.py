"""The real browser of the browser tests: Debian's Chromium, or one that is named.

``WORKBENCH_CHROMIUM`` is the path of a Chromium; ``WORKBENCH_BROWSER_CHANNEL``
is ``chrome`` or ``msedge`` where one of those is installed.
"""

import os
import re
import shutil
from dataclasses import dataclass, field

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "no Chromium is here; `make test` gets it or says how, see deploy/browser.sh"
QUIET = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
INSIDE = re.compile(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:|about:")


def which_browser() -> dict[str, str]:
    """Say which browser to start, in Playwright's words; a missing one fails the test."""
    if channel := os.environ.get("WORKBENCH_BROWSER_CHANNEL"):
        return {"channel": channel}
    named = os.environ.get("WORKBENCH_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail(MISSING)
    return {"executable_path": found}


def flags() -> list[str]:
    # Chromium refuses its sandbox to the superuser, who runs the tests in a container.
    is_superuser = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*QUIET, *(["--no-sandbox"] if is_superuser else [])]


@dataclass
class Wire:
    """What a page asked for: everything, and what would have left this machine."""

    asked: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def watch(self, context):
        context.route(lambda url: not INSIDE.match(url), lambda route: route.abort())
        context.on("request", lambda request: self.note(request.url))
        context.on("page", lambda page: page.on("websocket", lambda ws: self.note(ws.url)))

    def note(self, url):
        self.asked.append(url)
        if not INSIDE.match(url):
            self.outside.append(url)
