"""What is wrong with what was given: always one line with file, place and remedy."""

import unicodedata

USAGE = {
    "UsageError",
    "NoSuchOption",
    "MissingParameter",
    "BadParameter",
    "BadArgumentUsage",
    "BadOptionUsage",
}
STOPS = {"Abort", "Exit"}
SEE_HELP = "type workbench --help to see what it takes"


class Fault(Exception):
    """Something given to a command cannot be used."""


def one_line(said: str) -> str:
    """A sentence without line breaks or signs that steer a terminal, whatever a file is called."""
    words = " ".join(said.split())
    return "".join("?" if unicodedata.category(sign).startswith("C") else sign for sign in words)


def sentence_of(error: Exception) -> str | None:
    """What to say of an error in what was given; None for an error of our own making."""
    if isinstance(error, Fault):
        return str(error)
    if (usage := _usage(error)) is not None:
        return usage
    # Whoever raised one of these has loaded them already; before that they only cost time.
    from exports import ExportError  # noqa: PLC0415
    from risk import UnsoundContent  # noqa: PLC0415

    return str(error) if isinstance(error, ExportError | UnsoundContent) else None


def is_stop(error: Exception) -> bool:
    """Whether somebody stopped a question instead of answering it."""
    return bool(_kinds(error) & STOPS)


def _usage(error: Exception) -> str | None:
    if not _kinds(error) & USAGE:
        return None
    said = getattr(error, "format_message", lambda: str(error))()
    return f"{said.rstrip('.')}; {SEE_HELP}"


def _kinds(error: Exception) -> set[str]:
    return {kind.__name__ for kind in type(error).__mro__}
