"""Structures: one tree for both families of GEDCOM.

Version 7 is parsed by gedcom7, everything older by ged4py; what they give is
brought under one shape, so that people and families are read in one way.
"""

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass

import gedcom7
from ged4py.model import Dialect, NameRec, Record
from ged4py.parser import GedcomReader

from genogram.errors import UnreadableFile
from genogram.gedcom.lines import Line

# At level debug it would write every line, names included, to the log.
logging.getLogger("ged4py").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class Structure:
    """A tag with its value and what stands below it."""

    tag: str
    value: str = ""
    id: str = ""
    parts: tuple["Structure", ...] = ()

    def all(self, *tags: str) -> tuple["Structure", ...]:
        return tuple(part for part in self.parts if part.tag in tags)

    def first(self, tag: str) -> "Structure | None":
        return next(iter(self.all(tag)), None)

    def said(self, *path: str) -> str:
        """The value at the end of a path of tags, taking the first each time."""
        here: Structure | None = self
        for tag in path:
            here = here.first(tag) if here else None
        return here.value if here else ""

    @property
    def points_to(self) -> str:
        """The id to which a pointer leads; empty for @VOID@ and for plain text."""
        is_pointer = len(self.value) > 2 and self.value[0] == self.value[-1] == "@"
        return "" if self.value == "@VOID@" or not is_pointer else self.value.strip("@")


def structures_of_7(text: str) -> tuple[Structure, ...]:
    """Parse GEDCOM 7."""
    try:
        records = gedcom7.loads(text.rstrip() + "\n")
    except gedcom7.GedcomParseError as error:
        place = f"line {error.line_number}" if error.line_number else "the whole file"
        problem = "does not follow the grammar of GEDCOM 7"
        raise UnreadableFile(place, problem, "export the file again, as 5.5.1 or 7") from None
    return tuple(_from_gedcom7(record) for record in records)


def structures_of_5(lines: tuple[Line, ...]) -> tuple[Structure, ...]:
    """Parse GEDCOM 5.5 and 5.5.1 from sound lines."""
    data = "\n".join(_in_utf8(lines)).encode()
    try:
        with GedcomReader(io.BytesIO(data), encoding="utf-8") as reader:
            reader.dialect = Dialect.DEFAULT
            return tuple(_from_ged4py(record) for record in reader.records0())
    except Exception:  # noqa: BLE001 its errors quote the line, so none of them may pass
        problem = "does not follow the grammar of GEDCOM 5.5.1"
        raise UnreadableFile("the whole file", problem, "export the file again") from None


def _in_utf8(lines: tuple[Line, ...]) -> Iterator[str]:
    yield from ("0 HEAD", "1 CHAR UTF-8")
    for line in lines[1:]:
        if (line.level, line.tag) == (1, "CHAR"):
            yield "1 _CHAR"
        else:
            yield str(line)


def _from_gedcom7(record: gedcom7.types.GedcomStructure) -> Structure:
    parts = tuple(_from_gedcom7(child) for child in record.children)
    value = record.pointer or record.text or ""
    return Structure(record.tag.upper(), value, (record.xref or "").strip("@"), parts)


def _from_ged4py(record: Record) -> Structure:
    parts = tuple(_from_ged4py(child) for child in record.sub_records)
    return Structure(record.tag or "", _value(record), (record.xref_id or "").strip("@"), parts)


def _value(record: Record) -> str:
    if isinstance(record, NameRec):
        given, surname, after = (*record.value, "", "", "")[:3]
        return f"{given} /{surname}/ {after}" if surname else f"{given} {after}".strip()
    return "" if record.value is None else str(record.value)
