"""The access log as a chain: each row sealed with a key, and with the seal of the row before.

A row carries its number in the log, the digest of the row before it and a
digest of its own, an HMAC over all the rest.  Whoever reaches the database
without the key, which stands outside it, can change rows but cannot seal them.
Since a row carries the digest before it, it can be judged on its own: one that
was tampered with does not drag its neighbours along.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from pydantic_core import to_json

SEALED = (
    *("sequence", "at", "actor", "case_id", "thing", "purpose", "deed", "outcome"),
    *("state", "previous"),
)
"""What a digest covers, in this order; `digest` itself comes last in a row."""

NOTHING_YET = ""
"""The state of a row that was written before states were kept."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of a log, and what the records came to when it was written."""

    sequence: int
    digest: str
    state: str = NOTHING_YET


BEGIN = Head(0, "0" * 64)
"""Where every chain begins."""


def moment(at: datetime) -> str:
    """A moment as it is sealed: in UTC, to the microsecond."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def digest_of(key: bytes, sealed: Sequence[Any]) -> str:
    """The digest of a row, given what stands in `SEALED`: of its compact JSON, in UTF-8."""
    seal = _keyed(key).copy()
    seal.update(to_json(sealed))
    return seal.hexdigest()


def is_genuine(key: bytes, row: Sequence[Any]) -> bool:
    """Whether a row, with its digest last, is as it was written."""
    if bytes in map(type, row):  # JSON would take them for the text that they spell
        return False
    *sealed, digest = row
    try:
        return hmac.compare_digest(digest_of(key, sealed), digest)
    except (TypeError, ValueError):  # what no row of ours holds: a number, or half a character
        return False


@cache
def _keyed(key: bytes) -> hmac.HMAC:
    # To begin anew with a key costs more than to seal a row.
    return hmac.new(key, digestmod="sha256")
