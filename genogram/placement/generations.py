"""Generations: which row everybody stands in."""

from collections.abc import Mapping, Sequence
from statistics import mean

from genogram.family import Family, ends
from genogram.people import PersonId
from genogram.placement.programme import Programme
from genogram.ties import Parentage, Partnership

LEVEL = 50
"""Cost of one row between partners, against 1 for a row too many above a child."""
YEARS = 27
"""Years between two rows, to set families without a tie beside each other."""


def generations(family: Family) -> dict[PersonId, int]:
    """Number the rows of a genogram, eldest row first.

    Parameters
    ----------
    family
        Any family; it need not be connected.

    Returns
    -------
    dict of PersonId to int
        Row numbers from 0 of everybody who has kin: children below each of their
        parents, partners level where that is possible, lines of descent short.

    Notes
    -----
    A linear programme over differences of two rows, the layering of [1]_ with a
    second cost for partners.  Its matrix is totally unimodular, so that the
    optimum found is a whole number for everybody.

    References
    ----------
    .. [1] Gansner, E. R., Koutsofios, E., North, S. C. and Vo, K.-P. "A technique
       for drawing directed graphs." IEEE Transactions on Software Engineering
       19(3), 1993.

    Examples
    --------
    >>> from genogram import Parentage, Partnership, Person
    >>> family = Family()
    >>> for name in ("ida", "jon", "liv"):
    ...     family.welcome(Person(id=name))
    >>> family.record(Parentage(id="t1", parent="ida", child="jon"))
    >>> family.record(Partnership(id="t2", partners=("jon", "liv")))
    >>> generations(family)
    {'ida': 0, 'jon': 1, 'liv': 1}
    """
    people = in_rows(family)
    above = [(tie.parent, tie.child) for tie in family.parentages]
    level = [tie.partners for tie in family.couples]
    rows = _shortest(people, above, level)
    return _beside_each_other(family, rows, clans_of(family))


def in_rows(family: Family) -> list[PersonId]:
    """Who stands in a row: everybody with kin, or all while nobody has any yet."""
    people = [PersonId(person.id) for person in family.people]
    return [person for person in people if family.has_kin(person)] or people


def clans_of(family: Family) -> list[list[PersonId]]:
    """Everybody who stands in a row, in groups that no line of descent or partnership joins."""
    near: dict[PersonId, list[PersonId]] = {person: [] for person in in_rows(family)}
    kin: tuple[Parentage | Partnership, ...] = (*family.parentages, *family.couples)
    for one, other in map(ends, kin):
        near[one].append(other)
        near[other].append(one)
    clan: dict[PersonId, PersonId] = {}
    for start in near:
        waiting = [start]
        while waiting:
            person = waiting.pop()
            if person not in clan:
                clan[person] = start
                waiting += near[person]
    found: dict[PersonId, list[PersonId]] = {}
    for person in (PersonId(person.id) for person in family.people):
        if person in clan:
            found.setdefault(clan[person], []).append(person)
    return list(found.values())


def _shortest(
    people: Sequence[PersonId],
    above: Sequence[tuple[PersonId, PersonId]],
    level: Sequence[tuple[PersonId, PersonId]],
) -> dict[PersonId, int]:
    if not above:
        return dict.fromkeys(people, 0)
    number = {person: place for place, person in enumerate(people)}
    programme = Programme(len(people))
    for parent, child in ((number[a], number[b]) for a, b in above):
        programme.keep({parent: 1, child: -1}, -1)
        programme.pay(child, 1)
        programme.pay(parent, -1)
    for one, other in ((number[a], number[b]) for a, b in level):
        programme.weigh(LEVEL, {one: 1, other: -1})
    rows = programme.solve() or [0.0] * len(people)
    return {person: round(row) for person, row in zip(people, rows, strict=True)}


def _beside_each_other(
    family: Family, rows: Mapping[PersonId, int], clans: Sequence[Sequence[PersonId]]
) -> dict[PersonId, int]:
    """Let families without a tie begin in the first row, or level by years of birth."""
    base: dict[PersonId, int] = {}
    years = None
    for clan in sorted(clans, key=len, reverse=True):
        first = min(rows[person] for person in clan)
        own = _year_of_first_row(family, {person: rows[person] - first for person in clan})
        years = own if years is None else years
        later = 0 if own is None or years is None else round((own - years) / YEARS)
        base.update(dict.fromkeys(clan, later - first))
    top = min((rows[person] + base[person] for person in rows), default=0)
    return {person: row + base[person] - top for person, row in rows.items()}


def _year_of_first_row(family: Family, rows: Mapping[PersonId, int]) -> float | None:
    born = {person: family.person(person).born for person in rows}
    years = [
        date.year - YEARS * rows[person]
        for person, date in born.items()
        if date is not None and date.year is not None
    ]
    return mean(years) if years else None
