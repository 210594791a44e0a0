"""On which day a case is looked at: today, or the day of its story where it is made up."""

from datetime import datetime

from genogram import PartialDate
from risk import Case


def dated(case: Case, at: datetime) -> Case:
    """The case as of the day of a moment; a training case stays in its own time."""
    if not case.header.training:
        case.day = PartialDate(at.astimezone().date().isoformat())
    return case
