"""What is due or ends in a list of cases: dates only, no rule of the method."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from genogram import PartialDate
from risk import CasePhase, TaskState
from workbench.access import CaseTitle

A_WEEK = timedelta(days=7)
SOON = timedelta(days=30)


class Sift(StrEnum):
    """Which cases are listed."""

    ALL = "all"
    THIS_WEEK = "this_week"
    CLOSED = "closed"


class Ends(StrEnum):
    """What has a last day."""

    ROLE = "role"
    JUDGEMENT = "judgement"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Ending:
    """What of a case holds until one day, all of one kind together."""

    case: CaseTitle
    what: Ends
    about: tuple[str, ...]
    on: PartialDate


def sifted(titles: tuple[CaseTitle, ...], sift: Sift, today: date) -> tuple[CaseTitle, ...]:
    match sift:
        case Sift.ALL:
            return titles
        case Sift.THIS_WEEK:
            return tuple(title for title in titles if is_due(title, today))
        case Sift.CLOSED:
            return tuple(title for title in titles if title.header.phase is CasePhase.CLOSED)


def is_due(title: CaseTitle, today: date) -> bool:
    """Whether something has to be done within a week, or had to be done already."""
    open_tasks = (task for task in title.tasks if task.state is not TaskState.DONE)
    return any(_begins_by(task.when, today + A_WEEK) for task in open_tasks)


def endings(titles: Iterable[CaseTitle], today: date) -> tuple[Ending, ...]:
    """What has ended, or ends within a month, the first first."""
    found = (
        ending
        for title in titles
        if title.header.phase is not CasePhase.CLOSED
        for ending in _together(title)
        if _begins_by(ending.on, today + SOON)
    )
    return tuple(sorted(found, key=lambda one: one.on.earliest or today))


def _together(title: CaseTitle) -> Iterator[Ending]:
    found: dict[tuple[Ends, PartialDate], list[str]] = {}
    for what, about, on in _of(title):
        if on is not None:
            found.setdefault((what, on), []).append(about)
    for (what, on), those in found.items():
        yield Ending(title, what, tuple(those), on)


def _of(title: CaseTitle) -> Iterator[tuple[Ends, str, PartialDate | None]]:
    for role in title.roles:
        yield Ends.ROLE, role.role.value, role.valid_until
    for judgement in title.judgements:
        yield Ends.JUDGEMENT, judgement.about.value, judgement.valid_until
    for agreement in title.agreements:
        yield Ends.AGREEMENT, agreement.text, agreement.valid_until


def _begins_by(moment: PartialDate | None, last: date) -> bool:
    return moment is not None and moment.earliest is not None and moment.earliest <= last
