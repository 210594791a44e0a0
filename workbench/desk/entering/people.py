"""A person from typed values, and back into the fields of a form."""

from collections.abc import Mapping

from genogram import Gender, Name, NameKind, Person
from workbench.desk.entering.fields import choice, country, date, text

SPELLING = ";"


def person_from(values: Mapping[str, str], person_id: str, before: Person | None = None) -> Person:
    """A record of the person as typed; what a form does not show is kept."""
    start = before or Person(id=person_id)
    return start.model_copy(
        update={
            "names": _names(values),
            "gender": choice(values, "gender", Gender),
            "born": date(values, "born"),
            "died": date(values, "died"),
            "dead": True if text(values, "dead") else None,
            "place": text(values, "place") or None,
            "country": country(values, "country"),
            "placeholder": bool(text(values, "placeholder")),
            "group": bool(text(values, "group")),
        }
    )


def fields_of(person: Person) -> dict[str, str]:
    """What stands in the fields of a form about this person."""
    return {
        "given": _first(person, NameKind.GIVEN),
        "family": _first(person, NameKind.FAMILY),
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


def _names(values: Mapping[str, str]) -> tuple[Name, ...]:
    usual = [
        Name(text=said, kind=kind)
        for kind in (NameKind.GIVEN, NameKind.FAMILY)
        if (said := text(values, kind.value))
    ]
    spellings = [part.strip() for part in text(values, "spellings").split(SPELLING)]
    return (*usual, *(Name(text=part, kind=NameKind.OTHER) for part in spellings if part))


def _first(person: Person, kind: NameKind) -> str:
    return next((name.text for name in person.names if name.kind is kind), "")


def _others(person: Person) -> list[Name]:
    shown = {_first(person, NameKind.GIVEN), _first(person, NameKind.FAMILY)}
    return [name for name in person.names if name.text not in shown]
