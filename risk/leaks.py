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
    """The strongest way on which a fact may reach somebody who must not know it.

    Without `steps` no way is reported; `open_items` are the people of whom it is
    not known with whom they talk, and whose answer bears on this leak.
    """

    fact: str
    to: PersonId
    steps: tuple[LeakStep, ...]
    strength: Bounds
    word: Word
    open_items: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class KeepSmall:
    """The smallest set of people whose silence closes every reported path to somebody.

    `to` is None when everybody who must not know is meant.  `possible` is false
    where the index person is reported to tell them directly, with no one between.
    `needed` is false where no path is reported at all.
    """

    fact: str
    to: PersonId | None
    people: tuple[PersonId, ...]
    possible: bool = True
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What changes when a fact is told to somebody; nothing is kept of it.

    `reaches` lists, for everybody who must not know, a path that is new or
    stronger; `open_items` those who would hear it first, of whom we do not know
    with whom they talk.
    """

    fact: str
    person: PersonId
    reaches: tuple[Leak, ...]
    open_items: tuple[PersonId, ...] = ()
