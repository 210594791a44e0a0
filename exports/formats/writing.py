"""Writing a file: all of it, or nothing and a clear reason."""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from exports.errors import NotWritten

REASONS = {
    errno.ENOSPC: ("the disk is full", "make room or choose another disk"),
    errno.EDQUOT: ("the disk is full for this user", "make room or choose another disk"),
    errno.EFBIG: ("the file grows larger than is allowed here", "choose another disk"),
    errno.EACCES: ("may not be written", "choose a folder that you may write in"),
    errno.EPERM: ("may not be written", "choose a folder that you may write in"),
    errno.EROFS: ("may not be written", "choose a folder that you may write in"),
    errno.ENOENT: ("the folder does not exist", "make the folder or choose another"),
    errno.ENOTDIR: ("the folder is a file", "choose another folder"),
    errno.EISDIR: ("is a folder", "give the file a name"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter name"),
}
NO_FILE = ("is a device or a pipe, not a file", "give the name of a file")
OTHERWISE = ("could not be written", "choose another place")


def write(path: Path, content: bytes) -> None:
    """Put the content in a file that only the user can read.

    A file that stood there is replaced in one step, or stays as it was.  A device
    or a pipe cannot be replaced without destroying it, and is refused.

    Raises
    ------
    NotWritten
        The folder, the right or the room is missing, or something that is no file
        stands there; nothing is left behind.
    """
    if _is_no_file(path):
        raise NotWritten(path, *NO_FILE)
    try:
        _replace(path, content)
    except (OSError, ValueError) as error:
        raise NotWritten(path, *REASONS.get(_number(error), OTHERWISE)) from error


def _is_no_file(path: Path) -> bool:
    """Whether something stands here that is neither a file nor a folder; a link is what it leads to."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".unfinished", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise


def _number(error: OSError | ValueError) -> int:
    return (error.errno if isinstance(error, OSError) else None) or 0
