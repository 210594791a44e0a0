"""What each act of this step asks of the desk."""

from collections.abc import Callable
from typing import Any

from workbench.desk.editing import EditingDesk

Acts = dict[str, Callable[[dict[str, Any]], object]]


def acts(desk: EditingDesk) -> Acts:  # noqa: ARG001 nothing is asked here yet
    return {}
