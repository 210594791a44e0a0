"""Dates as people know them: to the year, the season, the day, or not at all.

The words are kept as they were said; the earliest and latest day they allow
are read from them.  A phrase that cannot be read keeps its words and bounds
nothing: absent knowledge is a value, not an error.
"""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property

from dateutil.relativedelta import relativedelta
from pydantic import ConfigDict, RootModel

MARGIN_OF_ABOUT = 2
"""Years on either side that "ca." leaves open; own proposal."""

MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan januari january",
            "feb februari february",
            "mrt maart mar march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "aug augustus august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for word in words.split()
}
SEASONS = {
    "lente": (3, 5),
    "voorjaar": (3, 5),
    "spring": (3, 5),
    "zomer": (6, 8),
    "summer": (6, 8),
    "herfst": (9, 11),
    "najaar": (9, 11),
    "autumn": (9, 11),
}
WINTERS = {"winter"}
ABOUT = re.compile(r"^(?:ca|circa|rond|ongeveer|about|abt|±|est|cal)\.?\s*(\d.*|[a-z]+ \d{4})$")
BEFORE = re.compile(r"^(?:voor|vóór|before|bef)\.?\s+(.+)$")
AFTER = re.compile(r"^(?:na|after|aft|sinds|since)\.?\s+(.+)$")
BETWEEN = re.compile(r"^(?:tussen|between|bet)\.?\s+(.+?)\s+(?:en|and|tot)\s+(.+)$")
WRITTEN = re.compile(r"^(?:(\d{1,2})\s+)?([^\W\d]+)\.?\s+(\d{4})$")
NUMBERS = re.compile(r"^(\d{3,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
DAY_FIRST = re.compile(r"^(\d{1,2})([-/.])(?:(\d{1,2})\2)?(\d{4})$")
"""The day stands before the month, as both languages of the workbench write it."""

LONGEST_DATE = 80
"""Characters; what is longer is a story, kept as it stands and not read."""

Span = tuple[date | None, date | None]


class PartialDate(RootModel[str]):
    """A date in somebody's words, with the first and last day it can be.

    Examples
    --------
    >>> str(PartialDate("1987-04").latest)
    '1987-04-30'
    >>> str(PartialDate("3-11-2026").earliest)
    '2026-11-03'
    >>> str(PartialDate("zomer 2021").earliest)
    '2021-06-01'
    >>> PartialDate("voor 2015").earliest is None
    True
    >>> PartialDate("toen oma nog leefde").is_read
    False
    """

    model_config = ConfigDict(frozen=True)

    root: str

    def __str__(self) -> str:
        return self.root

    @cached_property
    def _span(self) -> Span:
        return _span(" ".join(self.root.casefold().split()))

    @property
    def earliest(self) -> date | None:
        return self._span[0]

    @property
    def latest(self) -> date | None:
        return self._span[1]

    @property
    def is_read(self) -> bool:
        return self._span != (None, None)

    @property
    def year(self) -> int | None:
        """The year, where the words allow only one or stand around one."""
        if self.earliest is None or self.latest is None:
            return None
        return self.earliest.year + (self.latest.year - self.earliest.year) // 2

    def may_precede(self, other: "PartialDate") -> bool:
        """Whether this day can lie on or before the other, as far as both are known."""
        return self.earliest is None or other.latest is None or self.earliest <= other.latest


def years_between(born: PartialDate | None, moment: PartialDate | None) -> tuple[int, int] | None:
    """Lowest and highest age at a moment; None where either is unbounded.

    Examples
    --------
    >>> years_between(PartialDate("2007"), PartialDate("2026-11-19"))
    (18, 19)
    """
    if born is None or moment is None:
        return None
    ends = (born.earliest, born.latest, moment.earliest, moment.latest)
    if None in ends:
        return None
    first, last, early, late = (end for end in ends if end is not None)
    return max(0, relativedelta(early, last).years), max(0, relativedelta(late, first).years)


def _span(words: str) -> Span:
    if len(words) > LONGEST_DATE:
        return None, None
    for reading in (_numbers, _written, _between, _about, _bound):
        try:
            for span in reading(words):
                return span
        except (ValueError, OverflowError):
            return None, None  # a margin around the year 1 or 9999 leaves the calendar
    return None, None


def _numbers(words: str) -> Iterator[Span]:
    if match := NUMBERS.match(words):
        year, month, day = (int(part) if part else None for part in match.groups())
        yield from _days(year or 0, month, day)
    elif match := DAY_FIRST.match(words):
        first, _, second, last = match.groups()
        yield from _days(int(last), int(second or first), int(first) if second else None)


def _written(words: str) -> Iterator[Span]:
    if match := WRITTEN.match(words):
        day, word, year = match.groups()
        if word in MONTHS:
            yield from _days(int(year), MONTHS[word], int(day) if day else None)
        elif word in SEASONS and not day:
            first, last = SEASONS[word]
            yield _first(int(year), first), _last(int(year), last)
        elif word in WINTERS and not day:
            yield _first(int(year) - 1, 12), _last(int(year) + 1, 2)


def _days(year: int, month: int | None, day: int | None) -> Iterator[Span]:
    try:
        if month is None:
            yield date(year, 1, 1), date(year, 12, 31)
        elif day is None:
            yield _first(year, month), _last(year, month)
        else:
            yield date(year, month, day), date(year, month, day)
    except ValueError:
        return


def _between(words: str) -> Iterator[Span]:
    if match := BETWEEN.match(words):
        yield _span(match[1])[0], _span(match[2])[1]


def _about(words: str) -> Iterator[Span]:
    if match := ABOUT.match(words):
        first, last = _span(match[1])
        if first and last:
            margin = relativedelta(years=MARGIN_OF_ABOUT)
            yield first - margin, last + margin


def _bound(words: str) -> Iterator[Span]:
    if (match := BEFORE.match(words)) and (first := _span(match[1])[0]):
        yield None, first - timedelta(days=1)
    if (match := AFTER.match(words)) and (last := _span(match[1])[1]):
        yield last + timedelta(days=1), None


def _first(year: int, month: int) -> date:
    return date(year, month, 1)


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
