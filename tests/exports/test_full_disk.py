"""A disk that fills up while a plan is written: one reason, and nothing half done."""

import pytest

from exports.document_kinds import DocumentId, Format
from exports.documents import Order, make
from exports.errors import NotWritten
from exports.formats import write
from tests.exports.sorel import sorel
from tests.exports.test_writing import little_room


@pytest.mark.parametrize("document", [DocumentId.SAFETY_PLAN, DocumentId.MEDIATION_PLAN])
@pytest.mark.parametrize("format_", [Format.DOCX, Format.PDF])
def test_the_plan_that_stood_there_stays_when_there_is_no_room_for_the_new_one(
    tmp_path, document, format_
):
    case, _ = sorel()
    plan = tmp_path / "plan"
    write(plan, b"the plan of last week")
    made = make(case, Order(document, format_))

    with pytest.raises(NotWritten, match="plan") as refused, little_room():
        write(plan, made)

    assert refused.value.remedy
    assert [file.name for file in tmp_path.iterdir()] == ["plan"]
    assert plan.read_bytes() == b"the plan of last week"
