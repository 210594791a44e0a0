"""The screen: one tree of markup, drawn as text and never as HTML.

Pages build the tree (`workbench.pages.markup`); what a person does comes back
as messages that name an act.  The script beside this file draws only the tags
and attributes on its list and sets text as text, so that nothing typed into a
case can ever execute.
"""

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import param
from panel.custom import Child, JSComponent

HERE = Path(__file__).parent
SCRIPTS = (
    "screen_drawing.js",
    "screen_listening.js",
    "screen_grid.js",
    "screen_files.js",
    "screen.js",
)
STYLES = (
    "screen.css",
    "screen_parts.css",
    "case_list.css",
    "mediation.css",
    "agreements.css",
    "importing.css",
    "knowledge.css",
    "measures.css",
    "screen_widths.css",
)


def _together(names: tuple[str, ...]) -> str:
    return "\n".join((HERE / name).read_text(encoding="utf-8") for name in names)


class Screen(JSComponent):
    """The whole page: a tree of markup, with the genogram canvas as its slot."""

    tree = param.List(default=["div", {}, []], doc="[tag, attributes, children]")
    canvas = Child(doc="The genogram canvas, drawn where the tree has its slot.")

    _esm = _together(SCRIPTS)
    _stylesheets = [_together(STYLES)]  # noqa: RUF012 Panel's own form

    def __init__(self, on_act: Callable[[dict[str, Any]], None], **params: Any) -> None:
        super().__init__(**params)
        self._on_act = on_act

    def _handle_msg(self, data: Any) -> None:
        if isinstance(data, dict) and isinstance(data.get("act"), str):
            self._on_act(data)

    def hand_over(self, name: str, content: bytes, media_type: str) -> None:
        """Let the browser save a document; it passes through no file of ours."""
        data = base64.b64encode(content).decode("ascii")
        self._send_msg({"download": name, "data": data, "type": media_type})

    def go(self, url: str) -> None:
        """Show an address without loading the page again."""
        self._send_msg({"url": url})
