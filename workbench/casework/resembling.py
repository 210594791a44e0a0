"""Being the same: a person of a file who is somebody in the case already.

What stands in the case stays.  What nobody had filled in is filled in, another
spelling comes beside the names that are known, and what differs is shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from genogram import Gender, Person

FIELDS = ("gender", "born", "died", "dead", "place", "country")
OPEN: tuple[Any, ...] = (None, "", Gender.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field on which the case and the file do not agree; what stands stays."""

    field: str
    stands: Any
    read: Any


@dataclass(frozen=True, slots=True)
class Together:
    """A person of the case with what a file adds, and where the two differ."""

    person: Person
    spellings: tuple[str, ...]
    filled: tuple[str, ...]
    differences: tuple[Difference, ...]


def together(stands: Person, read: Person) -> Together:
    """Put what was read beside what stands, overwriting nothing."""
    names = tuple(name for name in read.names if name.text not in stands.spellings)
    filled = {
        field: getattr(read, field)
        for field in FIELDS
        if getattr(stands, field) in OPEN and getattr(read, field) not in OPEN
    }
    named = {"placeholder": False} if stands.placeholder and not read.placeholder else {}
    person = stands.model_copy(update={"names": (*stands.names, *names), **filled, **named})
    return Together(
        person,
        tuple(name.text for name in names),
        tuple(filled),
        tuple(_differences(stands, read)),
    )


def _differences(stands: Person, read: Person) -> Iterator[Difference]:
    for field in FIELDS:
        one, other = getattr(stands, field), getattr(read, field)
        if one not in OPEN and other not in OPEN and one != other:
            yield Difference(field, one, other)
