"""Refuses what must not enter the history: large files, private keys, output of notebooks.

Output of a notebook is refused because it may show a case, and history is for ever.
"""

import json
import re
import sys
from pathlib import Path

LARGEST = 500_000
PRIVATE_KEY = re.compile(rb"-{5}BEGIN [A-Z ]*PRIVATE KEY-{5}")


def objections(file: Path) -> list[str]:
    """What speaks against this file; nothing, when it is fit to commit."""
    content = file.read_bytes()
    found = []
    if len(content) > LARGEST:
        found.append(f"has {len(content)} bytes, more than {LARGEST}")
    if PRIVATE_KEY.search(content):
        found.append("holds a private key")
    if file.suffix == ".ipynb" and has_output(content):
        found.append("holds output; clear it in the notebook first")
    return found


def has_output(notebook: bytes) -> bool:
    return any(cell.get("outputs") for cell in json.loads(notebook)["cells"])


def main(names: list[str]) -> int:
    lines = [f"{name}: {why}" for name in names for why in objections(Path(name))]
    print(*lines, sep="\n", end="\n" if lines else "", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
