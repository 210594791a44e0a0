"""The head of the log, kept outside the database.

An encrypted file does not tell that it is an old copy of itself.  Beside the
database therefore stands a small file with the number and the digest of the
last row that was kept, sealed with the key of the log.

It is written after each commit, so it is never ahead of what is kept.  When
the machine stops between the two it lags, and that is no reason to accuse
anybody: what stands behind the anchor must still be sealed row by row.
"""

import hmac
import json
import os
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from workbench.storage.chain import Head
from workbench.storage.errors import LostAnchor
from workbench.storage.private_files import make_empty

LABEL = "anchor"


class AnchorFile(BaseModel):
    """What stands in the file."""

    model_config = ConfigDict(frozen=True)

    sequence: int
    digest: str
    seal: str


class Anchor:
    """The file with the head of one log."""

    def __init__(self, file: Path, key: bytes) -> None:
        self.file = file
        self._key = key

    def write(self, head: Head) -> None:
        """Put the head in place, whole or not at all.

        What is committed stays committed when there is no room for this file;
        then it lags, and the next one is written when there is.
        """
        kept = AnchorFile(sequence=head.sequence, digest=head.digest, seal=self._seal(head))
        beside = self.file.with_name(f"{self.file.name}.{os.getpid()}.new")
        try:
            make_empty(beside)
            with beside.open("wb") as handle:
                handle.write(kept.model_dump_json().encode())
                handle.flush()
                os.fsync(handle.fileno())
            # The folder is not synchronised: an anchor that goes back to the one before only lags.
            beside.replace(self.file)
        except OSError:
            beside.unlink(missing_ok=True)

    def read(self) -> Head:
        """The head that was anchored last.

        Raises
        ------
        LostAnchor
            The file is gone, or was not written with the key of this log.
        """
        try:
            kept = AnchorFile.model_validate_json(self.file.read_bytes())
        except (OSError, ValidationError):
            raise LostAnchor(self.file) from None
        head = Head(kept.sequence, kept.digest)
        if not hmac.compare_digest(self._seal(head).encode(), kept.seal.encode()):
            raise LostAnchor(self.file)
        return head

    def _seal(self, head: Head) -> str:
        told = json.dumps((LABEL, head.sequence, head.digest)).encode()
        return hmac.digest(self._key, told, "sha256").hex()
