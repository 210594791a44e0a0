"""The command line in this process: what it says, where, and its exit status."""

import pytest

from exports import case_file
from tests.workbench.cli.saying import Said
from workbench.casework.training import training_cases
from workbench.cli.commands import run


@pytest.fixture
def ask(capsys):
    """Run one command and give what it said."""

    def asked(*words):
        status = run([str(word) for word in words])
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return asked


@pytest.fixture(scope="session")
def training_file(tmp_path_factory):
    """A fictional case of about thirty people, under a name that tells nothing."""
    file = tmp_path_factory.mktemp("given") / "something.dat"
    file.write_bytes(case_file(training_cases()[0]))
    return file
