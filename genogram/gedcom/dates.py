"""GEDCOM dates in the words of a case file.

A date that cannot be put into such words (another calendar, before our era, a
phrase) keeps its own.
"""

import re

from genogram.dates import PartialDate

MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
DAY = re.compile(
    r"^(?:(?:@#DGREGORIAN@|GREGORIAN) )?(?:(?:([0-9]{1,2}) )?([A-Z]{3}) )?([0-9]{1,4})$"
)
SAYINGS = (
    (re.compile(r"^(?:BET|BETWEEN|FROM) (.+) (?:AND|TO) (.+)$"), "tussen {} en {}"),
    (re.compile(r"^(?:ABT|ABOUT|CAL|CALCULATED|EST|ESTIMATED)\.? (.+)$"), "ca. {}"),
    (re.compile(r"^(?:BEF|BEFORE|TO)\.? (.+)$"), "voor {}"),
    (re.compile(r"^(?:AFT|AFTER)\.? (.+)$"), "na {}"),
    (re.compile(r"^(?:INT|INTERPRETED|FROM) ([^(]+?)(?: \(.*\))?$"), "{}"),
    (re.compile(r"^(.+)$"), "{}"),
)


def date_in_words(text: str) -> PartialDate | None:
    """A date as a case file would say it; None where nothing is said.

    Examples
    --------
    >>> for text in ("23 APR 1564", "ABT 1987", "BET 1990 AND MAR 1991", "(zomer van de brand)"):
    ...     print(date_in_words(text))
    1564-04-23
    ca. 1987
    tussen 1990 en 1991-03
    zomer van de brand
    """
    own = " ".join(text.split())
    if own.startswith("(") and own.endswith(")"):
        own = own[1:-1].strip()
    for shape, saying in SAYINGS:
        match = shape.match(own.upper())
        if match and all(days := [_day(part) for part in match.groups()]):
            said = PartialDate(saying.format(*days))
            if said.is_read:
                return said
    return PartialDate(own) if own else None


def _day(text: str) -> str:
    match = DAY.match(text)
    if not match or (match[2] and match[2] not in MONTHS):
        return ""
    day, month, year = match.groups()
    parts = [f"{int(year):03d}"]
    if month:
        parts.append(f"{MONTHS.index(month) + 1:02d}")
    if day:
        parts.append(f"{int(day):02d}")
    return "-".join(parts)
