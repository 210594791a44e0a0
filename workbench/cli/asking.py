"""Asking somebody at the terminal: names, passphrases and recovery keys."""

import getpass
import secrets
import sys

import typer

from workbench.cli.faults import Fault
from workbench.storage.errors import MistypedRecoveryKey
from workbench.storage.keys import Secret
from workbench.storage.recovery_key import (
    RecoveryKey,
    is_same_group,
    new_recovery_key,
    read_recovery_key,
)

SHORTEST = 12
"""Letters that a passphrase needs at least; own proposal."""
SKIP = ("overslaan", "skip")


def tell(sentence: str) -> None:
    typer.echo(sentence, err=True)


def answered(question: str) -> str:
    typer.echo(question, nl=not sys.stdin.isatty(), err=True)
    return _line()


def asked(question: str) -> str:
    """An answer that does not appear on the screen."""
    return getpass.getpass(question) if sys.stdin.isatty() else _line()


def secret(*, recovery: bool) -> Secret:
    """What opens a store: its passphrase, or its recovery key."""
    return _recovery_key() if recovery else asked("Wachtzin / passphrase: ")


def new_passphrase() -> str:
    passphrase = asked(
        f"Wachtzin, minstens {SHORTEST} tekens / passphrase, {SHORTEST} letters or more: "
    )
    if len(passphrase.strip()) < SHORTEST:
        problem = f"passphrase: is shorter than {SHORTEST} letters"
        raise Fault(f"{problem}; choose a sentence of some words")
    if asked("Nog een keer / once more: ") != passphrase:
        raise Fault("passphrase: the two are not the same; try once more")
    return passphrase


def handed_over() -> RecoveryKey:
    """A new recovery key, shown once; who saw it types a part of it, or says not to."""
    made = new_recovery_key()
    tell("\nHerstelsleutel / recovery key:\n")
    tell(f"    {made}\n")
    tell(
        "Schrijf hem op papier en bewaar dat niet bij deze computer. "
        "Wie hem heeft, kan de opslag openen. Hij wordt niet nog eens getoond.\n"
        "Write it on paper, and keep that away from this computer. "
        "Whoever has it can open the store. It is not shown again.\n"
    )
    _confirm(made)
    return made


def _confirm(made: RecoveryKey) -> None:
    place = secrets.randbelow(len(made.groups))
    question = f"Typ groep {place + 1} over, of: overslaan / type group {place + 1}, or skip it with: skip\n> "
    while not is_same_group(typed := answered(question), made.groups[place]):
        if typed.strip().lower() in SKIP:
            tell(
                "Overgeslagen. Wachtzin en herstelsleutel kwijt: niemand opent de opslag nog. / "
                "Skipped. Without passphrase and recovery key nobody opens the store again."
            )
            return
        tell(f"Dat is niet groep {place + 1}. / That is not group {place + 1}.")


def _recovery_key() -> RecoveryKey:
    while True:
        try:
            return read_recovery_key(answered("Herstelsleutel / recovery key: "))
        except MistypedRecoveryKey as error:
            if not sys.stdin.isatty():
                raise
            tell(f"Groep {error.group} klopt niet. / Group {error.group} is not right.")


def _line() -> str:
    try:
        line = sys.stdin.readline()
        line.encode()
    except UnicodeError:
        raise Fault("standard input: is no text in UTF-8; type it, or mend its encoding") from None
    if not line:
        raise Fault("standard input: ended before an answer; type the answer on a line of its own")
    return line.rstrip("\r\n")
