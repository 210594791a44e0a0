"""The page as a whole: draws the desk, and forwards what a person does to it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlencode

import panel as pn

from workbench.desk.editing import EditingDesk
from workbench.desk.workdesk import (
    DOCUMENTS,
    GENOGRAM,
    IMPORT,
    KNOWLEDGE,
    MEASURES,
    MEDIATION,
    PLAN,
    THREAT,
)
from workbench.pages import importing, knowledge, measures, mediation
from workbench.pages.acts import acts
from workbench.pages.case_list import case_list
from workbench.pages.components.genogram_canvas import GenogramCanvas
from workbench.pages.components.screen import Screen
from workbench.pages.dialogs import dialog
from workbench.pages.documents_page import documents_page
from workbench.pages.frame import frame
from workbench.pages.genogram_page import genogram_page
from workbench.pages.inspector import person_inspector
from workbench.pages.markup import Node
from workbench.pages.plan_page import plan_page
from workbench.pages.threat_page import threat_inspector, threat_page

MAINS = {
    GENOGRAM: genogram_page,
    THREAT: threat_page,
    PLAN: plan_page,
    KNOWLEDGE: knowledge.page,
    MEDIATION: mediation.page,
    MEASURES: measures.page,
    IMPORT: importing.page,
    DOCUMENTS: documents_page,
}
INSPECTORS = {
    GENOGRAM: person_inspector,
    THREAT: threat_inspector,
    PLAN: measures.inspector,
    KNOWLEDGE: knowledge.inspector,
    MEDIATION: mediation.inspector,
    MEASURES: measures.inspector,
    IMPORT: importing.inspector,
}
STEPS_ACTS = (knowledge.acts, mediation.acts, measures.acts, importing.acts)
CASE, STEP = "zaak", "stap"
Message = dict[str, Any]


class WorkbenchPage(pn.viewable.Viewer):
    """One browser window; holds no rule and saves nothing."""

    def __init__(self, desk: EditingDesk, address: str = "", **params: Any) -> None:
        super().__init__(**params)
        self.desk = desk
        self._canvas = GenogramCanvas(on_act=self._heard, words=canvas_words(desk))
        self._screen = Screen(on_act=self._heard, canvas=self._canvas)
        self._acts: dict[str, Callable[[Message], object]] = {
            **acts(desk),
            **{name: act for step in STEPS_ACTS for name, act in step(desk).items()},
            "visit": lambda message: self.visit(message["arg"], message["values"]),
            "make_document": lambda message: pn.state.execute(
                partial(self._make, message["values"])
            ),
        }
        self.visit(address)
        desk.param.watch(lambda _: self._draw(), "turn")
        self._draw()

    def __panel__(self) -> Screen:
        return self._screen

    def visit(self, address: str, typed: Mapping[str, str] | None = None) -> None:
        """Open what an address names: an opaque case and a step, nothing else.

        A question that lies open goes away with its step, unless somebody began to answer it.
        """
        if not self.desk.leave(typed or {}):
            self._show_address()
            return
        asked = parse_qs(address.lstrip("?"))
        if case_id := asked.get(CASE, [""])[0]:
            self.desk.open_case(case_id, asked.get(STEP, [GENOGRAM])[0])
        elif self.desk.opened:
            self.desk.close_case()

    def _heard(self, message: Message) -> None:
        if act := self._acts.get(message["act"]):
            act({"arg": "", "value": "", "values": {}, "name": "", **message})

    def _draw(self) -> None:
        desk = self.desk
        self._canvas.words = canvas_words(desk)
        if desk.opened and desk.step == GENOGRAM and not desk.hidden:
            self._canvas.param.update(
                scene=desk.scene, selected=desk.selected, about=desk.case.index or ""
            )
        main = MAINS[desk.step](desk) if desk.opened else case_list(desk)
        inspector = INSPECTORS.get(desk.step, _nothing)(desk) if desk.opened else None
        self._screen.tree = frame(desk, main, inspector, dialog(desk))
        self._show_address()

    def _show_address(self) -> None:
        desk = self.desk
        named = urlencode({CASE: desk.case_id, STEP: desk.step}) if desk.opened else ""
        self._screen.go(f"?{named}" if named else "")

    async def _make(self, values: dict[str, str]) -> None:
        desk = self.desk
        if made := await desk.making.make(values):
            desk.announce(desk.words.say("The document has been handed to the browser."))
            self._screen.hand_over(made.name, made.content, made.media_type)


def _nothing(desk: EditingDesk) -> Node | None:  # noqa: ARG001 some steps have no inspector
    return None


def canvas_words(desk: EditingDesk) -> dict[str, str]:
    _ = desk.words.say
    return {
        "zoom_in": _("Closer"),
        "zoom_out": _("Farther"),
        "fit": _("Fit to the window"),
        "add": _("Add a person"),
        "legend": _("Legend"),
    }
