"""What the method says around mediation: limits of words, whom to consult, what to mind.

The numbers are our own proposal, for experts to set.  A caution is about what
one does, never about a person, and without a source there is none.
"""

from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Self

from pydantic import Field, model_validator

from risk.content import by_id, method, read_content
from risk.edition import File, Phrase, Shape
from risk.errors import UnsoundContent

SUDDEN_PEACE, SHUTTLE_ONLY, PRESSED = "sudden_peace", "shuttle_only", "pressed"
FILE_DISAGREES = "file_disagrees"
SHOWN = frozenset({SUDDEN_PEACE, SHUTTLE_ONLY, PRESSED, FILE_DISAGREES})
"""The cautions that the page of mediation shows."""


class Size(StrEnum):
    """How far the threat would fall, in a word."""

    SMALL = "small"
    MIDDLE = "middle"
    LARGE = "large"


class Limits(Shape):
    """From which effect on a fall is called *middle* or *large*."""

    middle: float = Field(gt=0)
    large: float = Field(gt=0)
    provenance: str = Field(min_length=1)

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if self.middle >= self.large:
            raise ValueError("middle must lie below large")
        return self

    def size(self, effect: float) -> Size:
        """The word for one end of an effect.

        Examples
        --------
        >>> mediation_method().limits.size(0).value
        'small'
        """
        if effect >= self.large:
            return Size.LARGE
        return Size.MIDDLE if effect >= self.middle else Size.SMALL


class Contact(Shape):
    """Whom a professional can consult, and when."""

    id: str
    who: Phrase
    when: Phrase
    source: Phrase
    provenance: str = Field(min_length=1)


class MediationCaution(Shape):
    """What to mind: one line, one or two sentences, and where it comes from."""

    id: str
    head: Phrase
    text: Phrase
    source: Phrase
    provenance: str = Field(min_length=1)


class SpokenAgainst(Shape):
    """What, when somebody reports it, does not go with the answer that helps to open the gate."""

    id: str
    """The precondition or contra-indication."""
    indicators: tuple[str, ...] = Field(min_length=1)
    provenance: str = Field(min_length=1)


class MediationMethod(File):
    """Everything around mediation that a practitioner may change, in one edition."""

    limits: Limits
    contacts: tuple[Contact, ...] = Field(min_length=1)
    cautions: tuple[MediationCaution, ...] = Field(min_length=1)
    spoken_against: tuple[SpokenAgainst, ...] = Field(min_length=1)

    def caution(self, caution_id: str) -> MediationCaution:
        """One caution by its id."""
        return next(caution for caution in self.cautions if caution.id == caution_id)


@cache
def mediation_method() -> MediationMethod:
    """The edition that the program carries.

    Examples
    --------
    >>> mediation_method().contacts[0].who.nl
    '112'
    """
    return read_mediation(files("risk") / "method" / "mediation.yaml")


def read_mediation(file: Traversable) -> MediationMethod:
    """Read a file of words and limits around mediation.

    Raises
    ------
    UnsoundContent
        Something is half-written, stands twice, names what the method does not have, or a
        caution that is shown is missing.
    """
    content = read_content(file, MediationMethod)
    for listed in (content.contacts, content.cautions, content.spoken_against):
        by_id(file.name, listed)
    for shown in sorted(SHOWN - {caution.id for caution in content.cautions}):
        raise UnsoundContent(file.name, shown, "is shown, and has no words")
    _check_known(file.name, content.spoken_against)
    return content


def _check_known(file: str, spoken_against: tuple[SpokenAgainst, ...]) -> None:
    """Every condition and every indicator that is named stands in the method."""
    known = method()
    conditions = {*known.preconditions, *known.contraindications}
    for each in spoken_against:
        for unknown in sorted({each.id} - conditions | {*each.indicators} - {*known.indicators}):
            raise UnsoundContent(file, f"spoken_against.{each.id}", f"nobody knows {unknown!r}")
