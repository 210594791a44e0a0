"""Everything that can go wrong when something leaves.

ExportError
├── UnknownLanguage  there is no catalogue for this language
└── NotWritten       a file could not be written; nothing is left half done
"""

from pathlib import Path


class ExportError(Exception):
    """What is wrong with an export; carries places, never what was written."""


class UnknownLanguage(ExportError):
    def __init__(self, language: str) -> None:
        self.language = language
        super().__init__(f"there are no words in the language {language!r}")


class NotWritten(ExportError):
    """A file that is not there: which one, why, and what would mend it."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        self.path = path
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{path}: {problem}; {remedy}")
