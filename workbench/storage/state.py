"""A digest of all records, kept up to date record by record.

The state is the sum of one keyed digest for each record, so that an edit costs
what it changes and not what the store holds: take away what stood, add what
stands.  (A multiset hash, MSet-Add-Hash in [1]_; without the key nobody finds
other records with the same sum.)

References
----------
.. [1] Clarke, D., Devadas, S., van Dijk, M., Gassend, B. and Suh, G. E.
   "Incremental multiset hash functions and their application to memory
   integrity checking." ASIACRYPT 2003.
"""

import hmac
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from risk import Collection
from workbench.storage.tables import RECORDS

MODULUS = 1 << 256
LABEL = "record"  # never the beginning of a row of the log, which is a number

Kept = tuple[str, str, str, str]
"""Collection, case, record, and its document as the text that is kept."""


class State:
    """What an edit adds to the digest of all records and takes from it."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._difference = 0

    def add(self, collection: Collection, case_id: str, record_id: str, text: str) -> None:
        self._difference += weight(self._key, (collection, case_id, record_id, text))

    def take(self, collection: Collection, case_id: str, record_id: str, text: str) -> None:
        self._difference -= weight(self._key, (collection, case_id, record_id, text))

    def after(self, state: str) -> str:
        return written(int(state, 16) + self._difference)


def weight(key: bytes, kept: Kept) -> int:
    """One record, as a number."""
    return int.from_bytes(hmac.digest(key, json.dumps((LABEL, *kept)).encode(), "sha256"), "big")


def written(total: int) -> str:
    return f"{total % MODULUS:064x}"


def state_of(key: bytes, run: Callable[[str], Iterable[Any]]) -> str:
    """The state of everything that is kept now, from the records themselves; `run` asks for rows."""
    return written(sum(weight(key, kept) for kept in _kept(run)))


def _kept(run: Callable[[str], Iterable[Any]]) -> Iterator[Kept]:
    for case_id, text in run("SELECT id, body FROM cases"):
        yield Collection.CASE, case_id, "", text
    for collection in RECORDS:
        for row in run(f"SELECT case_id, id, body FROM {collection}"):  # noqa: S608 a table of our own
            yield collection, *row
