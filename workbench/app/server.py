"""One server on this machine, a desk for every browser window."""

import webbrowser
from collections.abc import Callable
from importlib.resources import files
from urllib.parse import urlencode

import panel as pn
from bokeh.server.auth_provider import NullAuth

from exports import Wording
from workbench.access import Actor, Purpose
from workbench.app.door import Door
from workbench.casework import speaking
from workbench.casework.keeping import Keeping
from workbench.desk.editing import EditingDesk
from workbench.pages.workbench_page import WorkbenchPage

HERE = "127.0.0.1"
TITLE = "Werkbank"
"""The same in every language: a window tells nothing about whoever works in it."""


def serve(  # noqa: PLR0913 each is named where it is called
    keeping: Keeping,
    actor: Actor,
    *,
    training: bool,
    port: int,
    tell: Callable[[str], None],
    show: bool = False,
) -> None:
    """Serve on this machine only, until stopped; `tell` hears the address to open.

    A training store is open to whoever works on this machine, since nobody in it
    exists; any other asks for the key in the address.
    """
    door = None if training else Door()
    server = pn.serve(
        {"/": _windows(keeping, actor, training=training)},
        address=HERE,
        port=port,
        websocket_origin=[f"{HERE}:{port}", f"localhost:{port}"],
        auth_provider=door or NullAuth(),
        title=TITLE,
        include_headers=[],
        include_cookies=[],
        admin=False,
        show=False,
        start=False,
        verbose=False,
    )
    address = f"http://{HERE}:{server.port}{door.path if door else '/'}"
    tell(address)
    if show:
        server.io_loop.add_callback(webbrowser.open, address)
    server.run_until_shutdown()


def _windows(keeping: Keeping, actor: Actor, *, training: bool) -> Callable[[], pn.Template]:
    def opened() -> pn.Template:  # Panel calls functions only, no partials
        return window(keeping, actor, training=training)

    return opened


def window(keeping: Keeping, actor: Actor, *, training: bool) -> pn.Template:
    """One browser window with a desk of its own."""
    language = speaking.language_of(actor, keeping=keeping)
    desk = EditingDesk(actor, keeping, Wording(language))
    desk.training = training
    desk.purpose = Purpose.TRAINING if training else Purpose.CASEWORK
    asked = {
        name: values[0].decode("utf-8", "replace")
        for name, values in pn.state.session_args.items()
        if values
    }
    page = pn.Template(files("workbench.pages").joinpath("window.html").read_text(encoding="utf-8"))
    page.add_panel("screen", WorkbenchPage(desk, urlencode(asked)))
    return page
