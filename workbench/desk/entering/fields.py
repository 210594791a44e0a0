"""Single fields: dates in people's own words, countries, choices.

Text comes back as it was typed, without blanks around it and without signs
that steer a machine; no document could hold those.
"""

import unicodedata
from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeVar

from babel import Locale

from genogram import PartialDate
from workbench.desk.forms import Refused, Wrong

Choice = TypeVar("Choice", bound=StrEnum)
COUNTRIES = {
    code for code in Locale("en").territories if len(code) == 2 and code.isalpha() and code != "ZZ"
}
NOT_KNOWN = {"onbekend", "unknown", "?"}
FROM_TODAY = {
    "vandaag": 0,
    "today": 0,
    "morgen": 1,
    "tomorrow": 1,
    "gisteren": -1,
    "yesterday": -1,
}
"""Days as they are said, counted from the day at the desk."""
DAY = "day at the desk"
"""What goes along with typed values: the day on which they were typed."""
LAYOUT = "\n\t"
MANY = "\n"
"""Between the things that were chosen in one field."""
STEERING = {"Cc", "Cs"}
"""Control characters, and halves of a character: `category` of `unicodedata`."""


def text(values: Mapping[str, str], name: str) -> str:
    return readable(values.get(name, ""))


def many(values: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Everything that was chosen in a field where more than one may be."""
    return tuple(each for each in text(values, name).split(MANY) if each)


def readable(said: str) -> str:
    """The words in what was typed."""
    lines = said.replace("\r\n", "\n").replace("\r", "\n")
    kept = (s for s in lines if s in LAYOUT or unicodedata.category(s) not in STEERING)
    return "".join(kept).strip()


def date(
    values: Mapping[str, str], name: str, before: PartialDate | None = None
) -> PartialDate | None:
    """A date as it was said; refused when it looks like a date but is none.

    What stood there before may stay, also when it came from elsewhere and cannot be read.
    """
    said = text(values, name)
    if before is not None and said == readable(str(before)):
        return before
    if not said or said.casefold() in NOT_KNOWN:
        return None
    read = _from_today(said, values.get(DAY, "")) or PartialDate(said)
    if not read.is_read:
        raise Refused(**{name: Wrong.DATE})
    return read


def _from_today(said: str, day: str) -> PartialDate | None:
    """The day that *today* or *tomorrow* is; none for other words, or where no day is known."""
    today, days = PartialDate(day).earliest, FROM_TODAY.get(said.casefold())
    if today is None or days is None:
        return None
    return PartialDate((today + timedelta(days=days)).isoformat())


def country(values: Mapping[str, str], name: str) -> str | None:
    code = text(values, name).upper()
    if not code:
        return None
    if code not in COUNTRIES:
        raise Refused(**{name: Wrong.COUNTRY})
    return code


def choice(values: Mapping[str, str], name: str, kind: type[Choice]) -> Choice:
    try:
        return kind(text(values, name))
    except ValueError:
        raise Refused(**{name: Wrong.CHOOSE}) from None


def needed(values: Mapping[str, str], name: str) -> str:
    said = text(values, name)
    if not said:
        raise Refused(**{name: Wrong.EMPTY})
    return said


def together(readings: Mapping[str, Callable[[], Any]]) -> dict[str, Any]:
    """Read several fields; everything that is wrong is said at once."""
    read: dict[str, Any] = {}
    wrong: dict[str, Wrong] = {}
    for name, reading in readings.items():
        try:
            read[name] = reading()
        except Refused as refused:
            wrong.update(refused.wrong)
    if wrong:
        raise Refused(**wrong)
    return read
