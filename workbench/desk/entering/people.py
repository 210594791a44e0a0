"""A person from typed values, and back into the fields of a form."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from genogram import Gender, Name, NameKind, Person
from workbench.desk.entering.fields import choice, country, date, readable, text, together

SPELLING = ";"
USUAL = (NameKind.GIVEN, NameKind.FAMILY)
NAMES = ("given", "family", "spellings")

Values = Mapping[str, str]


def person_from(values: Values, person_id: str, before: Person | None = None) -> Person:
    """A record of the person as typed; what is not changed stays exactly what it was."""
    start = before or Person(id=person_id)
    shown = fields_of(start)
    changed = {name for name, said in shown.items() if text(values, name) != readable(said)}
    readings: dict[str, Callable[[], Any]] = {
        "gender": lambda: choice(values, "gender", Gender),
        "born": lambda: date(values, "born"),
        "died": lambda: date(values, "died"),
        "dead": lambda: True if text(values, "dead") else None,
        "place": lambda: text(values, "place") or None,
        "country": lambda: country(values, "country"),
        "placeholder": lambda: bool(text(values, "placeholder")),
        "group": lambda: bool(text(values, "group")),
    }
    typed = together({name: read for name, read in readings.items() if name in changed})
    if changed.intersection(NAMES):
        typed["names"] = (*_usual(values, start), *_spellings(values, start))
    return start.model_copy(update=typed) if typed else start


def fields_of(person: Person) -> dict[str, str]:
    """What stands in the fields of a form about this person."""
    usual = {kind: _first(person, kind) for kind in USUAL}
    return {
        **{kind.value: name.text if name else "" for kind, name in usual.items()},
        "spellings": f"{SPELLING} ".join(name.text for name in _others(person)),
        "gender": person.gender.value,
        "born": str(person.born or ""),
        "died": str(person.died or ""),
        "dead": "1" if person.dead else "",
        "place": person.place or "",
        "country": person.country or "",
        "placeholder": "1" if person.placeholder else "",
        "group": "1" if person.group else "",
    }


def _usual(values: Values, before: Person) -> Iterator[Name]:
    for kind in USUAL:
        said, stood = text(values, kind.value), _first(before, kind)
        if stood and said == readable(stood.text):
            yield stood
        elif said:
            yield Name(text=said, kind=kind)


def _spellings(values: Values, before: Person) -> Iterator[Name]:
    """A spelling that stays keeps its script and kind."""
    others = _others(before)
    said = text(values, "spellings")
    if said == readable(fields_of(before)["spellings"]):
        yield from others
        return
    known = {readable(name.text): name for name in others}
    for part in map(str.strip, said.split(SPELLING)):
        if part:
            yield known.get(part) or Name(text=part, kind=NameKind.OTHER)


def _first(person: Person, kind: NameKind) -> Name | None:
    return next((name for name in person.names if name.kind is kind), None)


def _others(person: Person) -> list[Name]:
    shown = [_first(person, kind) for kind in USUAL]
    return [name for name in person.names if not any(name is each for each in shown)]
