"""Opening a store, or making one: with a passphrase, or with fictional cases to practise on."""

from pathlib import Path

from workbench.access import Actor, Purpose
from workbench.casework import admitting, listing
from workbench.casework.training import training_cases
from workbench.cli.asking import answered, handed_over, new_passphrase, secret, tell
from workbench.cli.faults import Fault
from workbench.storage.opening import create_store, open_store, store_exists
from workbench.storage.store import Store

TRAINEE = "Oefen Account"


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
    there = store_exists(folder)
    kept = open_store(folder, secret(recovery=False)) if there else _founded(folder)
    return kept, kept.accounts()[0]


def _founded(folder: Path) -> Store:
    tell(f"Nieuwe opslag / new store: {folder}")
    tell(
        "Wie wachtzin en herstelsleutel kwijt is, kan niets meer lezen. / "
        "Without the passphrase or the recovery key nothing can be read."
    )
    name = answered("Uw naam / your name: ").strip()
    if not name:
        raise Fault("name: is empty; type the name under which you work")
    return create_store(folder, new_passphrase(), name, handed_over())
