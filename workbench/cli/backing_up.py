"""A backup of a store, and a store from a backup."""

from pathlib import Path

from workbench.access import Deed
from workbench.cli.asking import secret
from workbench.cli.printing import working
from workbench.cli.serving import folder_of
from workbench.cli.storing import log, print_proof, refusing
from workbench.storage import backing_up
from workbench.storage.backup_file import read_backup
from workbench.storage.errors import NameTaken, NoStore
from workbench.storage.opening import refuse_to_overwrite, store_exists


def back_up(*, store: str, to: Path, as_json: bool) -> None:
    folder = folder_of(store)
    with refusing(folder):
        if not store_exists(folder):
            raise NoStore(folder)
        if to.exists():
            raise NameTaken(to)
        opens = secret(recovery=False)
        with working("De kopie wordt gemaakt en geproefd … / The backup is made and proven …"):
            log(folder, opens, Deed.BACK_UP)
            proof = backing_up.back_up(folder, opens, to)
    print_proof("Kopie, gemaakt en geproefd / backup, made and proven", to, proof, as_json=as_json)


def restore(file: Path, *, store: str, recovery: bool, as_json: bool) -> None:
    folder = folder_of(store)
    with refusing(file):
        refuse_to_overwrite(folder)
        backup = read_backup(file)
        opens = secret(recovery=recovery)
        with working("De opslag wordt teruggezet … / The store is put back …"):
            proof = backing_up.restore(backup, opens, folder)
            log(folder, opens, Deed.RESTORE)
    print_proof("Teruggezet en geproefd / restored and proven", folder, proof, as_json=as_json)
