"""What happened to a log, told from the rows that are still genuine.

Genuine rows tell their own number, so they are read as stretches of consecutive
numbers in the order in which they stand.  An untouched log is one stretch.
What is missing between stretches was deleted or altered, what stands between
them without a seal was altered or put in, and a stretch out of place was moved.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """What happened to a row, or to what stands around the log."""

    ALTERED = "altered"
    DELETED = "deleted"
    INSERTED = "inserted"
    MOVED = "moved"
    TAIL = "tail"
    ANCHOR = "anchor"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Finding:
    """Rows `first` to `last` by their number; `place` is where the first stands now, by its id.

    An inserted row never had a number; anchor and records have neither.
    """

    what: What
    first: int | None = None
    last: int | None = None
    place: int | None = None


@dataclass(slots=True)
class Stretch:
    """Genuine rows with consecutive numbers, in consecutive places."""

    first: int
    last: int
    place: int

    def __len__(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Foreign:
    """A row without a seal that fits; `expected` is the number that belongs where it stands."""

    place: int
    claimed: object
    expected: int


def explained(stretches: list[Stretch], foreign: list[Foreign], top: int) -> list[Finding]:
    """Findings in the order of the log; `top` is the number that it had reached."""
    stretches = list(_cut(stretches))
    in_order = _in_order(stretches)
    known = {each.first for each in in_order}
    copies = [each for each in _others(stretches, in_order) if each.first in known]
    ours = _others(stretches, copies)
    missing = set(range(1, max([top, *(each.last for each in ours)]) + 1))
    for each in ours:
        missing.difference_update(range(each.first, each.last + 1))
    findings = [*_moved(ours, in_order), *_copied(copies), *_altered(foreign, missing)]
    ends = [*(each.last for each in ours), *(found.last or 0 for found in findings)]
    end = max(ends, default=0)
    for first, last in _ranges(missing):
        what = What.TAIL if first > end else What.DELETED
        findings.append(Finding(what, first, last))
    return sorted(findings, key=lambda found: (found.first or found.place or 0, found.what))


def _cut(stretches: list[Stretch]) -> Iterator[Stretch]:
    """The same rows, in stretches that either are alike or have no row in common."""
    cuts = sorted({cut for each in stretches for cut in (each.first, each.last + 1)})
    for each in stretches:
        ends = cuts[bisect_left(cuts, each.first + 1) : bisect_left(cuts, each.last + 2)]
        first = each.first
        for end in ends:
            yield Stretch(first, end - 1, each.place + first - each.first)
            first = end


def _altered(foreign: list[Foreign], missing: set[int]) -> Iterator[Finding]:
    """Foreign rows; a number that one of them accounts for is not missing any more."""
    unnamed = []
    for row in foreign:
        if isinstance(row.claimed, int) and row.claimed in missing:
            missing.discard(row.claimed)
            yield Finding(What.ALTERED, row.claimed, row.claimed, row.place)
        else:
            unnamed.append(row)
    for row in unnamed:
        if row.expected in missing:
            missing.discard(row.expected)
            yield Finding(What.ALTERED, row.expected, row.expected, row.place)
        else:
            yield Finding(What.INSERTED, place=row.place)


def _moved(ours: list[Stretch], in_order: list[Stretch]) -> Iterator[Finding]:
    """The fewest rows that explain the order; of two rows that changed places, both."""
    lifted, displaced = _others(ours, in_order), _displaced(ours)
    both = sum(map(len, displaced)) <= 2 * sum(map(len, lifted))
    for each in displaced if both else lifted:
        yield Finding(What.MOVED, each.first, each.last, each.place)


def _copied(copies: list[Stretch]) -> Iterator[Finding]:
    for each in copies:
        for place in range(each.place, each.place + len(each)):
            yield Finding(What.INSERTED, place=place)


def _displaced(stretches: list[Stretch]) -> list[Stretch]:
    stands = dict(zip(map(id, stretches), _offsets(stretches), strict=True))
    sorted_ = sorted(stretches, key=lambda each: each.first)
    belongs = zip(sorted_, _offsets(sorted_), strict=True)
    return [each for each, offset in belongs if stands[id(each)] != offset]


def _offsets(stretches: list[Stretch]) -> Iterator[int]:
    offset = 0
    for each in stretches:
        yield offset
        offset += len(each)


def _in_order(stretches: list[Stretch]) -> list[Stretch]:
    """The most rows that stand in the order of their numbers.

    `best` names, by last number, every chain that no other beats: last numbers
    and counts both grow in it, so the chain to continue is found by halving.
    """
    lasts: list[int] = []
    best: list[int] = []
    chains: list[tuple[int, Stretch, int | None]] = []
    for each in stretches:
        at = bisect_left(lasts, each.first)
        before = best[at - 1] if at else None
        count = (0 if before is None else chains[before][0]) + len(each)
        chains.append((count, each, before))
        at = bisect_left(lasts, each.last)
        if at and chains[best[at - 1]][0] >= count:
            continue
        while at < len(lasts) and chains[best[at]][0] <= count:
            del lasts[at], best[at]
        lasts.insert(at, each.last)
        best.insert(at, len(chains) - 1)
    found, here = [], best[-1] if best else None
    while here is not None:
        _, each, here = chains[here]
        found.append(each)
    return found[::-1]


def _others(stretches: Iterable[Stretch], these: list[Stretch]) -> list[Stretch]:
    known = set(map(id, these))
    return [each for each in stretches if id(each) not in known]


def _ranges(numbers: set[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for number in sorted(numbers):
        if first is None or last is None:
            first = last = number
        elif number == last + 1:
            last = number
        else:
            yield first, last
            first = last = number
    if first is not None and last is not None:
        yield first, last
