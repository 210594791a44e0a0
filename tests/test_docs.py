"""What the documents say is so: commands exist, links lead somewhere, tables can be read."""

import re
import shlex
import tomllib

import pytest
import typer

from risk import RoleCode
from risk.edition import Component
from tests.shared_input import ROOT
from tests.sources import name_of, tracked
from workbench.cli.commands import app, run

DOCUMENTS = tracked("*.md", "docs/**.md")
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))

GLOSSARY_COLUMNS = 4
A_CODE = re.compile(r"`[a-z_]+`( / `[a-z_]+`)*")


EXAMPLES = re.findall(r"^\.venv/bin/workbench (?!serve)(.+)$", README, re.MULTILINE)
TRAINING_CASE = re.search(r"^CASE=(.+)$", README, re.MULTILINE)[1]


def rows_of_the_glossary():
    rows = [row.strip("|").split("|") for row in GLOSSARY.splitlines() if row.startswith("|")]
    return [
        [cell.strip() for cell in row]
        for row in rows
        if row[0].strip() != "Dutch" and set("".join(row)) - set("- ")
    ]


def test_the_quick_start_is_two_commands_of_make():
    start = README.partition("## Quick start")[2].partition("###")[0]

    assert re.findall(r"```\n(.*?)\n```", start) == ["make run", "make test"]


@pytest.mark.parametrize("example", dict.fromkeys(EXAMPLES))
def test_every_example_of_the_command_line_does_what_it_says(
    example, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)

    status = run(shlex.split(example.replace("$CASE", str(ROOT / TRAINING_CASE))))

    told = capsys.readouterr()
    assert (status, told.err) == (0, "")
    assert told.out or any(tmp_path.iterdir())


@pytest.mark.parametrize("command", typer.main.get_command(app).commands)
def test_every_command_of_the_command_line_is_in_the_readme(command):
    assert f"workbench {command}" in README


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_command_of_make_that_a_document_names_exists(document):
    named = re.findall(r"(?:`|^)make ([a-z]+)", document.read_text(encoding="utf-8"), re.MULTILINE)

    missing = [name for name in named if not re.search(rf"^{name}:", MAKEFILE, re.MULTILINE)]

    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_inside_the_project_leads_somewhere(document):
    links = re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))

    dead = [link for link in links if not (document.parent / link).exists()]

    assert dead == []


def test_every_term_of_the_glossary_has_both_languages_a_code_and_a_meaning():
    incomplete = [
        row
        for row in rows_of_the_glossary()
        if len(row) != GLOSSARY_COLUMNS or not all(row) or not A_CODE.fullmatch(row[2])
    ]

    assert incomplete == []


def test_no_code_of_the_glossary_has_two_meanings():
    codes = [row[2] for row in rows_of_the_glossary()]

    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("code", [*RoleCode, *Component])
def test_every_role_and_component_of_the_code_is_in_the_glossary(code):
    assert f"`{code.value}`" in GLOSSARY


def test_the_decisions_are_numbered_without_a_gap():
    numbers = [int(file.name[:4]) for file in DECISIONS]

    assert numbers == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_every_decision_tells_what_was_given_up(decision):
    headings = re.findall(r"^## (.+)$", decision.read_text(encoding="utf-8"), re.MULTILINE)

    assert headings == ["Context", "Decision", "What we give up"]


def test_every_dependency_has_a_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"].values()
    wanted = [*project["project"]["dependencies"], *(each for group in groups for each in group)]
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")

    names = [re.match(r"[\w-]+", each)[0] for each in wanted]

    assert [name for name in names if not re.search(rf"\b{name}\b", reasons)] == []
