"""The measures that the method knows, each with the cautions that sources give.

A caution is about a measure, never about a person.  Without a source there is
no caution; what is our own proposal says so in its source.  That no caution is
written down does not make a measure safe.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated

from pydantic import Field

from risk.content import read_content
from risk.edition import File, Phrase, Shape
from risk.errors import UnsoundContent

PROVENANCE = r"^(\[(S:[A-Z0-9]+|GK|I)\])+$"
"""Seen in a source, general knowledge that nobody has verified, or our own proposal."""

Source = Annotated[str, Field(min_length=1)]
Provenance = Annotated[str, Field(pattern=PROVENANCE)]


class Caution(Shape):
    """What to mind with a measure: one line, and one or two sentences."""

    head: Phrase
    text: Phrase
    source: Source
    provenance: Provenance


class MeasureContent(Shape):
    """What the method says of one kind of measure."""

    id: str = Field(min_length=1)
    label: Phrase
    source: Source
    provenance: Provenance
    cautions: tuple[Caution, ...] = ()


class Measures(File):
    measures: tuple[MeasureContent, ...] = Field(min_length=1)


@cache
def measures() -> tuple[MeasureContent, ...]:
    """Every measure of the edition that the program carries, in the file's order.

    Examples
    --------
    >>> {measure.id: measure.label.nl for measure in measures()}["home_ban"]
    'Tijdelijk huisverbod'
    """
    return read_measures(files("risk") / "method" / "measures.yaml")


def read_measures(file: Traversable) -> tuple[MeasureContent, ...]:
    """Read a file of measures.

    Raises
    ------
    UnsoundContent
        A measure is half-written or stands twice; names file and key.
    """
    content = read_content(file, Measures).measures
    seen: set[str] = set()
    for measure in content:
        if measure.id in seen:
            raise UnsoundContent(file.name, measure.id, "stands twice")
        seen.add(measure.id)
    return content
