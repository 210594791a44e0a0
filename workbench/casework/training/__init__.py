"""Fictional cases to practise with: nobody in them exists."""

import json
from importlib import resources

from risk import Case, case_from


def training_cases() -> tuple[Case, ...]:
    """Every training case that comes with the workbench, in order of its file name.

    Each call reads the files anew, so that a change to one case never shows in another.
    """
    files = sorted(resources.files(__name__).iterdir(), key=lambda file: file.name)
    return tuple(
        case_from(json.loads(file.read_text(encoding="utf-8")))
        for file in files
        if file.name.endswith(".json")
    )
