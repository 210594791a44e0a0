"""Oddities: what can be, but is seldom so, and is worth another look.

Nothing is refused here and nothing is scored; an oddity is a question to
whoever typed it.  It is raised only where the dates leave no other reading.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from genogram.dates import PartialDate, years_between
from genogram.family import Family
from genogram.people import Person, PersonId
from genogram.ties import Origin

YOUNGEST_PARENT = 12
"""Years; own proposal."""
YEARS_AFTER_DEATH = 1
PARENTS_BY_BIRTH = 2


class OddityCode(StrEnum):
    BORN_BEFORE_PARENT = "born_before_parent"
    VERY_YOUNG_PARENT = "very_young_parent"
    BORN_AFTER_DEATH_OF_PARENT = "born_after_death_of_parent"
    DIED_BEFORE_BIRTH = "died_before_birth"
    MANY_BIRTH_PARENTS = "many_birth_parents"
    PARTNER_OF_OWN_PARENT = "partner_of_own_parent"
    PARTNER_OF_OWN_SIBLING = "partner_of_own_sibling"
    NAMESAKES = "namesakes"


@dataclass(frozen=True, slots=True)
class Oddity:
    """What is odd, and about whom: parent before child, else in order of entry."""

    code: OddityCode
    people: tuple[PersonId, ...]


def oddities(family: Family) -> tuple[Oddity, ...]:
    """Find what is worth another look in a family.

    A parent younger than twelve, or a partner who is a sibling, may be true as
    well; whoever reads it decides.

    Examples
    --------
    >>> from genogram.ties import Parentage
    >>> family = Family()
    >>> family.welcome(Person(id="ida", born=PartialDate("1990")))
    >>> family.welcome(Person(id="jon", born=PartialDate("1985")))
    >>> family.record(Parentage(id="t1", parent="ida", child="jon"))
    >>> [oddity.code.value for oddity in oddities(family)]
    ['born_before_parent']
    """
    found = (
        *_of_births(family),
        *_of_lives(family),
        *_of_parents(family),
        *_of_couples(family),
        *_namesakes(family),
    )
    return tuple(dict.fromkeys(found))


def _of_births(family: Family) -> Iterator[Oddity]:
    for tie in family.parentages:
        if tie.origin is not Origin.BIRTH:
            continue
        parent, child = family.person(tie.parent), family.person(tie.child)
        for code in _birth_codes(parent, child):
            yield Oddity(code, (tie.parent, tie.child))


def _birth_codes(parent: Person, child: Person) -> Iterator[OddityCode]:
    age = years_between(parent.born, child.born)
    if _is_surely_before(child.born, parent.born):
        yield OddityCode.BORN_BEFORE_PARENT
    elif age and age[1] < YOUNGEST_PARENT:
        yield OddityCode.VERY_YOUNG_PARENT
    if _is_surely_before(parent.died, child.born, YEARS_AFTER_DEATH):
        yield OddityCode.BORN_AFTER_DEATH_OF_PARENT


def _of_lives(family: Family) -> Iterator[Oddity]:
    for person in family.people:
        if _is_surely_before(person.died, person.born):
            yield Oddity(OddityCode.DIED_BEFORE_BIRTH, (PersonId(person.id),))


def _of_parents(family: Family) -> Iterator[Oddity]:
    for person in family.people:
        by_birth = tuple(dict.fromkeys(family.parents_of(person.id, (Origin.BIRTH,))))
        if len(by_birth) > PARENTS_BY_BIRTH:
            yield Oddity(OddityCode.MANY_BIRTH_PARENTS, (*by_birth, PersonId(person.id)))


def _of_couples(family: Family) -> Iterator[Oddity]:
    for tie in family.partnerships:
        one, other = tie.partners
        if one in family.parents_of(other, (Origin.BIRTH,)):
            yield Oddity(OddityCode.PARTNER_OF_OWN_PARENT, (one, other))
        elif other in family.parents_of(one, (Origin.BIRTH,)):
            yield Oddity(OddityCode.PARTNER_OF_OWN_PARENT, (other, one))
        elif _born_to_one_parent(family, one, other):
            yield Oddity(OddityCode.PARTNER_OF_OWN_SIBLING, (one, other))


def _born_to_one_parent(family: Family, one: PersonId, other: PersonId) -> bool:
    born_to = [set(family.parents_of(end, (Origin.BIRTH,))) for end in (one, other)]
    return bool(born_to[0] & born_to[1])


def _namesakes(family: Family) -> Iterator[Oddity]:
    alike: dict[tuple[str, str], list[PersonId]] = {}
    for person in family.people:
        if person.called and person.born:
            key = (person.called.casefold(), str(person.born))
            alike.setdefault(key, []).append(PersonId(person.id))
    for people in alike.values():
        if len(people) > 1:
            yield Oddity(OddityCode.NAMESAKES, tuple(people))


def _is_surely_before(
    first: PartialDate | None, second: PartialDate | None, years: int = 0
) -> bool:
    latest = first.latest if first else None
    earliest = second.earliest if second else None
    if latest is None or earliest is None or latest >= earliest:
        return False
    return relativedelta(earliest, latest).years >= years
