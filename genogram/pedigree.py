"""A pedigree: a bare family as JSON, persons and unions with their children.

Such files carry no names.  A union becomes a partnership, and a parentage from
each partner to each child; how a child came to its parents stands with the
child, because the file knows no more.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, FailFast, ValidationError

from genogram.dates import PartialDate
from genogram.errors import GenogramError, UnreadableFile
from genogram.family import AnyTie, Family
from genogram.people import Gender, Person, PersonId
from genogram.ties import Ending, Origin, Parentage, Partnership, PartnershipKind, Tie, TieKind

GENDERS = {"M": Gender.MAN, "F": Gender.WOMAN, "X": Gender.OTHER}
KINDS = {
    "marriage": (PartnershipKind.MARRIED_CIVIL, None),
    "cohab": (PartnershipKind.COHABITING, None),
    "separated": (PartnershipKind.MARRIED_CIVIL, Ending.SEPARATED),
    "divorced": (PartnershipKind.MARRIED_CIVIL, Ending.DIVORCED),
}
TIES = {"close": TieKind.CLOSENESS, **{kind.value: kind for kind in TieKind}}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class _Person(_Part):
    id: str
    sex: str | None = None
    birth: int | None = None
    unknown: bool = False
    adopted: bool = False
    foster: bool = False

    @property
    def origin(self) -> Origin:
        if self.adopted:
            return Origin.ADOPTION
        return Origin.FOSTER if self.foster else Origin.BIRTH


class _Union(_Part):
    id: str
    partners: tuple[PersonId, PersonId]
    type: str | None = None
    children: tuple[PersonId, ...] = ()


class _Tie(_Part):
    a: PersonId
    b: PersonId
    type: str = "other"


class _Pedigree(_Part):
    persons: Annotated[tuple[_Person, ...], FailFast()]
    unions: Annotated[tuple[_Union, ...], FailFast()]
    ties: Annotated[tuple[_Tie, ...], FailFast()] = ()


def is_pedigree(document: object) -> bool:
    """Whether a JSON document is a family of persons and unions.

    Examples
    --------
    >>> is_pedigree({"persons": [], "unions": []})
    True
    """
    return (
        isinstance(document, dict)
        and isinstance(document.get("persons"), list)
        and isinstance(document.get("unions"), list)
    )


def family_from_pedigree(document: dict[str, Any]) -> Family:
    """Read a pedigree as a family.

    Raises
    ------
    UnreadableFile
        A person or union is misshapen, stands twice, names nobody, or makes
        somebody their own ancestor.

    Examples
    --------
    >>> family = family_from_pedigree({
    ...     "persons": [{"id": "P1", "sex": "F"}, {"id": "P2"}, {"id": "P3", "birth": 1987}],
    ...     "unions": [{"id": "U1", "partners": ["P1", "P2"], "children": ["P3"]}],
    ... })
    >>> family.parents_of("P3")
    ('P1', 'P2')
    """
    pedigree = _shaped(document)
    family = Family()
    for number, person in enumerate(pedigree.persons):
        with _telling(f"persons[{number}]"):
            family.welcome(_person(person))
    origins = {person.id: person.origin for person in pedigree.persons}
    for number, union in enumerate(pedigree.unions):
        with _telling(f"unions[{number}]"):
            _record_union(family, union, origins)
    for number, tie in enumerate(pedigree.ties):
        with _telling(f"ties[{number}]"):
            family.record(_tie(tie, number))
    return family


def _shaped(document: dict[str, Any]) -> _Pedigree:
    try:
        return _Pedigree.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or "the whole file"
        # the error of pydantic would carry the values themselves
        raise UnreadableFile(place, first["msg"], "mend this field") from None


@contextmanager
def _telling(place: str) -> Iterator[None]:
    try:
        yield
    except GenogramError as error:
        raise UnreadableFile(place, str(error), "mend or remove this record") from error


def _person(person: _Person) -> Person:
    born = None if person.birth is None else PartialDate(f"{person.birth:03d}")
    return Person(
        id=person.id,
        gender=GENDERS.get(person.sex or "", Gender.UNKNOWN),
        born=born,
        placeholder=person.unknown,
    )


def _record_union(family: Family, union: _Union, origins: dict[str, Origin]) -> None:
    kind, ended = KINDS.get(union.type or "", (None, None))
    family.record(Partnership(id=union.id, partners=union.partners, kind=kind, ended=ended))
    for tie in _parentages(union, origins):
        if tie.parent not in (family.parents_of(tie.child) if tie.child in family else ()):
            family.record(tie)


def _parentages(union: _Union, origins: dict[str, Origin]) -> Iterator[Parentage]:
    for child in union.children:
        for parent in union.partners:
            yield Parentage(
                id=f"{union.id}-{parent}-{child}",
                parent=parent,
                child=child,
                origin=origins.get(child, Origin.UNKNOWN),
            )


def _tie(tie: _Tie, number: int) -> AnyTie:
    kind = TIES.get(tie.type, TieKind.OTHER)
    return Tie(id=f"T{number + 1}", origin=tie.a, target=tie.b, kind=kind)
