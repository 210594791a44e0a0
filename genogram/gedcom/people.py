"""A person as a GEDCOM file tells of them.

The first spelling is the usual one.  Places are not taken over: a file may
hold addresses, and the case asks for no more than a coarse place.
"""

from collections.abc import Iterator

from genogram.dates import PartialDate
from genogram.gedcom.dates import date_in_words
from genogram.gedcom.structure import Structure
from genogram.people import Gender, Name, NameKind, Person

GENDERS = {"M": Gender.MAN, "F": Gender.WOMAN, "X": Gender.OTHER}
OTHER_NAMES = ("aka", "alias", "nickname", "immigrant", "artist", "stage")
AFTER_DEATH = ("DEAT", "BURI", "CREM")


def person_from(individual: Structure) -> Person:
    """Read one INDI record."""
    return Person(
        id=individual.id,
        names=tuple(dict.fromkeys(_names(individual))),
        gender=GENDERS.get(individual.said("SEX").strip().upper()[:1], Gender.UNKNOWN),
        born=date_of(individual.first("BIRT")),
        died=date_of(individual.first("DEAT")),
        dead=_dead(individual),
    )


def happened(event: Structure | None) -> bool:
    """Whether a file asserts an event; a bare tag asserts nothing."""
    if event is None or event.value.strip().upper() == "N":
        return False
    return bool(event.value.strip() or event.said("DATE") or event.said("PLAC"))


def date_of(event: Structure | None) -> PartialDate | None:
    """When an event was: its date, or else the phrase that stands for one."""
    if event is None:
        return None
    return date_in_words(event.said("DATE")) or date_in_words(event.said("DATE", "PHRASE"))


def _dead(individual: Structure) -> bool | None:
    if any(happened(event) for event in individual.all(*AFTER_DEATH)):
        return True
    never = any(part.value.strip().upper() == "DEAT" for part in individual.all("NO"))
    return False if never else None


def _names(individual: Structure) -> Iterator[Name]:
    for name in individual.all("NAME"):
        if name.said("TYPE").strip().casefold() in OTHER_NAMES:
            yield from _other(name.value)
        else:
            yield from _spelling(name)
        for part in name.all("NICK", "_AKA"):
            yield from _other(part.value)
        for part in name.all("TRAN", "FONE", "ROMN"):
            yield from _spelling(part, part.said("LANG") or part.said("TYPE") or None)
    for part in individual.all("_AKA", "ALIA"):
        if not part.points_to:
            yield from _other(part.value)


def _spelling(name: Structure, script: str | None = None) -> Iterator[Name]:
    before, _, rest = name.value.partition("/")
    family, _, after = rest.partition("/")
    given = _tidy(f"{before} {after}")
    if not family and name.first("SURN"):
        given, family = name.said("GIVN") or given, name.said("SURN")
    for text, kind in ((given, NameKind.GIVEN), (family, NameKind.FAMILY)):
        if _tidy(text):
            yield Name(text=_tidy(text), kind=kind, script=script)


def _other(text: str) -> Iterator[Name]:
    if tidy := _tidy(text.replace("/", " ")):
        yield Name(text=tidy, kind=NameKind.OTHER)


def _tidy(text: str) -> str:
    return " ".join(text.split())
