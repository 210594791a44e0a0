"""The project's own files, as the tests on its form see them."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.shared_input import ROOT

FLOORS = ("genogram", "risk", "exports", "workbench")


def tracked(*patterns: str) -> list[Path]:
    """Files that stand in the history or are about to, by the names' patterns."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    files = (ROOT / name for name in listed.stdout.splitlines())
    return [file for file in files if file.is_file()]


def of_the_floors(*endings: str) -> list[Path]:
    """The files of the four floors; migrations are left out, for nobody imports them."""
    found = tracked(*(f"{floor}/**.{ending}" for floor in FLOORS for ending in endings))
    return [file for file in found if "migrations" not in file.parts]


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def module_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def functions_of(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(text_of(file))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How long a function is, its docstring left out."""
    whole = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function) is None:
        return whole
    docstring = function.body[0]
    return whole - (docstring.end_lineno - docstring.lineno + 1)
