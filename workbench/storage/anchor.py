"""The head of the log, kept outside the database.

An encrypted file does not tell that it is an old copy of itself.  Beside the
database therefore stands a small file with the number and the digest of the
last row that was kept, sealed with the key of the log.

It is written after each commit, so it is never ahead of what is kept.  When
the machine stops between the two it lags, and that is no reason to accuse
anybody: what stands behind the anchor must still be sealed row by row.

The file has two places of one sector each, used in turn.  A head that was
written half is not sealed, and the one before still stands beside it; so no
edit waits for a disk a second time.
"""

import hmac
import json
from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from workbench.storage.chain import Head
from workbench.storage.errors import LostAnchor
from workbench.storage.private_files import write_whole

LABEL = "anchor"
SECTOR, PLACES = 512, 2


class AnchorFile(BaseModel):
    """What stands in one place of the file."""

    model_config = ConfigDict(frozen=True)

    sequence: int
    digest: str
    seal: str


class Anchor:
    """The file with the head of one log."""

    def __init__(self, file: Path, key: bytes) -> None:
        self.file = file
        self._key = key

    def begin(self, head: Head) -> None:
        """Make the file anew, with this head and no other."""
        write_whole(self.file, self._place(head) * PLACES)

    def write(self, head: Head) -> None:
        """Put a head in its place.

        What is committed stays committed when this cannot be written; then the
        anchor lags until the next one.
        """
        with suppress(OSError), self.file.open("r+b") as handle:
            handle.seek(head.sequence % PLACES * SECTOR)
            handle.write(self._place(head))

    def read(self) -> Head:
        """The head that was anchored last.

        Raises
        ------
        LostAnchor
            The file is gone, or was not written with the key of this log.
        """
        try:
            content = self.file.read_bytes()
        except OSError:
            raise LostAnchor(self.file) from None
        places = (content[at : at + SECTOR] for at in range(0, PLACES * SECTOR, SECTOR))
        heads = [head for place in places if (head := self._head(place))]
        if not heads:
            raise LostAnchor(self.file)
        return max(heads, key=lambda head: head.sequence)

    def _place(self, head: Head) -> bytes:
        kept = AnchorFile(sequence=head.sequence, digest=head.digest, seal=self._seal(head))
        return kept.model_dump_json().encode().ljust(SECTOR - 1) + b"\n"

    def _head(self, place: bytes) -> Head | None:
        try:
            kept = AnchorFile.model_validate_json(place)
        except ValidationError:
            return None
        head = Head(kept.sequence, kept.digest)
        same = hmac.compare_digest(self._seal(head).encode(), kept.seal.encode())
        return head if same else None

    def _seal(self, head: Head) -> str:
        told = json.dumps((LABEL, head.sequence, head.digest)).encode()
        return hmac.digest(self._key, told, "sha256").hex()
