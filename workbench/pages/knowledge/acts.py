"""What each act of this step asks of the desk."""

from collections.abc import Callable
from typing import Any

from workbench.desk.editing import EditingDesk
from workbench.pages.knowledge.matrix import APART
from workbench.pages.knowledge.telling import FIELD

Acts = dict[str, Callable[[dict[str, Any]], object]]


def acts(desk: EditingDesk) -> Acts:
    return {
        "knows_choose": lambda m: desk.knowing.choose(*_cell(m)),
        "knows_open": lambda m: desk.knowing.ask(*_cell(m)),
        "knows_state": lambda m: desk.knowing.set_state(*_cell(m), m["value"]),
        "knows_fact": lambda m: desk.knowing.overlook(m["arg"]),
        "knows_all": lambda _: desk.knowing.show_everybody(),
        "knows_talks": lambda m: desk.knowing.ask_with_whom(m["arg"]),
        "knows_preview": lambda m: desk.knowing.preview(m["values"].get(FIELD, "")),
        "new_fact": lambda _: desk.knowing.ask_about_fact(""),
        "change_fact": lambda m: desk.knowing.ask_about_fact(m["arg"]),
        "mark_fact": lambda m: desk.knowing.mark(m["value"]),
    }


def _cell(message: dict[str, Any]) -> tuple[str, str]:
    """The fact and the person that a cell names."""
    fact, _, person = str(message["arg"]).partition(APART)
    return fact, person
