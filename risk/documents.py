"""A JSON document, taken in with care.

JSON lets pass what would hurt later: a key given twice, numbers that are none,
a depth that no program can follow, signs that no document can show.
"""

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from genogram import UnreadableFile

MOST_VALUES = 300_000
"""Keys included; a case of a thousand people has a tenth.  Own proposal."""
DEEPEST = 40
"""Levels; a case file uses five."""
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
LONGEST_KEY_SHOWN = 40


def document_of(data: bytes) -> Any:
    """Parse a JSON document.

    Raises
    ------
    UnreadableFile
        With line and column where the text is not JSON, else with the key.

    Examples
    --------
    >>> document_of(b'{"$id": "workbench/case-file/1"}')
    {'$id': 'workbench/case-file/1'}
    """
    text = _text(data)
    try:
        document = json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_number, parse_float=_number
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        problem = f"is not JSON ({error.msg})"
        raise UnreadableFile(place, problem, "mend the text there") from None
    except RecursionError:
        raise _too_deep() from None
    except ValueError:
        raise UnreadableFile("a number", "is too long", "write no more digits") from None
    _refuse_unwritable(document)
    return document


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = f"line {data[: error.start].count(10) + 1}"
        raise UnreadableFile(place, "is not UTF-8", "save the file as UTF-8") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            place = f"key {key[:LONGEST_KEY_SHOWN]!r}"
            raise UnreadableFile(place, "stands twice in one object", "keep one of them")
        made[key] = value
    return made


def _no_number(word: str) -> float:
    raise UnreadableFile(word, "is not a number", "write null where a value is unknown")


def _number(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_number("a number that is too large")


def _refuse_unwritable(document: Any) -> None:
    for count, (depth, key, text) in enumerate(_parts(document)):
        if count > MOST_VALUES:
            problem = f"holds more than {MOST_VALUES:,} values".replace(",", " ")
            raise UnreadableFile("the whole file", problem, "give the file of one case")
        if depth > DEEPEST:
            raise _too_deep()
        if UNWRITABLE.search(text):
            problem = "holds signs that are not text"
            raise UnreadableFile(f"key {key!r}", problem, "remove those signs")


def _parts(document: Any) -> Iterator[tuple[int, str, str]]:
    """Every value with its depth, its key and its text; keys count as texts."""
    waiting: list[tuple[int, str, Any]] = [(0, "", document)]
    while waiting:
        depth, key, value = waiting.pop()
        yield depth, key[:LONGEST_KEY_SHOWN], value if isinstance(value, str) else ""
        match value:
            case dict():
                yield from ((depth, "", name) for name in value)
                waiting.extend((depth + 1, name, inner) for name, inner in value.items())
            case list():
                waiting.extend((depth + 1, key, inner) for inner in value)


def _too_deep() -> UnreadableFile:
    return UnreadableFile("the whole file", "is nested too deeply", "give a plain case file")
