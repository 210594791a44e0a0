"""Partnerships and parentages as a GEDCOM file tells of them.

The file says a link twice, with the person and with the family; either is
enough.  How a child came to a family stands in up to four places (adoption
event, both parents' relation, PEDI, birth event); the first that speaks counts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from genogram.errors import UnreadableFile
from genogram.gedcom.people import date_of, happened
from genogram.gedcom.structure import Structure
from genogram.notices import Notice, NoticeCode
from genogram.people import PersonId
from genogram.ties import Ending, Origin, Parentage, Partnership, PartnershipKind

ORIGINS = {
    "birth": Origin.BIRTH,
    "natural": Origin.BIRTH,
    "biological": Origin.BIRTH,
    "adopted": Origin.ADOPTION,
    "foster": Origin.FOSTER,
    "step": Origin.STEP,
}
RELATION_TO = {"HUSB": "_FREL", "WIFE": "_MREL"}
RELIGIOUS = ("relig", "church", "kerk", "mosque", "moskee", "islam", "imam", "nikah")
UNMARRIED = ("common law", "cohabit", "partner", "samenwon", "unmarried")


@dataclass(frozen=True)
class Household:
    """One FAM record, with the links that only its people tell of."""

    record: Structure
    parents: dict[str, str] = field(default_factory=dict)
    children: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.record.id


def households(
    people: dict[str, Structure], families: Iterable[Structure]
) -> tuple[Household, ...]:
    """Gather the partners and children of every family.

    Raises
    ------
    UnreadableFile
        A family names somebody, or a person a family, that the file does not hold.
    """
    found = {record.id: _as_told_by(record, people) for record in families}
    for person in people.values():
        for link in person.all("FAMS", "FAMC"):
            if not link.points_to:
                continue
            if link.points_to not in found:
                raise _dangling(f"person {person.id}", link.points_to)
            _join(found[link.points_to], person.id, link.tag)
    return tuple(found.values())


def partnerships(household: Household) -> Iterator[Partnership]:
    """The couple of a family; every pair, should a file name more than two."""
    marriage = household.record.first("MARR")
    ended = _ending(household.record)
    for number, pair in enumerate(combinations(household.parents, 2), start=1):
        yield Partnership(
            id=household.id if number == 1 else f"{household.id}-{number}",
            partners=(PersonId(pair[0]), PersonId(pair[1])),
            kind=_kind(household.record),
            since=date_of(marriage),
            until=date_of(household.record.first("DIV")),
            ended=ended,
        )


def parentages(household: Household, origins: "Origins") -> Iterator[Parentage]:
    for child in household.children:
        for parent, place in household.parents.items():
            yield Parentage(
                id=f"{household.id}-{parent}-{child}",
                parent=PersonId(parent),
                child=PersonId(child),
                origin=origins.of(child, household, place),
            )


class Origins:
    """How each child came to each family, as far as the file says."""

    def __init__(self, people: dict[str, Structure], gathered: Iterable[Household]) -> None:
        self._people = people
        self._by_birth: dict[str, str] = {}
        self.notices: tuple[Notice, ...] = tuple(self._settle(gathered))

    def of(self, child: str, household: Household, place: str) -> Origin:
        said = self._said(child, household, place)
        if said is not None:
            return said
        by_birth = self._by_birth.get(child) == household.id
        return Origin.BIRTH if by_birth else Origin.UNKNOWN

    def _settle(self, gathered: Iterable[Household]) -> Iterator[Notice]:
        for child, homes in _homes(gathered).items():
            unsaid = [home for home in homes if None in self._all_said(child, home)]
            born = any(Origin.BIRTH in self._all_said(child, home) for home in homes)
            if unsaid and not born:
                self._by_birth[child] = unsaid[0].id
            if len(unsaid) > 1 or (unsaid and born):
                yield Notice(NoticeCode.SEVERAL_FAMILIES, f"person {child}", (child,))

    def _all_said(self, child: str, household: Household) -> set[Origin | None]:
        return {self._said(child, household, place) for place in household.parents.values()}

    def _said(self, child: str, household: Household, place: str) -> Origin | None:
        person = self._people[child]
        for reading in (_adopted, _relation, _pedigree, _born):
            if (origin := reading(person, household, place)) is not None:
                return origin
        return None


def _as_told_by(record: Structure, people: dict[str, Structure]) -> Household:
    household = Household(record)
    for link in record.all("HUSB", "WIFE", "CHIL"):
        if not link.points_to:
            continue
        if link.points_to not in people:
            raise _dangling(f"family {record.id}", link.points_to)
        _join(household, link.points_to, link.tag)
    return household


def _join(household: Household, person: str, tag: str) -> None:
    if tag in ("CHIL", "FAMC"):
        if person not in household.children:
            household.children.append(person)
    else:
        household.parents.setdefault(person, tag)


def _dangling(place: str, wanted: str) -> UnreadableFile:
    problem = f"names {wanted!r}, which is not in the file"
    return UnreadableFile(place, problem, "add that record or remove this line")


def _homes(gathered: Iterable[Household]) -> dict[str, list[Household]]:
    homes: dict[str, list[Household]] = {}
    for household in gathered:
        for child in household.children:
            homes.setdefault(child, []).append(household)
    return homes


def _adopted(person: Structure, household: Household, place: str) -> Origin | None:
    for adoption in person.all("ADOP"):
        for link in adoption.all("FAMC"):
            by = link.said("ADOP").strip().upper() or "BOTH"
            if link.points_to == household.id and by in (place, "BOTH"):
                return Origin.ADOPTION
    return None


def _relation(person: Structure, household: Household, place: str) -> Origin | None:
    relation = RELATION_TO.get(place, "")
    for link in household.record.all("CHIL"):
        if link.points_to == person.id and (said := link.said(relation)):
            return ORIGINS.get(said.strip().casefold(), Origin.UNKNOWN)
    return None


def _pedigree(person: Structure, household: Household, _place: str) -> Origin | None:
    for link in person.all("FAMC"):
        if link.points_to == household.id and (said := link.said("PEDI")):
            return ORIGINS.get(said.strip().casefold(), Origin.UNKNOWN)
    return None


def _born(person: Structure, household: Household, _place: str) -> Origin | None:
    birth = person.first("BIRT")
    here = birth is not None and any(link.points_to == household.id for link in birth.all("FAMC"))
    return Origin.BIRTH if here else None


def _kind(record: Structure) -> PartnershipKind | None:
    marriage = record.first("MARR")
    said = record.said("MARR", "TYPE").casefold()
    if any(word in said for word in UNMARRIED):
        return PartnershipKind.COHABITING
    if any(word in said for word in RELIGIOUS):
        return PartnershipKind.MARRIED_RELIGIOUS
    if said or happened(marriage):
        return PartnershipKind.MARRIED_CIVIL
    return PartnershipKind.PROMISED if happened(record.first("ENGA")) else None


def _ending(record: Structure) -> Ending | None:
    if any(happened(event) for event in record.all("DIV", "ANUL")):
        return Ending.DIVORCED
    apart = any("separat" in event.said("TYPE").casefold() for event in record.all("EVEN"))
    return Ending.SEPARATED if apart else None
