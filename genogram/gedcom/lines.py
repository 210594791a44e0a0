"""The lines of a GEDCOM file, looked at before a parser sees them.

The parsers take a line of any length and any depth, and quote what they cannot
read; here such lines are refused by their number alone.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from genogram.errors import UnreadableFile

LONGEST_LINE = 65_536
"""Characters; GEDCOM 5.5.1 allows 255 and 7 sets no limit.  Own proposal."""
MOST_LINES = 250_000
"""Ten thousand people take about half of it; own proposal."""
DEEPEST_LEVEL = 99
END_OF_LINE = re.compile(r"\r\n|\r|\n")
LINE = re.compile(
    r"^\s*(?P<level>[0-9]{1,9}) *(?P<xref>@[A-Za-z0-9][^@]*@)? *(?P<tag>[A-Za-z0-9_]+)"
    r"(?: (?P<value>.*))?$",
    re.DOTALL,
)
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Line(NamedTuple):
    """One line: where it stands, how deep, and what it says."""

    number: int
    level: int
    xref: str
    tag: str
    value: str

    def __str__(self) -> str:
        parts = (str(self.level), self.xref, self.tag, self.value)
        return " ".join(part for part in parts if part)


def sound_lines(text: str) -> tuple[Line, ...]:
    """Take the lines of a file apart, empty ones left out.

    Raises
    ------
    UnreadableFile
        There are too many lines, or a line is too long, holds signs that are not text, is no GEDCOM, stands
        too deep, or gives an id a second time.
    """
    if max(text.count("\n"), text.count("\r")) > MOST_LINES:
        problem = f"has more than {MOST_LINES:,} lines".replace(",", " ")
        raise UnreadableFile("the whole file", problem, "export one family only")
    lines = tuple(_line(number, raw) for number, raw in _written(text))
    if not lines or (lines[0].level, lines[0].tag) != (0, "HEAD"):
        raise UnreadableFile("line 1", "is not 0 HEAD", "give a GEDCOM file from its beginning")
    _refuse_leaps(lines)
    _refuse_twice(lines)
    return lines


def version_of(lines: tuple[Line, ...]) -> str:
    """What the header says in GEDC.VERS; empty when it says nothing."""
    inside = ""
    for line in lines[1:]:
        if line.level == 0:
            break
        if line.level == 1:
            inside = line.tag
        elif inside == "GEDC" and (line.level, line.tag) == (2, "VERS"):
            return line.value.strip()
    return ""


def _written(text: str) -> Iterator[tuple[int, str]]:
    for number, raw in enumerate(END_OF_LINE.split(text), start=1):
        if len(raw) > LONGEST_LINE:
            problem = f"is longer than {LONGEST_LINE:,} characters".replace(",", " ")
            raise UnreadableFile(f"line {number}", problem, "break it with CONC or CONT lines")
        if UNWRITABLE.search(raw):
            problem = "holds signs that are not text"
            raise UnreadableFile(f"line {number}", problem, "export the file again")
        if raw.strip():
            yield number, raw


def _line(number: int, raw: str) -> Line:
    match = LINE.match(raw)
    if not match:
        problem = "is not a GEDCOM line (level, tag, value)"
        raise UnreadableFile(f"line {number}", problem, "mend or remove this line")
    level, xref, tag, value = match.groups(default="")
    return Line(number, int(level), xref, tag.upper(), value)


def _refuse_leaps(lines: tuple[Line, ...]) -> None:
    above = lines[0]
    for line in lines:
        deep = line.level > DEEPEST_LEVEL or line.level > above.level + 1
        if deep or (_continues(line) and line.level != above.level + (not _continues(above))):
            problem = f"stands at level {line.level}, which does not follow from the line above"
            raise UnreadableFile(f"line {line.number}", problem, "mend the level of this line")
        above = line


def _continues(line: Line) -> bool:
    return line.tag in ("CONC", "CONT")


def _refuse_twice(lines: tuple[Line, ...]) -> None:
    seen: set[str] = set()
    for line in lines:
        if line.level == 0 and line.xref:
            if line.xref in seen:
                problem = f"gives the id {line.xref.strip('@')!r} a second time"
                remedy = "give every record an id of its own"
                raise UnreadableFile(f"line {line.number}", problem, remedy)
            seen.add(line.xref)
