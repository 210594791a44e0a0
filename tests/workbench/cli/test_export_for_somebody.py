"""``workbench export`` for a recipient: what they do not get stands in no byte of it."""

import io
import json

import pytest
from docx import Document

from exports.recipients import Recipient
from tests.exports.sorel import document
from tests.workbench.cli.saying import is_one_clear_line


@pytest.fixture
def file(tmp_path):
    written = tmp_path / "case.json"
    written.write_text(json.dumps(document()), encoding="utf-8")
    return written


@pytest.fixture
def words(ask, file, tmp_path):
    def made(document_id, *more):
        plan = tmp_path / "made.docx"
        said = ask("export", file, "--document", document_id, "--to", plan, *more)
        assert said == (0, "", "")
        return words_of(Document(io.BytesIO(plan.read_bytes())))

    return made


def words_of(holder):
    lines = [paragraph.text for paragraph in holder.paragraphs]
    for table in holder.tables:
        lines += [words_of(cell) for row in table.rows for cell in row.cells]
    return "\n".join(lines)


def test_a_mediation_plan_names_no_candidate_unless_it_is_prepared(words):
    assert "Tessa" not in words("mediation-plan")
    assert "Tessa" in words("mediation-plan", "--prepare")


def test_a_mediator_gets_no_words_that_tell_who_spoke(words):
    assert "Ik beslis." in words("mediation-plan", "--prepare")
    assert "Ik beslis." not in words("mediation-plan", "--prepare", "--recipient", "mediator")


@pytest.mark.parametrize("recipient", Recipient)
def test_every_recipient_has_an_id(words, recipient):
    assert "Veiligheidsplan" in words("safety-plan", "--recipient", recipient.value)


def test_a_recipient_that_is_not_known_is_refused_with_those_that_are(ask, file, tmp_path):
    made = tmp_path / "made"

    said = ask(
        "export", file, "--document", "safety-plan", "--to", made, "--recipient", "the_press"
    )

    assert is_one_clear_line(said, "--recipient", "the_press", "team, police, veilig_thuis")
    assert not made.exists()
