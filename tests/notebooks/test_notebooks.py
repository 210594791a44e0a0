"""The notebooks run from the first cell to the last, and say what they promise to show."""

import ast
import re
from pathlib import Path

import jupytext
import pytest
from nbclient import NotebookClient

from tests.shared_input import ROOT
from tests.sources import name_of

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.py"))
MODEL_CARD = (ROOT / "docs" / "model-card.md").read_text(encoding="utf-8")
LONGEST_CELL = 120  # seconds; a cell that hangs is the only thing this is for


@pytest.fixture
def run(monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")

    def told_by(name, folder=ROOT / "notebooks"):
        notebook = jupytext.read(ROOT / "notebooks" / f"{name}.py")
        NotebookClient(
            notebook,
            kernel_name="python3",
            timeout=LONGEST_CELL,
            resources={"metadata": {"path": str(folder)}},
        ).execute()
        return [output for cell in notebook.cells for output in cell.get("outputs", ())]

    return told_by


def text(outputs):
    return "".join(
        output.get("text", "") or output.get("data", {}).get("text/markdown", "")
        for output in outputs
    )


def figures(told):
    """The cells in bold of every row in which each order has a figure, as they stand."""
    rows = (re.findall(r"\*\*(\d\.\d\d)\*\*", line) for line in told.splitlines())
    return [row for row in rows if row]


def stops(told):
    return re.findall(r"\d of \d(?= stopped)|(?<=stopped \| )\d of \d|(?<=same \| )\d of \d", told)


def pictures(outputs):
    return [output for output in outputs if "image/png" in output.get("data", {})]


def complaints(outputs):
    return [output["text"] for output in outputs if output.get("name") == "stderr"]


@pytest.mark.process
def test_the_first_case_goes_from_intake_to_a_plan_in_word(run):
    outputs = run("first_case")

    assert "Wende decides → Timo carries out" in text(outputs)
    assert "plan.docx" in text(outputs)
    assert complaints(outputs) == []


@pytest.mark.process
def test_the_assessment_is_explained_in_pictures(run):
    outputs = run("how_the_assessment_works")

    assert len(pictures(outputs)) == 4
    assert "the same people in the same order, with the same strengths" in text(outputs)
    assert complaints(outputs) == []


@pytest.mark.process
@pytest.mark.shared
def test_the_published_cases_are_compared_case_by_case(run):
    outputs = run("published_cases")

    assert "published cases found" in text(outputs)
    assert complaints(outputs) == []
    assert figures(text(outputs)) == figures(MODEL_CARD)
    assert stops(text(outputs)) == stops(MODEL_CARD)


@pytest.mark.process
def test_without_the_published_cases_the_notebook_says_so_and_ends_well(run, tmp_path):
    project = tmp_path / "project"
    project.mkdir()
    (project / "pyproject.toml").touch()

    outputs = run("published_cases", project)

    assert "The published cases are not here." in text(outputs)
    assert complaints(outputs) == []


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name_of)
def test_a_notebook_reads_like_a_talk_and_defines_nothing(notebook: Path):
    tree = ast.parse(notebook.read_text(encoding="utf-8"))

    defined = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    ]

    assert defined == []


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name_of)
def test_a_notebook_begins_with_what_it_is_about(notebook: Path):
    first = jupytext.read(notebook).cells[0]

    assert first.cell_type == "markdown"
    assert first.source.startswith("# ")
