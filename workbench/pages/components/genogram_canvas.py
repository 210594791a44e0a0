"""The genogram on screen: draws a scene of `genogram.drawing` and says what was done with it.

Messages to Python, each a dict with an ``act``:

``select``     somebody or something is chosen: ``person`` or ``tie``; neither when cleared
``open``       Enter on the chosen person: ``person``
``edit``       double click or F2: ``person`` or ``tie``
``add``        the plus under the chosen person, or the key +: ``person``, with ``x`` and ``y``
``menu``       context menu: ``person`` or ``tie``, with ``x`` and ``y`` in the window
``not_drawn``  somebody asks for the ties that are not drawn

The view stays where it is while the same people are shown.  It fits itself anew
for a scene that shares nobody with the last one, or that has another ``key``:
give the scene of each case its own, as people of two cases may have the same id.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import param
from panel.custom import JSComponent

from genogram.drawing import COLOURS, FONT, NAMES_AS_VARIABLES, Theme, stylesheet

HERE = Path(__file__).parent

WORDS = {
    "zoom_in": "Dichterbij",
    "zoom_out": "Verder weg",
    "fit": "Passend maken",
    "add": "Persoon toevoegen",
    "legend": "Legenda",
}


def _variables(theme: Theme) -> str:
    colours = (f"--{name}: {colour};" for name, colour in COLOURS[theme].items())
    return f":host {{ --genogram-font: {FONT}; {' '.join(colours)} }}"


def _stylesheet() -> str:
    return "\n".join(
        [
            _variables(Theme.LIGHT),
            f"@media screen and (prefers-color-scheme: dark) {{ {_variables(Theme.DARK)} }}",
            f"@media print {{ {_variables(Theme.PRINT)} }}",
            stylesheet(NAMES_AS_VARIABLES),
            (HERE / "genogram_canvas.css").read_text(encoding="utf-8"),
        ]
    )


class GenogramCanvas(JSComponent):
    """A genogram that can be walked by mouse and by keyboard."""

    scene = param.Dict(default={}, doc="`Scene.document()`, with a `key` for the case.")
    selected = param.String(default="", doc="Id of the chosen person or tie.")
    about = param.String(default="", doc="Id of the person whom the case is about.")
    editable = param.Boolean(default=True, doc="Whether a plus stands under the chosen person.")
    words = param.Dict(default=WORDS, doc="Labels of the buttons, in the reader's language.")

    _esm = HERE / "genogram_canvas.js"
    _stylesheets = [_stylesheet()]  # noqa: RUF012 Panel's own form

    def __init__(
        self, on_act: Callable[[dict[str, Any]], None] | None = None, **params: Any
    ) -> None:
        super().__init__(**params)
        self._on_act = on_act

    def _handle_msg(self, data: Any) -> None:
        if self._on_act and isinstance(data, dict) and isinstance(data.get("act"), str):
            self._on_act(data)
