"""Serving the workbench: which store, and on which port of this machine."""

import errno
import os
import socket
from pathlib import Path

import platformdirs

from workbench.access import Actor
from workbench.cli.faults import Fault
from workbench.cli.unlocking import locked, practice
from workbench.storage.errors import StorageError, WrongPassphrase
from workbench.storage.store import Store

HOME = "WORKBENCH_HOME"
HERE = "127.0.0.1"


def serve(*, training: bool, store: str | None, port: int, show: bool) -> None:
    folder = folder_of(store) if store else home() / ("training" if training else "store")
    # First the port: nobody should make a store and then hear that it cannot be served.
    port = free(port)
    kept, actor = _unlocked(folder, training=training)
    try:
        from workbench.app import serve as serve_app  # noqa: PLC0415 Panel takes a second to load

        serve_app(kept, actor, training=training, port=port, tell=_tell, show=show)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise _taken(port) from None  # while the store was opened
    finally:
        kept.close()


def home() -> Path:
    """The user's own data folder."""
    given = os.environ.get(HOME)
    return Path(given) if given else platformdirs.user_data_path("family-network-workbench")


def folder_of(store: str) -> Path:
    """The folder that was named; an address of a database elsewhere is not one."""
    if "://" in store:
        raise Fault(
            f"--store: {store.partition('://')[0]}:// is no folder; name one on this computer"
        )
    return Path(store)


def free(port: int) -> int:
    """A port that can be served on now; 0 asks for any."""
    with socket.socket() as probe:
        if os.name == "posix":
            # As the server does: a port that was let go of a moment ago is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HERE, port))
        except PermissionError:
            raise Fault(
                f"port {port}: is not for everybody; choose one above 1023 with --port"
            ) from None
        except OSError:
            raise _taken(port) from None
        return int(probe.getsockname()[1])


def _taken(port: int) -> Fault:
    return Fault(f"port {port}: is in use; choose another with --port")


def _unlocked(folder: Path, *, training: bool) -> tuple[Store, Actor]:
    try:
        return practice(folder) if training else locked(folder)
    except WrongPassphrase as error:
        raise Fault(
            f"{folder}: {error}; type it again, or set another: workbench rekey --recovery --store"
        ) from None
    except StorageError as error:
        raise Fault(str(error)) from error


def _tell(address: str) -> None:
    print(f"{address}  (Ctrl+C: stop)", flush=True)  # noqa: T201 the command line speaks
