"""Opening a store, or making one: with a passphrase, or with fictional cases to practise on."""

import getpass
import sys
from pathlib import Path

import typer

from workbench.access import Actor, Purpose
from workbench.casework import admitting, listing
from workbench.casework.training import training_cases
from workbench.cli.faults import Fault
from workbench.storage.opening import create_store, open_store, store_exists
from workbench.storage.store import Store

TRAINEE = "Oefen Account"
SHORTEST = 12
"""Letters that a passphrase needs at least; own proposal."""


def practice(folder: Path) -> tuple[Store, Actor]:
    """The training store, filled with its fictional cases the first time."""
    there = store_exists(folder)
    kept = open_store(folder, None) if there else create_store(folder, None, TRAINEE)
    actor = kept.accounts()[0]
    # A store whose filling was broken off is filled now.
    if not listing.cases(actor, Purpose.TRAINING, keeping=kept):
        for case in reversed(training_cases()):  # the last one kept is listed first
            admitting.admit(actor, Purpose.TRAINING, case, keeping=kept)
    return kept, actor


def locked(folder: Path) -> tuple[Store, Actor]:
    """The store behind a passphrase; made when there is none yet."""
    if store_exists(folder):
        kept = open_store(folder, _asked("Wachtzin / passphrase: "))
    else:
        kept = _founded(folder)
    return kept, kept.accounts()[0]


def _founded(folder: Path) -> Store:
    _tell(f"Nieuwe opslag / new store: {folder}")
    _tell(
        "Wie de wachtzin kwijt is, kan niets meer lezen. / "
        "Without the passphrase nothing can be read."
    )
    name = _answered("Uw naam / your name: ").strip()
    if not name:
        raise Fault("name: is empty; type the name under which you work")
    return create_store(folder, _chosen(), name)


def _chosen() -> str:
    passphrase = _asked(
        f"Wachtzin, minstens {SHORTEST} tekens / passphrase, {SHORTEST} letters or more: "
    )
    if len(passphrase.strip()) < SHORTEST:
        problem = f"passphrase: is shorter than {SHORTEST} letters"
        raise Fault(f"{problem}; choose a sentence of some words")
    if _asked("Nog een keer / once more: ") != passphrase:
        raise Fault("passphrase: the two are not the same; try once more")
    return passphrase


def _answered(question: str) -> str:
    typer.echo(question, nl=not sys.stdin.isatty(), err=True)
    return _line()


def _asked(question: str) -> str:
    return getpass.getpass(question) if sys.stdin.isatty() else _line()


def _line() -> str:
    try:
        line = sys.stdin.readline()
        line.encode()
    except UnicodeError:
        raise Fault("standard input: is no text in UTF-8; type it, or mend its encoding") from None
    if not line:
        raise Fault("standard input: ended before an answer; type the answer on a line of its own")
    return line.rstrip("\r\n")


def _tell(sentence: str) -> None:
    typer.echo(sentence, err=True)
