"""What each act of this step asks of the desk."""

from collections.abc import Callable
from typing import Any

from workbench.desk.editing import EditingDesk

Acts = dict[str, Callable[[dict[str, Any]], object]]


def acts(desk: EditingDesk) -> Acts:
    return {
        "mediation_answer": lambda m: desk.mediating.ask_condition(m["arg"]),
        "mediation_prepare": lambda _: desk.mediating.ask_preparation(),
        "mediation_decide": lambda _: desk.mediating.ask_decision(),
        "mediation_table": lambda _: desk.mediating.turn_table(),
        "mediation_met": lambda _: desk.mediating.unfold_met(),
        "mediation_contacts": lambda _: desk.mediating.show_contacts(shown=True),
        "mediation_contacts_away": lambda _: desk.mediating.show_contacts(shown=False),
    }
