"""Another passphrase for a store, or another key under it."""

from pathlib import Path

from workbench.access import Deed
from workbench.cli.asking import handed_over, new_passphrase, secret, tell
from workbench.cli.printing import working
from workbench.cli.serving import folder_of
from workbench.cli.storing import log, print_proof, refusing
from workbench.storage import rekeying
from workbench.storage.keys import Secret
from workbench.storage.opening import key_of


def rekey(*, store: str, raw: bool, recovery: bool, as_json: bool) -> None:
    folder = folder_of(store)
    with refusing(folder):
        opens = secret(recovery=recovery)
        key_of(
            folder, opens
        )  # nobody should think up a passphrase and then hear that it was in vain
        known = rekeying.has_recovery_key(folder)
        tell("Een nieuwe wachtzin. / A new passphrase.")
        passphrase = new_passphrase()
        if raw:
            _encrypt_anew(folder, opens, passphrase)
        else:
            made = None if known else handed_over()
            rekeying.set_passphrase(folder, opens, passphrase, made)
        log(folder, passphrase, Deed.REKEY)
        proof = rekeying.proof_of_store(folder, passphrase)
    said = "Opnieuw versleuteld / encrypted anew" if raw else "Nieuwe wachtzin / new passphrase"
    print_proof(said, folder, proof, as_json=as_json)


def _encrypt_anew(folder: Path, opens: Secret, passphrase: str) -> None:
    made = handed_over()
    with working("De opslag wordt opnieuw versleuteld … / The store is encrypted anew …"):
        rekeying.encrypt_anew(folder, opens, passphrase, made)
