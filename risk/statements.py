"""Statements: the claims that one person made in one breath.

A professional writes down one observation; it may rate several indicators.
Claims with the same subject, words, source, day, rating and reliability are
therefore shown, amended and taken back together.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from genogram import PartialDate, PersonId
from risk.claims import AboutPerson, AboutTie, Claim, Rating, Reliability


@dataclass(frozen=True, slots=True)
class Statement:
    """Claims made together; the first one names the statement."""

    claims: tuple[Claim, ...]

    @property
    def id(self) -> str:
        return self.claims[0].id

    @property
    def about(self) -> AboutPerson | AboutTie:
        return self.claims[0].about

    @property
    def people(self) -> tuple[PersonId, ...]:
        return self.claims[0].people

    @property
    def text(self) -> str:
        return self.claims[0].text

    @property
    def source(self) -> str | None:
        return self.claims[0].source

    @property
    def date(self) -> PartialDate | None:
        return self.claims[0].date

    @property
    def rating(self) -> Rating:
        return self.claims[0].rating

    @property
    def reliability(self) -> Reliability:
        return self.claims[0].reliability

    @property
    def indicators(self) -> frozenset[str]:
        return frozenset(claim.indicator for claim in self.claims)


def statements(claims: Iterable[Claim]) -> tuple[Statement, ...]:
    """Group claims made in one breath, in order of entry.

    Examples
    --------
    >>> said = {"about": {"person": "p2"}, "text": "Ik vind haar wel."}
    >>> both = [Claim(id=i, indicator=what, **said) for i, what in (("c1", "tracks"), ("c2", "pressure"))]
    >>> [sorted(statement.indicators) for statement in statements(both)]
    [['pressure', 'tracks']]
    """
    groups: dict[object, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_breath(claim), []).append(claim)
    return tuple(Statement(claims=tuple(group)) for group in groups.values())


def _breath(claim: Claim) -> object:
    if not claim.text:
        return claim.id
    said = (claim.text, claim.source, claim.date, claim.rating, claim.reliability)
    return (claim.about, *said)
