"""Everything that can go wrong when something leaves.

ExportError
├── UnknownLanguage  there is no catalogue for this language
├── NoFont           no font has the letters of a script, so names would be lost
├── NoTemplate       a part of this installation that sets documents is missing or broken
├── NotForThem       a document is not made for this recipient
└── NotWritten       a file could not be written; nothing is left half done
"""

from collections.abc import Iterable
from pathlib import Path


class ExportError(Exception):
    """What is wrong with an export; carries places, never what was written."""


class UnknownLanguage(ExportError):
    def __init__(self, language: str) -> None:
        self.language = language
        super().__init__(f"there are no words in the language {language!r}")


class NoFont(ExportError):
    """Letters that would come out as empty boxes: of which scripts, and what to install."""

    def __init__(self, scripts: Iterable[str]) -> None:
        self.scripts = tuple(scripts)
        super().__init__(
            f"no font on this computer has letters of {', '.join(self.scripts)}; "
            "install the Noto fonts (on Debian and Ubuntu: fonts-noto-core)"
        )


class NoTemplate(ExportError):
    """Something that comes with the workbench and is not there, or not as it came."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"the template {name!r} of this installation is missing or broken; "
            "install the workbench again"
        )


class NotForThem(ExportError):
    """A document that holds more than this recipient may have."""

    def __init__(self, document: str, recipient: str) -> None:
        self.document = document
        self.recipient = recipient
        super().__init__(f"{document} is not made for {recipient}; choose another document")


class NotWritten(ExportError):
    """A file that is not there: which one, why, and what would mend it."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        self.path = path
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{path}: {problem}; {remedy}")
