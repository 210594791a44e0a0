"""In which language a command answers."""

from exports import LANGUAGES, Wording
from workbench.cli.faults import Fault


def spoken(language: str) -> Wording:
    """The words of the language that was asked for."""
    if language not in LANGUAGES:
        raise Fault(f"--language: {language!r} is not spoken here; choose {' or '.join(LANGUAGES)}")
    return Wording(language)
