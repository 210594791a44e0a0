"""Agreements at the desk: which there are, whom each leaves free, and asking about one."""

from typing import Any

from risk import Agreement, Collection
from risk.coverage import Coverage, coverage
from workbench.casework.errors import NoSuchRecord
from workbench.desk.entering.agreements import fields_of_agreement
from workbench.desk.forms import FormKind

Desk = Any


def covered(desk: Desk) -> tuple[Coverage, ...]:
    """Every agreement of the open case, on the day that counts there."""
    return coverage(desk.case, desk.assessment.threats, desk.mediating.day)


def ask_about_agreement(desk: Desk, agreement_id: str) -> None:
    """Open an agreement as a form, unless it went in the meantime; then that is said."""
    found = desk.case.record(Collection.AGREEMENTS, agreement_id)
    if isinstance(found, Agreement):
        desk.ask(FormKind.AGREEMENT, agreement_id, **fields_of_agreement(found))
    else:
        desk.refuse(NoSuchRecord(Collection.AGREEMENTS, agreement_id))
