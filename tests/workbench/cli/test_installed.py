"""The installed command in a process of its own: what only a real process shows."""

import json
import os
import subprocess
import sys

import pytest

from tests.serving import the_command

pytestmark = pytest.mark.process

HEAVY = ("panel", "bokeh", "sqlalchemy", "alembic", "docx", "scipy", "rich.table")


def run(*words, **surroundings):
    return subprocess.run(
        [the_command(), *map(str, words)],
        capture_output=True,
        check=False,
        env={**os.environ, **surroundings},
    )


def test_a_refusal_has_status_2_and_one_line(tmp_path):
    said = run("analyse", tmp_path / "gone")

    assert (said.returncode, said.stdout) == (2, b"")
    assert said.stderr.count(b"\n") == 1


def test_json_is_utf_8_wherever_it_goes(tmp_path):
    file = tmp_path / "case"
    document = {"$id": "workbench/case-file/1", "case": {"reference": "Şükrü-王"}}
    file.write_text(json.dumps(document))

    said = run("analyse", file, "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert said.returncode == 0
    assert json.loads(said.stdout.decode())["case"] == "Şükrü-王"


@pytest.mark.parametrize("command", ["analyse", "place"])
def test_names_that_a_terminal_cannot_show_stop_nothing(training_file, command):
    said = run(command, training_file, PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert said.returncode == 0
    assert said.stdout


def test_the_same_file_gives_the_same_bytes_in_another_process(training_file):
    one, other = (
        run("analyse", training_file, "--json", PYTHONHASHSEED=seed) for seed in ("1", "2")
    )

    assert one.stdout == other.stdout


def test_the_same_family_stands_at_the_same_place_in_another_process(training_file):
    one, other = (run("place", training_file, "--json", PYTHONHASHSEED=seed) for seed in ("1", "2"))

    assert one.stdout == other.stdout


@pytest.mark.parametrize(
    ("words", "needless"),
    [
        (["--help"], [each for each in HEAVY if each != "rich.table"]),
        (["place", "{file}", "--json"], [each for each in HEAVY if each != "scipy"]),
        (["analyse", "{file}", "--json"], ["panel", "sqlalchemy", "docx", "rich.table"]),
    ],
    ids=["help", "place", "analyse"],
)
def test_a_command_loads_only_what_it_needs(training_file, words, needless):
    given = [word.format(file=training_file) for word in words]
    program = (
        "import sys; from workbench.cli.commands import run; "
        f"status = run({given!r}); "
        f"loaded = [name for name in {list(needless)!r} if name in sys.modules]; "
        "print(loaded, file=sys.stderr)"
    )

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert said.stderr.decode().split() == ["[]"]
