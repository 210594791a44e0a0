"""The house keeps its own rules: sizes, names, docstrings, and nothing from outside."""

import ast
import importlib
import re
import subprocess
import sys

from tests.shared_input import ROOT
from tests.sources import (
    functions_of,
    lines_of,
    module_of,
    name_of,
    of_the_floors,
    text_of,
    tracked,
)

CODE = of_the_floors("py")
CODE_AND_TESTS = [*CODE, *tracked("tests/**.py", "deploy/**.py")]
SENT_TO_A_BROWSER = of_the_floors("js", "css", "html")

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
VAGUE = {"utils", "util", "helpers", "helper", "common", "base", "managers", "manager", "misc"}
FAR_AWAY = re.compile(r"(cdn\.|jsdelivr|unpkg|cdnjs|esm\.sh|fonts\.g(oogleapis|static))")
ADDRESS = re.compile(r"(?:https?:)?//(?!127\.0\.0\.1[:/]|www\.w3\.org/)[\w-]+\.\w")
SOMEBODYS_FOLDER = re.compile(r"(/home/|/Users/|[A-Z]:\\Users\\)\w")


def test_every_public_name_of_a_room_is_there():
    rooms = [importlib.import_module(module_of(f)) for f in CODE if f.name == "__init__.py"]

    missing = [
        f"{room.__name__}.{name}"
        for room in rooms
        for name in getattr(room, "__all__", ())
        if not hasattr(room, name)
    ]

    assert missing == []


def test_every_module_says_what_it_is_for():
    assert [name_of(f) for f in CODE if not ast.get_docstring(ast.parse(text_of(f)))] == []


def test_no_file_is_too_long_to_read():
    files = CODE_AND_TESTS + SENT_TO_A_BROWSER

    assert [name_of(f) for f in files if len(text_of(f).splitlines()) > LONGEST_FILE] == []


def test_no_function_is_too_long_to_hold_in_the_head():
    long = [
        f"{name_of(file)}: {function.name}"
        for file in CODE_AND_TESTS
        for function in functions_of(file)
        if lines_of(function) > LONGEST_FUNCTION
    ]

    assert long == []


def test_no_file_has_a_name_that_says_nothing():
    assert [name_of(file) for file in CODE_AND_TESTS if file.stem in VAGUE] == []


def test_nothing_is_fetched_from_far_away():
    files = CODE + SENT_TO_A_BROWSER

    assert [name_of(file) for file in files if FAR_AWAY.search(text_of(file))] == []


def test_what_a_browser_gets_names_no_address():
    assert [name_of(file) for file in SENT_TO_A_BROWSER if ADDRESS.search(text_of(file))] == []


def test_no_file_names_a_folder_of_one_machine():
    naming = [
        name_of(file)
        for file in tracked()
        if str(ROOT) in text_of(file) or SOMEBODYS_FOLDER.search(text_of(file))
    ]

    assert naming == []


def test_the_locked_versions_name_no_host_and_carry_hashes():
    for file in tracked("requirements/*.txt"):
        pinned = re.findall(r"^\S+==", text_of(file), re.MULTILINE)

        assert "://" not in text_of(file)
        assert text_of(file).count("--hash=sha256:") >= len(pinned) > 0


def test_what_runs_is_part_of_what_is_tested():
    run, test = (
        set(re.findall(r"^\S+==\S+", text_of(ROOT / "requirements" / name), re.MULTILINE))
        for name in ("run.txt", "test.txt")
    )

    assert run < test


def test_neither_the_desk_nor_what_is_under_it_loads_a_screen():
    screens = ("workbench.app", "workbench.cli", "workbench.pages")
    modules = [name for name in map(module_of, CODE) if not name.startswith(screens)]
    program = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print([name for name in ('panel', 'bokeh') if name in sys.modules])"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", program, *modules],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )

    assert (loaded.stdout.strip(), loaded.stderr) == ("[]", "")
