"""Agreements from typed values, and back; what a form does not show is kept."""

from collections.abc import Mapping

from genogram import PersonId
from risk import Agreement
from workbench.desk.entering.fields import MANY, date, many, needed, text, together

Values = Mapping[str, str]


def agreement_from(values: Values, agreement_id: str, before: Agreement | None = None) -> Agreement:
    """Only the promise itself is needed; whatever is left open becomes a question."""
    start = before or Agreement(id=agreement_id)
    typed = together(
        {
            "text": lambda: needed(values, "text"),
            "promised_by": lambda: tuple(map(PersonId, many(values, "promised_by"))),
            "guarantor": lambda: PersonId(text(values, "guarantor")) or None,
            "breach_signal": lambda: text(values, "breach_signal"),
            "monitor": lambda: text(values, "monitor"),
            "since": lambda: date(values, "since", start.since),
            "valid_until": lambda: date(values, "valid_until", start.valid_until),
        }
    )
    return start.model_copy(update=typed)


def fields_of_agreement(agreement: Agreement) -> dict[str, str]:
    return {
        "text": agreement.text,
        "promised_by": MANY.join(agreement.promised_by),
        "guarantor": agreement.guarantor or "",
        "breach_signal": agreement.breach_signal,
        "monitor": agreement.monitor,
        "since": str(agreement.since or ""),
        "valid_until": str(agreement.valid_until or ""),
    }
