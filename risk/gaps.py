"""What to ask next: every open item by how much its answer would settle.

An answer settles a total width: the sum, over everybody who may stand on a
path, of the distance between both ends of their strength.  Of yes and no the
larger reduction counts.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from genogram import PersonId
from risk.alike import alike
from risk.assessment import Gap, Question
from risk.edition import Component
from risk.paths import Numbers
from risk.prospects import Outcome, Prospects
from risk.threat import Threats, questions
from risk.trails import DIGITS


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """What yes and no to one item would narrow, for everybody, and whether the order may change."""

    by_yes: Numbers
    by_no: Numbers
    total: float
    """The larger of both answers, for everybody together."""
    reorders: bool

    @property
    def narrowed(self) -> Numbers:
        """The larger of both answers, for everybody by themselves."""
        return np.maximum(self.by_yes, self.by_no)


class Gaps:
    """All open items of a case with what their answers would change.

    People of whom the same is reported are reckoned once: whatever an answer
    about one of them settles, the same answer about another settles as well.
    """

    def __init__(self, measured: Threats) -> None:
        self._measured = measured
        self._people = measured.reckoning.people
        self._alike = alike(measured.reckoning, measured.evidence)
        self._open = tuple(
            questions(place, measured) if place == twin else ()
            for place, twin in enumerate(self._alike)
        )
        self._settled = self._try_all()

    @cached_property
    def ranked(self) -> tuple[Gap, ...]:
        """The item that settles most first; of equals, the one that changes the order."""
        found = [
            Gap(Question(open_item.item, self._people[place]), one.total, reorders=one.reorders)
            for place, twin in enumerate(self._alike)
            for open_item in self._open[twin]
            for one in [self._settled[open_item.item, twin]]
        ]
        return tuple(sorted(found, key=self._order))

    def would_settle(self, place: int) -> Question | None:
        """The item whose answer would change this person's bounds most; their own before others'."""
        if not self._settled:
            return None
        twin, (about, narrowed) = self._alike[place], self._table
        own = about == twin
        mine = np.round(np.where(own, narrowed[:, twin], narrowed[:, place]), DIGITS)
        best = int(np.lexsort((~own, -mine))[0])
        if mine[best] <= 0:
            return None
        asked, other = list(self._settled)[best]
        return Question(asked, self._people[place if other == twin else other])

    def of_drive(self, place: int) -> Gap | None:
        """The item about what this person wants that settles most."""
        drives = {one.id for one in self._measured.reckoning.content.of(Component.DRIVE)}
        person, twin = self._people[place], self._alike[place]
        found = [
            Gap(Question(asked, person), one.total, reorders=one.reorders)
            for (asked, about), one in self._settled.items()
            if about == twin and asked in drives
        ]
        return min(found, key=self._order, default=None)

    def _try_all(self) -> dict[tuple[str, int], Settled]:
        """Items of one component with one weight, both open, settle the same."""
        prospects = Prospects(self._measured)
        names = self._measured.reckoning.content.indicators
        tried: dict[object, Settled] = {}
        found: dict[tuple[str, int], Settled] = {}
        for place, asked in enumerate(self._open):
            for one in (question.item for question in asked):
                key = (place, names[one].component, names[one].about, names[one].weight)
                if key not in tried:
                    tried[key] = settled(one, place, prospects)
                found[one, place] = tried[key]
        return found

    @cached_property
    def _table(self) -> tuple[NDArray[np.intp], Numbers]:
        """Whom each item is about, and what its answer narrows for everybody."""
        about = np.array([place for _, place in self._settled], dtype=np.intp)
        return about, np.array([one.narrowed for one in self._settled.values()])

    def _order(self, gap: Gap) -> tuple[float, bool, int, PersonId]:
        asked = self._places[gap.question.item]
        return -gap.changes, not gap.reorders, asked, gap.question.person

    @cached_property
    def _places(self) -> dict[str, int]:
        names = self._measured.reckoning.content.indicators
        return {name: number for number, name in enumerate(names)}


def settled(asked: str, place: int, prospects: Prospects) -> Settled:
    """Try yes and no."""
    now = prospects.now
    outcomes = prospects.answers(asked, place)
    yes, no = (_narrowed(now, outcome) for outcome in outcomes)
    order = _order_of(now)
    return Settled(
        by_yes=yes,
        by_no=no,
        total=round(float(max(yes.sum(), no.sum())), DIGITS),
        reorders=any(bool((_order_of(outcome) != order).any()) for outcome in outcomes),
    )


def _narrowed(now: Outcome, then: Outcome) -> Numbers:
    return (then.lower - now.lower) + (now.upper - then.upper)


def _order_of(outcome: Outcome) -> NDArray[np.intp]:
    """Everybody's place among all strengths, equal ones alike."""
    strengths = np.round(outcome.lower, DIGITS) + 1j * np.round(outcome.upper, DIGITS)
    return np.unique(strengths, return_inverse=True)[1]
