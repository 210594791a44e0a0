"""The log of a store: verifying it, and going on after a rollback."""

from pathlib import Path
from typing import Any

from workbench.cli.asking import secret
from workbench.cli.printing import print_document, say, working
from workbench.cli.serving import folder_of
from workbench.cli.storing import refusing
from workbench.storage.accepting import accept_as_it_stands
from workbench.storage.errors import PassphraseNeeded
from workbench.storage.findings import Finding, What
from workbench.storage.keys import Secret
from workbench.storage.opening import key_of
from workbench.storage.verifying import Verified, verify_log

IN_ORDER, NOT_IN_ORDER = 0, 1
SAID = {
    What.ALTERED: "gewijzigd / altered",
    What.DELETED: "verwijderd / deleted",
    What.INSERTED: "ingevoegd / inserted",
    What.MOVED: "verplaatst / moved",
    What.TAIL: "het einde ontbreekt / the end is missing",
    What.ANCHOR: "het anker buiten het bestand ontbreekt of past niet / the anchor outside the file is gone or does not fit",
    What.RECORDS: "de gegevens zijn niet zoals het toegangslogboek ze achterliet / the records are not as the log left them",
}

GOES_ON = "De opslag gaat verder zoals hij is. / The store goes on as it stands."


def verify(*, store: str, recovery: bool, as_json: bool) -> int:
    """Print what happened to the log; status 1 when anything did."""
    folder = folder_of(store)
    with refusing(folder):
        opens = _secret(folder, recovery=recovery)
        with working("Het toegangslogboek wordt nagelopen … / The log is walked …"):
            verified = verify_log(folder, opens)
    if as_json:
        print_document(document(verified))
    else:
        say(*lines(verified))
    return NOT_IN_ORDER if verified.findings else IN_ORDER


def accept(*, store: str, recovery: bool) -> None:
    folder = folder_of(store)
    with refusing(folder):
        accept_as_it_stands(folder, _secret(folder, recovery=recovery))
    say(GOES_ON)


def document(verified: Verified) -> dict[str, Any]:
    """What ``log verify --json`` prints."""
    return {
        "in_order": not verified.findings,
        "rows": verified.rows,
        "last": verified.head.sequence,
        "digest": verified.head.digest,
        "anchored": verified.anchored,
        "findings": [
            {"what": each.what.value, "first": each.first, "last": each.last, "place": each.place}
            for each in verified.findings
        ],
    }


def lines(verified: Verified) -> list[str]:
    """The same for people."""
    said = [_line(each) for each in verified.findings]
    if not said:
        said = ["In orde. / In order."]
    return [*said, f"Regels / rows: {verified.rows}", f"Kenmerk / digest: {verified.head.digest}"]


def _line(found: Finding) -> str:
    if found.first is None:
        place = f" (plaats / place {found.place})" if found.place is not None else ""
        return f"{SAID[found.what]}{place}"
    rows = str(found.first) if found.first == found.last else f"{found.first}-{found.last}"
    return f"Regel / row {rows}: {SAID[found.what]}"


def _secret(folder: Path, *, recovery: bool) -> Secret:
    """A training store opens by itself; any other asks."""
    if not recovery:
        try:
            key_of(folder, None)
        except PassphraseNeeded:
            return secret(recovery=False)
        return None
    return secret(recovery=True)
