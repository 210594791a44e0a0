"""Notices: what a reader did with something that a file left open.

A notice never stops the reading.  It says what was decided and about whom, so
that a person can look at it again; ids only, never names.
"""

from dataclasses import dataclass
from enum import StrEnum


class NoticeCode(StrEnum):
    """What was decided while reading."""

    GUESSED_ENCODING = "guessed_encoding"
    UNUSUAL_VERSION = "unusual_version"
    CUT_OFF = "cut_off"
    TIED_TO_ONESELF = "tied_to_oneself"
    SEVERAL_FAMILIES = "several_families"
    LEFT_OUT = "left_out"


SENTENCES = {
    NoticeCode.GUESSED_ENCODING: "the encoding does not say all letters for certain: check the names",
    NoticeCode.UNUSUAL_VERSION: "the version is not a published one; read as 5.5.1",
    NoticeCode.CUT_OFF: "the closing line is missing; the end of the file may be lost",
    NoticeCode.TIED_TO_ONESELF: "this link ties somebody to themselves and was left out",
    NoticeCode.SEVERAL_FAMILIES: "a child of several families; which is by birth is not said",
    NoticeCode.LEFT_OUT: "this part of the file was not read",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One decision, where it was taken and whom it touches.

    Examples
    --------
    >>> print(Notice(NoticeCode.TIED_TO_ONESELF, "family F2", ("I1", "I1")))
    family F2: this link ties somebody to themselves and was left out (I1, I1)
    """

    code: NoticeCode
    place: str
    ids: tuple[str, ...] = ()

    def __str__(self) -> str:
        named = f" ({', '.join(self.ids)})" if self.ids else ""
        return f"{self.place}: {SENTENCES[self.code]}{named}"
