"""Files and folders that only their owner can read, written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700


def make_folder(folder: Path) -> None:
    folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


def make_empty(file: Path) -> None:
    """A new empty file; whatever stood under this name is gone."""
    file.unlink(missing_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))


def write_whole(file: Path, content: bytes) -> None:
    """Write beside the file and move it into place, so that no reader sees half of it."""
    beside = file.with_name(file.name + ".new")
    with writing(beside) as handle:
        handle.write(content)
    move(beside, file)


@contextmanager
def writing(file: Path) -> Iterator[BinaryIO]:
    """A new file that is on the disk when the block ends."""
    make_empty(file)
    with file.open("wb") as handle:
        yield handle
        handle.flush()
        os.fsync(handle.fileno())


def settle(file: Path) -> None:
    """Have the disk remember what somebody else wrote into a file."""
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def move(old: Path, new: Path) -> None:
    """Rename, and have the folder remember it after a power cut."""
    old.replace(new)
    if os.name == "posix":
        folder = os.open(new.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
