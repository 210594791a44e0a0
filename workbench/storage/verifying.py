"""Verifying the log of a store: one walk from the first row to the last, and then the anchor."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.storage.chain import BEGIN, NOTHING_YET, SEALED, Head, is_genuine
from workbench.storage.engine import connected
from workbench.storage.errors import LostAnchor, UnchainedLog
from workbench.storage.findings import Finding, Foreign, Stretch, What, explained
from workbench.storage.keys import Secret
from workbench.storage.log_key import anchor_of, log_key
from workbench.storage.opening import DATABASE, key_of
from workbench.storage.state import state_of

ROWS = f"SELECT id, {', '.join(SEALED)}, digest FROM access_log ORDER BY id"  # noqa: S608 names of our own
COLUMNS = "SELECT name FROM pragma_table_info('access_log')"
STATE, PREVIOUS = SEALED.index("state"), SEALED.index("previous")


@dataclass(frozen=True, slots=True)
class Verified:
    """What a walk over the log came to; in order when nothing was found."""

    rows: int
    head: Head
    anchored: int | None
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Walk:
    """The log as it was walked so far."""

    rows: int = 0
    head: Head = BEGIN
    highest: Head = BEGIN
    stretches: list[Stretch] = field(default_factory=list)
    foreign: list[Foreign] = field(default_factory=list)
    replaced: list[Finding] = field(default_factory=list)


def verify_log(folder: Path, secret: Secret) -> Verified:
    """Walk the log of a store that may be in use, and name what is not as it was written.

    Nothing is changed, and the store may be one that `open_store` refuses.

    Raises
    ------
    UnchainedLog, and whatever `key_of` raises
    """
    key, sealing = key_of(folder, secret), log_key(folder)
    try:
        anchored = anchor_of(folder, sealing).read()
    except LostAnchor:
        anchored = None
    # The anchor first: what is kept is never behind it.
    with connected(folder / DATABASE, key) as connection:
        if ("digest",) not in connection.execute(COLUMNS).fetchall():
            raise UnchainedLog(folder / DATABASE)
        connection.execute("BEGIN")
        walk = walked(sealing, connection.execute(ROWS), anchored)
        findings = [*_found(walk, anchored), *_state(sealing, connection, walk.highest)]
        connection.execute("ROLLBACK")
    reached = anchored.sequence if anchored else None
    return Verified(walk.rows, walk.highest, reached, tuple(findings))


def walked(key: bytes, rows: Iterable[Any], anchored: Head | None) -> Walk:
    """Judge every row on its own and beside the one before; nothing is held but what is odd."""
    walk, digest, odd = Walk(), BEGIN.digest, 0
    reached = anchored.sequence if anchored else 0
    for place, *row in rows:
        walk.rows += 1
        sequence = row[0]
        if not is_genuine(key, row):
            odd += 1
            walk.foreign.append(Foreign(place, sequence, walk.head.sequence + odd))
            continue
        if sequence == walk.head.sequence + 1 and row[PREVIOUS] != digest:
            walk.replaced.append(_other(walk.head.sequence))
        _stretch(walk.stretches, sequence, place)
        digest, odd = row[-1], 0
        walk.head = Head(sequence, digest, row[STATE])
        if sequence > walk.highest.sequence:
            walk.highest = walk.head
        if anchored and sequence == reached and digest != anchored.digest:
            walk.replaced.append(_other(sequence))
    return walk


def _stretch(stretches: list[Stretch], sequence: int, place: int) -> None:
    if stretches:
        last = stretches[-1]
        if sequence == last.last + 1 and place == last.place + len(last):
            last.last = sequence
            return
    stretches.append(Stretch(sequence, sequence, place))


def _other(sequence: int) -> Finding:
    """A row that was sealed once, and is not the one that the rest of the log goes on from."""
    return Finding(What.ALTERED, sequence, sequence)


def _found(walk: Walk, anchored: Head | None) -> Iterator[Finding]:
    if anchored is None:
        yield Finding(What.ANCHOR)
    top = anchored.sequence if anchored else walk.rows
    yield from dict.fromkeys((*walk.replaced, *explained(walk.stretches, walk.foreign, top)))


def _state(key: bytes, connection: Any, head: Head) -> Iterator[Finding]:
    """Whether the records are what the last row of the log says they came to."""
    if head.state not in (NOTHING_YET, state_of(key, connection.execute)):
        yield Finding(What.RECORDS)
