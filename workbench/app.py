"""The web workbench: one server on this machine, a desk for every browser window."""

from importlib.resources import files

import panel as pn

from exports import Wording
from workbench.access import Actor, Purpose
from workbench.casework.keeping import Keeping
from workbench.desk.editing import EditingDesk
from workbench.pages.workbench_page import WorkbenchPage

HERE = "127.0.0.1"
LANGUAGE = "nl"


def serve(keeping: Keeping, actor: Actor, *, training: bool, port: int, show: bool) -> None:
    """Serve the workbench on this machine only, until it is stopped."""

    def opened() -> pn.Template:  # Panel calls functions only, no partials
        return window(keeping, actor, training=training)

    pn.serve(
        {"/": opened},
        address=HERE,
        port=port,
        websocket_origin=[f"{HERE}:{port}", f"localhost:{port}"],
        show=show,
        title=Wording(LANGUAGE).say("Workbench"),
        include_headers=[],
        include_cookies=[],
        admin=False,
    )


def window(keeping: Keeping, actor: Actor, *, training: bool) -> pn.Template:
    """One browser window with a desk of its own."""
    desk = EditingDesk(actor, keeping, Wording(LANGUAGE))
    desk.training = training
    desk.purpose = Purpose.TRAINING if training else Purpose.CASEWORK
    asked = pn.state.session_args
    address = "&".join(
        f"{name}={values[0].decode('utf-8', 'replace')}" for name, values in asked.items() if values
    )
    page = pn.Template(files("workbench.pages").joinpath("window.html").read_text(encoding="utf-8"))
    page.add_panel("screen", WorkbenchPage(desk, address))
    return page
