"""What each act about a measure asks of the desk."""

from collections.abc import Callable
from typing import Any

from risk import Decision
from workbench.desk.editing import EditingDesk

Acts = dict[str, Callable[[dict[str, Any]], object]]


def acts(desk: EditingDesk) -> Acts:
    return {
        "weigh": lambda message: desk.weighing.open(message["arg"]),
        "weigh_task": lambda message: desk.weighing.open_task(message["arg"]),
        "weigh_for": lambda message: desk.weighing.choose(message["value"]),
        "decline_measure": lambda _: desk.weighing.ask(Decision.DECLINED),
        "include_measure": lambda _: desk.weighing.ask(Decision.INCLUDED),
        "ask_wanted": lambda _: desk.weighing.ask(),
        "plan_measure": lambda _: desk.weighing.plan(),
        "close": lambda _: desk.weighing.put_away(),
    }
