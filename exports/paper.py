"""A document before it has a format: what stands on the paper, in which order and tone.

Documents are written as these values; a format turns them into a file.  Tones
say what words are, never how they look.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from risk.assessment import Bounds


class Tone(StrEnum):
    """What words are."""

    PLAIN = "plain"
    STRONG = "strong"
    LIGHT = "light"
    """Words between strong ones, light also where everything around is strong."""
    SOFT = "soft"
    UNKNOWN = "unknown"
    """Something nobody knows yet; it is set apart and carries a question mark."""


@dataclass(frozen=True, slots=True)
class Words:
    text: str
    tone: Tone = Tone.PLAIN


Line = tuple[Words, ...]


class Kind(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    LEAD = "lead"
    """One sentence under a heading that says how to read what follows."""
    SMALL = "small"
    """A caption: who said it, when, how reliable."""
    STATEMENT = "statement"
    """A mark, what was said, and its caption."""
    QUESTION = "question"
    """Something to ask; it hangs from a question mark."""
    CAUTION = "caution"
    """What to mind with a measure; never about a person."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    line: Line
    kind: Kind = Kind.BODY


@dataclass(frozen=True, slots=True)
class Heading:
    line: Line
    level: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What was said, with its reliability mark before it and its source under it."""

    mark: str
    said: str
    caption: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A strength from what stands to what may still be, and how it is read aloud."""

    strength: Bounds
    read_aloud: str


Cell = tuple[Paragraph | Bar, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that returns on every page; widths are shares."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Short lines with a label before each."""

    rows: tuple[tuple[str, Cell], ...]


Block = Heading | Paragraph | Statement | Table | Facts


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture on a landscape sheet of its own, with a heading and words for who cannot see it."""

    heading: Heading
    svg: str
    described: str
    wide: bool = False
    """Whether it needs twice the sheet (A3) to be read."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document."""

    language: str
    name: str
    """What the file calls itself; it shows in windows and lists, so it is neutral."""
    author: str
    written_on: date | None
    banner: str
    """The one line across the head of a fictional case; empty for a real one."""
    head: str
    foot: str
    page: str
    """The page count, with ``{page}`` and ``{pages}`` where the numbers go."""
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    plates: tuple[Plate, ...] = ()


def plain(text: str) -> Line:
    return (Words(text),)


def strong(text: str) -> Line:
    return (Words(text, Tone.STRONG),)


def soft(text: str) -> Line:
    return (Words(text, Tone.SOFT),)


def unknown(text: str) -> Line:
    return (Words(text, Tone.UNKNOWN),)
