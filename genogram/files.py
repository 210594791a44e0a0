"""Files: the bytes of a file, once it is sure that they can be taken in.

Size comes first: nothing is read of a file that is too large to be a family.
"""

from pathlib import Path

from genogram.errors import UnreadableFile

MEGABYTE = 1024 * 1024
LARGEST_FILE = 10 * MEGABYTE
"""A family of two thousand people takes a fifth of a megabyte; own proposal."""


def contents(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """Everything in a file.

    Raises
    ------
    UnreadableFile
        The file is missing, no file, not to be opened, or too large.
    """
    try:
        if not path.exists():
            raise UnreadableFile("the file", "does not exist", "check its name and folder")
        if not path.is_file():
            raise UnreadableFile("the file", "is not a file", "name a file, not a folder")
        with path.open("rb") as file:
            data = file.read(largest + 1) if path.stat().st_size <= largest else None
    except (OSError, ValueError) as error:
        raise UnreadableFile(
            "the file", "cannot be opened", "check that you may read it"
        ) from error
    if data is None or len(data) > largest:
        limit = f"is larger than {largest // MEGABYTE} MB"
        raise UnreadableFile("the file", limit, "give the file of one family")
    return data
