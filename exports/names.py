"""What everybody in a case is called, so that no two people are told by one name."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count

from exports.wording import Wording
from genogram import Person
from risk import Case


def short_names(case: Case, wording: Wording) -> dict[str, str]:
    """The shortest name that belongs to one person only, by id.

    First the given name, then the full name, then the full name with the year
    of birth.  Namesakes that are left, and people without a name, are numbered
    in the order in which they were entered.
    """
    return _shortest(case.family.people, wording, (_short, _called, _with_year))


def full_names(case: Case, wording: Wording) -> dict[str, str]:
    """As ``short_names``, from the full name on: for the first time somebody is named."""
    return _shortest(case.family.people, wording, (_called, _with_year))


def victim(case: Case, wording: Wording) -> str:
    """The index person's name, or *the victim* where nobody is named yet."""
    return short_names(case, wording)[case.index] if case.index else wording.the_victim()


def _shortest(
    people: tuple[Person, ...], wording: Wording, forms: tuple[Callable[[Person], str], ...]
) -> dict[str, str]:
    called: dict[str, str] = {}
    for form in forms:
        taken = Counter(form(person) for person in people)
        for person in people:
            if form(person) and taken[form(person)] == 1:
                called.setdefault(person.id, form(person))
    return {person.id: name for person, name in _numbered(people, called, wording)}


def _numbered(
    people: tuple[Person, ...], called: dict[str, str], wording: Wording
) -> Iterator[tuple[Person, str]]:
    taken = set(called.values())
    left = Counter(_label(person, wording) for person in people if person.id not in called)
    for person in people:
        if person.id in called:
            yield person, called[person.id]
            continue
        label = _label(person, wording)
        name = label
        if left[label] > 1 or label in taken:
            name = next(name for n in count(1) if (name := f"{label} ({n})") not in taken)
        taken.add(name)
        yield person, name


def _short(person: Person) -> str:
    return person.short


def _called(person: Person) -> str:
    return person.called


def _with_year(person: Person) -> str:
    return f"{person.called} ({person.born})" if person.called and person.born else ""


def _label(person: Person, wording: Wording) -> str:
    return person.called or wording.name_unknown()
