"""How long documents take: a plan for sixty people, a genogram of a hundred and fifty on A3."""

import pytest

from exports.document_kinds import DocumentId, Format
from exports.documents import Order, make
from risk import case_from
from tests.benches.large_cases import case_document


@pytest.mark.parametrize("format_", [Format.DOCX, Format.PDF])
@pytest.mark.parametrize("document", [DocumentId.SAFETY_PLAN, DocumentId.MEDIATION_PLAN])
def bench_a_plan_for_sixty_people(benchmark, document, format_):
    case = case_from(case_document(people=60, claims=120))

    made = benchmark.pedantic(make, (case, Order(document, format_)), rounds=3, warmup_rounds=1)

    assert made.startswith((b"%PDF", b"PK"))


def bench_a_genogram_of_a_hundred_and_fifty_people_on_a3(benchmark):
    case = case_from(case_document(people=150, claims=300))
    order = Order(DocumentId.GENOGRAM, Format.PDF)

    made = benchmark.pedantic(make, (case, order), rounds=3, warmup_rounds=1)

    assert made.startswith(b"%PDF")
