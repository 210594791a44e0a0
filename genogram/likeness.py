"""Likeness: who in one family may be the same person as somebody in another.

It is a question put to whoever reads a file in, never an answer: names in other
spellings and years of birth say why to look twice.  Where the years or the
gender cannot be of one person nothing is asked, and somebody whom nobody could
name resembles no one.  The order is that in which to look; there is no measure.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import product

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from genogram.dates import PartialDate
from genogram.people import Gender, NameKind, Person, PersonId
from genogram.spelling import folded, is_arabic, skeleton, sounded

NEARLY = 0.92
"""How much two spellings must agree to be shown side by side; own proposal, never shown."""
SHORTEST_NEARLY = 4
"""Letters; shorter names differ by too little to be nearly the same."""
YEARS_APART = 2
"""Years of birth written this far apart can be of one person; own proposal."""
DAYS_IN_YEAR = 366
MOST_SHOWN = 3


class NameLikeness(StrEnum):
    """How two names agree, the strongest first."""

    SAME = "same"
    OTHER_SPELLING = "other_spelling"
    OTHER_SCRIPT = "other_script"
    NEARLY = "nearly"
    OTHER_FAMILY_NAME = "other_family_name"
    GIVEN_NAME_ONLY = "given_name_only"


class BirthLikeness(StrEnum):
    """How two dates of birth agree."""

    CAN_BE_ONE = "can_be_one"
    UNKNOWN = "unknown"
    YEARS_APART = "years_apart"


ORDER_OF_NAMES, ORDER_OF_BIRTHS = tuple(NameLikeness), tuple(BirthLikeness)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody who may be the same person, and why."""

    person: PersonId
    names: NameLikeness
    births: BirthLikeness


class LookAlikes:
    """The people of one family, to be asked about people of another.

    Examples
    --------
    >>> from genogram.people import Name
    >>> known = Person(id="p1", names=(Name(text="Ayşe"), Name(text="Daro", kind="family")))
    >>> read = Person(id="I7", names=(Name(text="Aicha"), Name(text="Daro", kind="family")))
    >>> [found.names.value for found in LookAlikes([known]).of(read)]
    ['other_spelling']
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._known = [_Called(person) for person in people if _can_be_known(person)]
        self._by_key: dict[str, list[int]] = {}
        for place, called in enumerate(self._known):
            for key in called.keys:
                self._by_key.setdefault(key, []).append(place)
        self._keys = list(self._by_key)

    def of(self, person: Person) -> tuple[Likeness, ...]:
        """Who may be this person, in the order in which to look; the first few only."""
        if not _can_be_known(person):
            return ()
        called = _Called(person)
        found = [
            (likeness, place)
            for place in sorted(self._candidates(called))
            if (likeness := _likeness(called, self._known[place]))
        ]
        found.sort(key=lambda each: (*_order(each[0]), each[1]))
        return tuple(likeness for likeness, _ in found[:MOST_SHOWN])

    def _candidates(self, called: "_Called") -> set[int]:
        places: set[int] = set()
        for key in called.keys:
            places.update(self._by_key.get(key, ()))
            if len(key) >= SHORTEST_NEARLY:
                near = process.extract(
                    key,
                    self._keys,
                    scorer=JaroWinkler.similarity,
                    score_cutoff=NEARLY,
                    limit=None,
                )
                places.update(place for other, _, _ in near for place in self._by_key[other])
        return places


@dataclass(frozen=True, slots=True)
class _Spelled:
    """One name with its foldings, folded once however often it is compared."""

    plain: str
    sound: str
    bones: str
    arabic: bool


class _Called:
    """A person with the foldings of all their names."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.given = self._of(NameKind.GIVEN)
        self.family = self._of(NameKind.FAMILY)
        self.others = self._of(NameKind.OTHER)
        self.all = frozenset(each.plain for each in (*self.given, *self.family, *self.others))

    @cached_property
    def wholes(self) -> frozenset[str]:
        """All words of a name by their sound, in any order: names get turned around."""
        pairs = (f"{one.sound} {other.sound}" for one, other in product(self.given, self.family))
        alone = (each.sound for each in (*self.others, *(() if self.given else self.family)))
        return frozenset(" ".join(sorted(text.split())) for text in (*pairs, *alone)) - {""}

    @cached_property
    def keys(self) -> frozenset[str]:
        given = {key for each in self.given for key in (each.sound, each.bones)}
        first = {each.sound.split()[0] for each in self.given if each.sound}
        return frozenset((given | first | self.wholes) - {""})

    def _of(self, kind: NameKind) -> tuple[_Spelled, ...]:
        texts = (name.text for name in self.person.names if name.kind is kind)
        return tuple(_spelled(text) for text in texts if folded(text))


def _spelled(text: str) -> _Spelled:
    return _Spelled(folded(text), sounded(text), skeleton(text), is_arabic(text))


def _can_be_known(person: Person) -> bool:
    return not person.placeholder and any(folded(text) for text in person.spellings)


def _likeness(one: _Called, other: _Called) -> Likeness | None:
    if _differ(one.person, other.person):
        return None
    births = _births(one.person, other.person)
    if births is None:
        return None
    names = _names(one, other, births)
    return Likeness(PersonId(other.person.id), names, births) if names else None


def _differ(one: Person, other: Person) -> bool:
    genders = {one.gender, other.gender}
    return one.group != other.group or genders == {Gender.MAN, Gender.WOMAN}


def _births(one: Person, other: Person) -> BirthLikeness | None:
    """How the births agree; None where no one person can have both lives."""
    if _days_between(one.died, other.born) > 0 or _days_between(other.died, one.born) > 0:
        return None
    if not (one.born and other.born and one.born.is_read and other.born.is_read):
        return BirthLikeness.UNKNOWN
    days = max(_days_between(one.born, other.born), _days_between(other.born, one.born))
    if days <= 0:
        return BirthLikeness.CAN_BE_ONE
    return BirthLikeness.YEARS_APART if days <= YEARS_APART * DAYS_IN_YEAR else None


def _days_between(first: PartialDate | None, second: PartialDate | None) -> int:
    """How many days the second lies after the first for certain; none where either is open."""
    latest, earliest = first and first.latest, second and second.earliest
    return (earliest - latest).days if latest and earliest else 0


def _names(one: _Called, other: _Called, births: BirthLikeness) -> NameLikeness | None:
    given = _best(one.given, other.given)
    family = _best(one.family, other.family)
    if given and family:
        return max(given, family, key=ORDER_OF_NAMES.index)
    if one.wholes & other.wholes:
        return _whole(one, other)
    if given in (None, NameLikeness.NEARLY):
        return None
    if not (one.family and other.family):
        return NameLikeness.GIVEN_NAME_ONLY
    married = births is BirthLikeness.CAN_BE_ONE
    return NameLikeness.OTHER_FAMILY_NAME if married else None


def _whole(one: _Called, other: _Called) -> NameLikeness:
    return NameLikeness.SAME if one.all & other.all else NameLikeness.OTHER_SPELLING


def _best(ones: tuple[_Spelled, ...], others: tuple[_Spelled, ...]) -> NameLikeness | None:
    found = filter(None, (_agree(one, other) for one, other in product(ones, others)))
    return min(found, key=ORDER_OF_NAMES.index, default=None)


def _agree(one: _Spelled, other: _Spelled) -> NameLikeness | None:
    if one.plain == other.plain:
        return NameLikeness.SAME
    if one.sound == other.sound:
        return NameLikeness.OTHER_SPELLING
    if one.arabic != other.arabic and one.bones == other.bones != "":
        return NameLikeness.OTHER_SCRIPT
    return NameLikeness.NEARLY if _is_nearly(one.sound, other.sound) else None


def _is_nearly(first: str, second: str) -> bool:
    if first.split()[:1] == second.split()[:1]:
        return True  # one of them was written down without their second given name
    shortest = min(len(first), len(second))
    return shortest >= SHORTEST_NEARLY and JaroWinkler.similarity(first, second) >= NEARLY


def _order(likeness: Likeness) -> tuple[int, int]:
    return ORDER_OF_NAMES.index(likeness.names), ORDER_OF_BIRTHS.index(likeness.births)
