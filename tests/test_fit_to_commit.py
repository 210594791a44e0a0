"""What must not enter the history is refused before a commit."""

import json
import subprocess
import sys

import pytest

from tests.shared_input import ROOT

SCRIPT = ROOT / "deploy" / "fit_to_commit.py"
KEY = "-----BEGIN " + "PRIVATE KEY-----"


def notebook(outputs):
    return json.dumps({"cells": [{"cell_type": "code", "outputs": outputs}, {"source": "text"}]})


def judge(file):
    return subprocess.run(
        [sys.executable, SCRIPT, file], check=False, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    ("name", "content", "objection"),
    [
        ("large.txt", "x" * 500_001, "500001 bytes"),
        ("server.pem", KEY, "private key"),
        ("talk.ipynb", notebook(["a case"]), "output"),
    ],
)
def test_a_file_that_must_not_enter_the_history_is_refused_with_its_name(
    tmp_path, name, content, objection
):
    file = tmp_path / name
    file.write_text(content)

    verdict = judge(file)

    assert verdict.returncode == 1
    assert name in verdict.stderr
    assert objection in verdict.stderr


def test_a_clean_notebook_may_enter_the_history(tmp_path):
    file = tmp_path / "talk.ipynb"
    file.write_text(notebook([]))

    assert judge(file).returncode == 0
