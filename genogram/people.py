"""A person as others know them: names in several spellings, partial dates, a coarse place."""

from enum import StrEnum
from typing import NewType

from pydantic import BaseModel, ConfigDict

from genogram.dates import PartialDate
from genogram.records import Record

PersonId = NewType("PersonId", str)


class Gender(StrEnum):
    """Drawn as a shape; never read by an assessment."""

    MAN = "man"
    WOMAN = "woman"
    OTHER = "other"
    UNKNOWN = "unknown"


class NameKind(StrEnum):
    GIVEN = "given"
    FAMILY = "family"
    OTHER = "other"


class Name(BaseModel):
    """One name in one spelling and script."""

    model_config = ConfigDict(frozen=True, extra="allow")

    text: str
    kind: NameKind = NameKind.GIVEN
    script: str | None = None


class Person(Record):
    """Somebody in or around the family; nothing but the id is required.

    Examples
    --------
    >>> Person(id="p1", names=(Name(text="Mira"), Name(text="Velari", kind="family"))).called
    'Mira Velari'
    """

    names: tuple[Name, ...] = ()
    gender: Gender = Gender.UNKNOWN
    born: PartialDate | None = None
    died: PartialDate | None = None
    dead: bool | None = None
    place: str | None = None
    country: str | None = None
    placeholder: bool = False
    group: bool = False

    @property
    def called(self) -> str:
        """Given and family name in the first spelling; empty when nobody knows it."""
        first = {kind: self._first(kind) for kind in NameKind}
        usual = " ".join(filter(None, (first[NameKind.GIVEN], first[NameKind.FAMILY])))
        return usual or first[NameKind.OTHER]

    @property
    def short(self) -> str:
        """The name that stands under a symbol."""
        return self._first(NameKind.GIVEN) or self.called

    @property
    def spellings(self) -> tuple[str, ...]:
        return tuple(name.text for name in self.names)

    @property
    def has_died(self) -> bool:
        return self.dead is True or self.died is not None

    def _first(self, kind: NameKind) -> str:
        return next((name.text for name in self.names if name.kind is kind), "")
