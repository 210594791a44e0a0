"""The rail: the steps of the method in their order, to be walked in any."""

from collections.abc import Callable

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
from workbench.pages.knowledge import unknown_count
from workbench.pages.markup import Node, el
from workbench.pages.mediation import missing_count

SHORT = 3
"""Letters of a step where there is no room for its name; the name shows beside it."""


def rail(desk: EditingDesk) -> Node:
    _ = desk.words.say
    return el(
        "nav",
        el("h2", _("Begin")),
        _step(desk, IMPORT, _("Read a file in")),
        _step(desk, KNOWLEDGE, _("Who knows what")),
        el("h2", _("Family")),
        _step(desk, GENOGRAM, _("Genogram")),
        _step(desk, THREAT, _("Threat")),
        el("h2", _("Act")),
        _step(desk, MEASURES, _("Measures")),
        _step(desk, MEDIATION, _("Mediation")),
        _step(desk, PLAN, _("Safety plan")),
        el("hr"),
        _step(desk, DOCUMENTS, _("Documents")),
        cls="rail",
        aria_label=_("Steps"),
        key="rail",
    )


UNKNOWN: dict[str, Callable[[EditingDesk], int]] = {
    KNOWLEDGE: unknown_count,
    THREAT: lambda desk: len(desk.assessment.ask),
    MEDIATION: missing_count,
    PLAN: lambda desk: sum(not task.who for task in desk.case.tasks),
}
"""How much is not known yet, by step."""


def _step(desk: EditingDesk, step: str, name: str) -> Node:
    unknown = UNKNOWN[step](desk) if step in UNKNOWN else 0
    count = el("em", f"{unknown} ?", title=desk.words.say("not known yet")) if unknown else None
    return el(
        "button",
        el("span", name[:SHORT], cls="letter", aria_hidden="true"),
        el("span", name, cls="step-name"),
        count,
        type="button",
        aria_label=_aloud(desk, name, unknown),
        act="go",
        arg=step,
        aria_current="page" if desk.step == step else None,
    )


def _aloud(desk: EditingDesk, name: str, unknown: int) -> str:
    """What a step is called where only its letter is shown."""
    return f"{name}, {desk.words.open_questions(unknown)}" if unknown else name
