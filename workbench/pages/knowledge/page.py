"""The page of this step and what stands beside it."""

from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el


def page(desk: EditingDesk) -> Node:  # noqa: ARG001 nothing is shown here yet
    return el("main", tabindex="-1", key="main")


def inspector(desk: EditingDesk) -> Node | None:  # noqa: ARG001 nothing is shown here yet
    return None
