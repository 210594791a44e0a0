"""Whom an agreement binds, and who on a threat path has promised nothing.

A promise binds whoever gave it and nobody else.  In published cases a person
who was left out of an agreement, or grew up after it, carried out what it had
to prevent; so everybody on a path who did not promise is named.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from genogram import PartialDate, PersonId
from risk.agreements import Agreement
from risk.assessment import Threat
from risk.case import Case


class Missing(StrEnum):
    """What an agreement does not say yet; each is a question."""

    TEXT = "text"
    PROMISED_BY = "promised_by"
    BREACH_SIGNAL = "breach_signal"
    MONITOR = "monitor"
    VALID_UNTIL = "valid_until"


class Holds(StrEnum):
    """Whether an agreement still stands; without days nobody can say."""

    STANDS = "stands"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One agreement with everybody it binds and everybody it leaves free."""

    agreement: Agreement
    bound: tuple[PersonId, ...]
    not_bound: tuple[PersonId, ...]
    missing: tuple[Missing, ...]
    holds: Holds


def coverage(
    case: Case, threats: tuple[Threat, ...], today: PartialDate | None = None
) -> tuple[Coverage, ...]:
    """Every agreement of a case, in order of entry.

    Parameters
    ----------
    case
        The case with its agreements.
    threats
        Everybody on these threat paths should be bound.
    today
        The day that says what has expired; the day of the case otherwise.

    Examples
    --------
    >>> from risk import assess, case_from
    >>> case = case_from({"people": [{"id": "p1"}, {"id": "p2"}],
    ...     "claims": [{"id": "c1", "about": {"person": "p2"}, "indicator": "uttered_threat"}],
    ...     "agreements": [{"id": "a1", "text": "No search.", "promised_by": ["p1"]}]})
    >>> [found] = coverage(case, assess(case).threats)
    >>> found.not_bound, found.holds.value
    (('p2',), 'unknown')
    """
    on_a_path = tuple(dict.fromkeys(person for threat in threats for person in threat.path.people))
    return tuple(
        Coverage(
            agreement=agreement,
            bound=agreement.promised_by,
            not_bound=tuple(one for one in on_a_path if one not in agreement.promised_by),
            missing=tuple(_missing(agreement)),
            holds=holds(agreement.valid_until, today or case.as_of),
        )
        for agreement in case.agreements
    )


def _missing(agreement: Agreement) -> Iterator[Missing]:
    said = {
        Missing.TEXT: agreement.text.strip(),
        Missing.PROMISED_BY: agreement.promised_by,
        Missing.BREACH_SIGNAL: agreement.breach_signal.strip(),
        Missing.MONITOR: agreement.monitor.strip(),
        Missing.VALID_UNTIL: agreement.valid_until,
    }
    return (what for what, given in said.items() if not given)


def holds(until: PartialDate | None, today: PartialDate | None) -> Holds:
    """For certain over, for certain still running, or not to be told."""
    if until is None or today is None:
        return Holds.UNKNOWN
    if until.latest and today.earliest and until.latest < today.earliest:
        return Holds.EXPIRED
    if until.earliest and today.latest and today.latest <= until.earliest:
        return Holds.STANDS
    return Holds.UNKNOWN
