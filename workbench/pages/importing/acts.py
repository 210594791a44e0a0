"""What each act of this step asks of the desk."""

from collections.abc import Callable
from functools import partial
from typing import Any

import panel as pn

from workbench.desk.editing import EditingDesk
from workbench.desk.forms import FormKind

Acts = dict[str, Callable[[dict[str, Any]], object]]


def acts(desk: EditingDesk) -> Acts:
    return {
        "import_file": lambda m: _execute(desk.importing.read, *_given(m)),
        "case_from_file": lambda _: desk.ask(FormKind.CASE_FROM_FILE),
        "import_discard": lambda _: desk.importing.put_away(),
        "import_choose": lambda m: desk.importing.choose(m["arg"], m["value"]),
        "import_same": lambda m: desk.importing.choose_named(m["arg"], m["value"]),
        "import_tick": lambda m: desk.importing.tick(m["arg"]),
        "import_all": lambda _: desk.importing.choose_all(),
        "import_none": lambda _: desk.importing.choose_none(),
        "import_group": lambda m: desk.importing.choose_group(m["arg"]),
        "import_show": lambda m: desk.importing.show(only_likely=m["arg"] == "likely"),
        "import_page": lambda m: desk.importing.turn_to(m["arg"]),
        "import_accept": lambda _: _execute(desk.importing.accept),
    }


def _given(message: dict[str, Any]) -> tuple[str, str, int]:
    """Name, content and size as the browser told them; anything else counts as nothing."""
    size = message.get("size")
    return (
        str(message["name"]),
        str(message["value"]),
        size if isinstance(size, int) else 0,
    )


def _execute(wanted: Callable[..., Any], *given: Any) -> None:
    """Beside the event loop, as the screen stays usable."""
    pn.state.execute(partial(wanted, *given))
