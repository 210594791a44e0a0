"""What is wrong with what was given: always one line with file, place and remedy."""

import sys
from pathlib import Path

from genogram import UnreadableFile
from risk.reading import Reading, read_case

USAGE = {
    "UsageError",
    "NoSuchOption",
    "MissingParameter",
    "BadParameter",
    "BadArgumentUsage",
    "BadOptionUsage",
}
STOPS = {"Abort", "Exit"}


class Fault(Exception):
    """Something given to a command cannot be used."""


def read(file: Path) -> Reading:
    """Read a file, telling what was decided on the way, or raise one sentence with its name."""
    try:
        reading = read_case(file)
    except UnreadableFile as error:
        raise Fault(f"{file}: {error}") from None
    for notice in reading.notices:
        print(f"workbench: {file}: {notice}", file=sys.stderr)  # noqa: T201 the command line speaks
    return reading


def usage_fault(error: Exception) -> str | None:
    """The sentence of a wrong use of the command line; empty when it was stopped, None otherwise."""
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if kinds & STOPS:
        return ""
    if not kinds & USAGE:
        return None
    said = getattr(error, "format_message", lambda: str(error))()
    return f"{said} Type workbench --help to see what it takes."
