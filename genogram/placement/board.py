"""The board on which the order is sought: chains in rows, joined by links.

A chain is what always stays side by side: somebody alone, two partners, or a
line of partners of partners in which nobody has more than two.  Where a line of
descent skips a row, a passage keeps its place there.  Every link leads from a
union, or from a passage, to somebody or to a passage one row below.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from genogram.people import PersonId
from genogram.placement.unions import Union


@dataclass(frozen=True, slots=True)
class Link:
    """From between two items, or from below one of them, to an item in the next row."""

    above: tuple[int, int]
    below: int


@dataclass(frozen=True, slots=True)
class Board:
    """One clan in numbers: the people first, the passages after them.

    Strands hold for every union the passages that its lines go through, by row;
    leftward is 1 for men, -1 for women and 0 for whoever stands on either side.
    """

    people: tuple[PersonId, ...]
    row: tuple[int, ...]
    unions: tuple[Union, ...]
    chains: tuple[tuple[int, ...], ...]
    links: tuple[Link, ...]
    sibships: tuple[tuple[int, ...], ...]
    apart: tuple[tuple[int, int], ...]
    strands: tuple[Mapping[int, int], ...]
    leftward: tuple[int, ...]

    @property
    def is_person(self) -> range:
        return range(len(self.people))


def board_of(
    people: Sequence[PersonId],
    unions: Sequence[Union],
    rows: Mapping[PersonId, int],
    leftward: Mapping[PersonId, int],
) -> Board:
    """Set up the board for people whom ties join, and their unions."""
    number = {person: place for place, person in enumerate(people)}
    row = [rows[person] for person in people]
    links: list[Link] = []
    strands = [_lay_links(union, number, row, links) for union in unions]
    couples = [
        (number[union.partners[0]], number[union.partners[1]])
        for union in sorted(unions, key=Claim(unions))
        if len(union.partners) == 2 and rows[union.partners[0]] == rows[union.partners[1]]
    ]
    chains, apart = _chains(len(row), couples)
    return Board(
        tuple(people),
        tuple(row),
        tuple(unions),
        chains,
        tuple(links),
        tuple(
            tuple(number[child] for child in union.children)
            for union in unions
            if len(union.children) > 1
        ),
        apart,
        tuple(strands),
        tuple([leftward[person] for person in people] + [0] * (len(row) - len(people))),
    )


def _lay_links(
    union: Union, number: Mapping[PersonId, int], row: list[int], links: list[Link]
) -> dict[int, int]:
    ends = [number[partner] for partner in union.partners]
    base = max(row[end] for end in ends)
    level = [end for end in ends if row[end] == base]
    strand = _lay_link_between_rows(ends, row, links)
    above = (level[0], level[-1])
    targets = defaultdict(list)
    for child in (*union.children, *union.guests):
        targets[row[number[child]]].append(number[child])
    for place in range(base + 1, max(targets, default=base) + 1):
        links += [Link(above, target) for target in targets[place]]
        if place < max(targets):
            strand[place] = len(row)
            links.append(Link(above, len(row)))
            above = (len(row), len(row))
            row.append(place)
    return strand


def _lay_link_between_rows(
    ends: Sequence[int], row: list[int], links: list[Link]
) -> dict[int, int]:
    """Lead from the upper partner to the lower one, where they cannot stand level."""
    upper = min(ends, key=lambda end: row[end])
    lower = max(ends, key=lambda end: row[end])
    strand: dict[int, int] = {}
    above = upper
    for place in range(row[upper] + 1, row[lower]):
        strand[place] = len(row)
        links.append(Link((above, above), len(row)))
        above = len(row)
        row.append(place)
    if row[upper] < row[lower]:
        links.append(Link((above, above), lower))
    return strand


class Claim:
    """Who of several partners stands beside somebody: first those with parents here."""

    def __init__(self, unions: Iterable[Union]) -> None:
        self._children = {child for union in unions for child in union.children}

    def __call__(self, union: Union) -> tuple[int, int]:
        known = sum(partner in self._children for partner in union.partners)
        return -known, -len(union.children)


def _chains(
    count: int, couples: Iterable[tuple[int, int]]
) -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, int], ...]]:
    chain = {item: [item] for item in range(count)}
    apart: list[tuple[int, int]] = []
    for one, other in couples:
        left, right = chain[one], chain[other]
        inside = one not in (left[0], left[-1]) or other not in (right[0], right[-1])
        if left is right or inside:
            apart.append((one, other))
            continue
        joined = (left if left[-1] == one else left[::-1]) + (
            right if right[0] == other else right[::-1]
        )
        chain.update(dict.fromkeys(joined, joined))
    chains = {min(items): tuple(items) for items in chain.values()}
    beside = {frozenset(pair) for items in chains.values() for pair in pairwise(items)}
    return (
        tuple(chains[key] for key in sorted(chains)),
        tuple(pair for pair in apart if frozenset(pair) not in beside),
    )
