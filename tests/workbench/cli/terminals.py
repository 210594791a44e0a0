"""A terminal of its own, with somebody who makes a store at it."""

import os
import pty
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

FOUND = (
    "import sys; from pathlib import Path; from workbench.cli.unlocking import locked; "
    "locked(Path(sys.argv[1]))[0].close(); print('made')"
)


@contextmanager
def terminal(folder: Path) -> Iterator[tuple[Callable[[str], str], Callable[[str, str], None]]]:
    """Make a store at a terminal: read up to a question, and answer it."""
    child, screen = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-c", FOUND, str(folder)])  # noqa: S606 this very Python

    def read_to(question: str) -> str:
        shown = ""
        while question not in shown:
            shown += os.read(screen, 1024).decode(errors="replace")
        return shown

    def write(_: str, line: str) -> None:
        os.write(screen, f"{line}\n".encode())

    try:
        yield read_to, write
    finally:
        os.close(screen)
        os.waitpid(child, 0)
