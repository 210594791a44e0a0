"""Single fields: dates in people's own words, countries, choices."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from babel import Locale

from genogram import PartialDate
from workbench.desk.forms import Refused, Wrong

Choice = TypeVar("Choice", bound=StrEnum)
COUNTRIES = {
    code for code in Locale("en").territories if len(code) == 2 and code.isalpha() and code != "ZZ"
}
NOT_KNOWN = {"onbekend", "unknown", "?"}


def text(values: Mapping[str, str], name: str) -> str:
    return values.get(name, "").strip()


def date(values: Mapping[str, str], name: str) -> PartialDate | None:
    """A date as it was said; refused when it looks like a date but is none."""
    said = text(values, name)
    if not said or said.casefold() in NOT_KNOWN:
        return None
    read = PartialDate(said)
    if not read.is_read:
        raise Refused(**{name: Wrong.DATE})
    return read


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
