"""What the method says of talks in a mediation: in which order, where, within which limits.

Every line is about the talks and never about a person; each has its source.
"""

from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from pydantic import Field

from risk.content import by_id, read_content
from risk.edition import File, Phrase, Shape


class Turn(StrEnum):
    """Whose turn it is in the usual order of talks."""

    RESTRAINER = "restrainer"
    DECISION_MAKER = "decision_maker"
    EXECUTOR = "executor"


class TurnContent(Shape):
    """One turn: what it is called, and why it stands there."""

    id: Turn
    label: Phrase
    why: Phrase
    source: Phrase
    provenance: str = Field(min_length=1)


class Rule(Shape):
    """One line of the method, with its source."""

    id: str = Field(min_length=1)
    text: Phrase
    source: Phrase
    provenance: str = Field(min_length=1)


Rules = tuple[Rule, ...]


class Talks(File):
    """Everything about talks that a practitioner may change, in one edition."""

    turns: tuple[TurnContent, ...] = Field(min_length=1)
    limits: Rules = Field(min_length=1)
    locations: Rules = Field(min_length=1)
    stop_signals: Rules = Field(min_length=1)
    turning_points: Rules = Field(min_length=1)


@cache
def talks() -> Talks:
    """The edition that the program carries.

    Examples
    --------
    >>> [turn.id.value for turn in talks().turns]
    ['restrainer', 'decision_maker', 'executor']
    """
    return read_talks(files("risk") / "method" / "talks.yaml")


def read_talks(file: Traversable) -> Talks:
    """Read a file of talks.

    Raises
    ------
    UnsoundContent
        A line is half-written or stands twice; names file and key.
    """
    read = read_content(file, Talks)
    for lines in (read.turns, read.limits, read.locations, read.stop_signals, read.turning_points):
        by_id(file.name, lines)
    return read
