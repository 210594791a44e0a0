"""How what is kept quiet may travel: values without words."""

from dataclasses import dataclass

from genogram import PersonId
from risk.assessment import Bounds, Word


@dataclass(frozen=True, slots=True)
class LeakStep:
    """One person on a leak path, and the claims that they talk with the one before."""

    person: PersonId
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leak:
    """The strongest way on which a fact may reach somebody who must not know it."""

    fact: str
    to: PersonId
    steps: tuple[LeakStep, ...]
    strength: Bounds
    word: Word


@dataclass(frozen=True, slots=True)
class KeepSmall:
    """The smallest set of people whose silence closes every reported path to somebody.

    `to` is None when everybody who must not know is meant.  `possible` is false
    where somebody who knows talks with them directly and has no one between.
    """

    fact: str
    to: PersonId | None
    people: tuple[PersonId, ...]
    possible: bool = True


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What changes when a fact is told to somebody; nothing is kept of it.

    `reaches` lists, for everybody who must not know, a path that is new or
    stronger; `open_items` whoever of them we do not know whether they talk.
    """

    fact: str
    person: PersonId
    reaches: tuple[Leak, ...]
    open_items: tuple[PersonId, ...] = ()
