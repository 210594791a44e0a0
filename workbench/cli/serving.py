"""Serving the workbench: which store, which passphrase, which first case."""

import getpass
import os
import sys
from pathlib import Path

import platformdirs
import typer

from workbench.access import Actor, Purpose
from workbench.casework import admitting
from workbench.casework.training import training_cases
from workbench.cli.faults import Fault
from workbench.storage.opening import create_store, open_store, store_exists
from workbench.storage.store import Store

HOME = "WORKBENCH_HOME"
TRAINEE = "Oefen Account"
SHORTEST = 12
"""Letters that a passphrase needs at least; own proposal."""


def serve(*, training: bool, store: str | None, port: int, show: bool) -> None:
    folder = Path(store) if store else home() / ("training" if training else "store")
    kept, actor = practice(folder) if training else locked(folder)
    from workbench.app import serve as serve_app  # noqa: PLC0415 Panel takes a second to load

    try:
        serve_app(kept, actor, training=training, port=port, tell=_tell, show=show)
    except OSError as error:
        raise Fault(f"port {port}: is in use; choose another with --port") from error
    finally:
        kept.close()


def _tell(address: str) -> None:
    print(f"{address}  (Ctrl+C: stop)", flush=True)  # noqa: T201 the command line speaks


def home() -> Path:
    """The user's own data folder."""
    given = os.environ.get(HOME)
    return Path(given) if given else platformdirs.user_data_path("family-network-workbench")


def practice(folder: Path) -> tuple[Store, Actor]:
    """The training store, filled with its fictional cases the first time."""
    if store_exists(folder):
        kept = open_store(folder, None)
        return kept, kept.accounts()[0]
    kept = create_store(folder, None, TRAINEE)
    actor = kept.accounts()[0]
    for case in training_cases():
        admitting.admit(actor, Purpose.TRAINING, case, keeping=kept)
    return kept, actor


def locked(folder: Path) -> tuple[Store, Actor]:
    """The store behind a passphrase; made when there is none yet."""
    kept = (
        open_store(folder, _asked("Wachtzin / passphrase: "))
        if store_exists(folder)
        else _founded(folder)
    )
    return kept, kept.accounts()[0]


def _founded(folder: Path) -> Store:
    typer.echo(f"Nieuwe opslag / new store: {folder}", err=True)
    typer.echo(
        "Wie de wachtzin kwijt is, kan niets meer lezen. / Without the passphrase nothing can be read.",
        err=True,
    )
    name = typer.prompt("Uw naam / your name", err=True).strip()
    passphrase = _asked(
        f"Wachtzin, minstens {SHORTEST} tekens / passphrase, {SHORTEST} letters or more: "
    )
    if len(passphrase) < SHORTEST:
        raise Fault(
            f"passphrase: is shorter than {SHORTEST} letters; choose a sentence of some words"
        )
    if _asked("Nog een keer / once more: ") != passphrase:
        raise Fault("passphrase: the two are not the same; try once more")
    return create_store(folder, passphrase, name)


def _asked(question: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(question)
    return sys.stdin.readline().rstrip("\n")
