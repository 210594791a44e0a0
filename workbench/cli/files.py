"""Files that a command reads and writes; never the same one."""

import sys
from pathlib import Path

from genogram import UnreadableFile
from risk.reading import Reading, read_case
from workbench.cli.faults import Fault, one_line


def read(file: Path) -> Reading:
    """Read a file, telling what was decided on the way, or raise one sentence with its name."""
    try:
        reading = read_case(file)
    except UnreadableFile as error:
        raise Fault(f"{file}: {error}") from None
    for notice in reading.notices:
        print(one_line(f"workbench: {file}: {notice}"), file=sys.stderr)  # noqa: T201 the command line speaks
    return reading


def refuse_the_same(file: Path, to: Path) -> None:
    """What is read stays as it is."""
    try:
        same = file.samefile(to)
    except (OSError, ValueError):
        return
    if same:
        raise Fault(f"{to}: is the file that is read; choose another name")
