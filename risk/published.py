"""Published cases as a case: the file as it could have stood before the outcome."""

from collections.abc import Iterator
from typing import Any

from genogram import (
    Ending,
    Gender,
    GenogramError,
    Name,
    NameKind,
    Parentage,
    PartialDate,
    Partnership,
    Person,
    PersonId,
    Record,
    Tie,
    UnreadableFile,
)
from risk.case import Case
from risk.changes import Change
from risk.claims import Claim
from risk.collections import Collection, Header
from risk.content import method
from risk.errors import CaseError
from risk.knowledge import Fact, Knowledge
from risk.published_facts import ISSUE, FactReader, KeptAsNote, source
from risk.published_file import Published, PublishedFact, PublishedPerson, Relation, published

SELF = "self"
GENDERS = {"M": Gender.MAN, "F": Gender.WOMAN}
WHERE = {
    Parentage: Collection.PARENTAGES,
    Partnership: Collection.PARTNERSHIPS,
    Claim: Collection.CLAIMS,
    Knowledge: Collection.KNOWLEDGE,
}


def case_from_published(document: dict[str, Any]) -> tuple[Case, tuple[KeptAsNote, ...]]:
    """Read a published case blindly.

    Returns
    -------
    case
        With nothing in it that was not known at the time.
    notices
        Facts with a key that the method does not know; each is kept as a note.

    Raises
    ------
    UnreadableFile
        The file is misshapen, or names somebody who is not in it.

    Examples
    --------
    >>> case, notices = case_from_published({
    ...     "T": {"date": "2001-05"},
    ...     "persons": [
    ...         {"id": "girl", "kin_path": "self", "approx_age": 16},
    ...         {"id": "uncle", "kin_path": "F B", "facts": [
    ...             {"key": "threatened", "known_before": True, "known_to_at_T": "authorities"},
    ...             {"key": "task", "known_before": False}]},
    ...     ],
    ... })
    >>> case.index, [claim.indicator for claim in case.claims]
    ('girl', ['uttered_threat'])
    """
    file = published(document)
    header = _header(file)
    case = Case()
    for place, collection, record in _records(file):
        _put(case, place, collection, record)
    case.apply([Change(collection=Collection.CASE, before=case.header, after=header)])
    return case, tuple(_notices(file))


def _records(file: Published) -> Iterator[tuple[str, Collection, Record]]:
    for number, person in enumerate(file.persons):
        yield f"persons[{number}]", Collection.PEOPLE, _person(person, file.moment.date)
    for number, placeholder in enumerate(file.placeholder_persons):
        stand_in = Person(id=placeholder.id, placeholder=True)
        yield f"placeholder_persons[{number}]", Collection.PEOPLE, stand_in
    for number, relation in enumerate(file.relations):
        tie = _tie(relation, f"relation-{number + 1}")
        yield f"relations[{number}]", WHERE.get(type(tie), Collection.TIES), tie
    yield "persons", Collection.FACTS, Fact(id=ISSUE, text=_issue(file))
    yield from _sources(file)
    for place, reader, fact, name in _facts(file):
        for record in reader.records(fact, name):
            yield place, WHERE.get(type(record), Collection.NOTES), record


def _sources(file: Published) -> Iterator[tuple[str, Collection, Record]]:
    found = {
        where.id: where for _, _, fact, _ in _facts(file) if (where := source(fact)) is not None
    }
    for where in found.values():
        yield "persons", Collection.SOURCES, where


def _facts(file: Published) -> Iterator[tuple[str, FactReader, PublishedFact, str]]:
    people = frozenset(person.id for person in file.persons)
    count = 0
    for place, person in enumerate(file.persons):
        reader = FactReader(PersonId(person.id), people, method())
        for number, fact in enumerate(person.facts):
            count += 1
            yield f"persons[{place}].facts[{number}]", reader, fact, f"fact-{count}"


def _notices(file: Published) -> Iterator[KeptAsNote]:
    for place, reader, fact, _ in _facts(file):
        if not reader.is_known(fact):
            yield KeptAsNote(place, fact.key)


def _header(file: Published) -> Header:
    selves = [person.id for person in file.persons if person.kin_path == SELF]
    if len(selves) != 1:
        problem = f"{len(selves)} people have the kin_path {SELF!r}"
        raise UnreadableFile("persons", problem, "mark the one index person")
    moment = PartialDate(file.moment.date) if file.moment.date else None
    return Header(reference=file.case_id, as_of=moment, index=PersonId(selves[0]))


def _person(person: PublishedPerson, moment: str | None) -> Person:
    year = PartialDate(moment).year if moment else None
    known = year is not None and person.approx_age is not None
    return Person(
        id=person.id,
        # people in these files have no names: how they are related stands in their place
        names=(Name(text=person.id.replace("_", " "), kind=NameKind.OTHER),),
        gender=GENDERS.get(person.sex or "", Gender.UNKNOWN),
        born=PartialDate(str(year - int(person.approx_age))) if known else None,  # type: ignore[operator, arg-type]
        group=bool(person.is_group),
    )


def _tie(relation: Relation, tie_id: str) -> Parentage | Partnership | Tie:
    origin, target = PersonId(relation.origin), PersonId(relation.target)
    match relation.type:
        case "parent_of":
            return Parentage(id=tie_id, parent=origin, child=target)
        case "partner_of":
            return Partnership(id=tie_id, partners=(origin, target))
        case "ex_partner_of":
            return Partnership(id=tie_id, partners=(origin, target), ended=Ending.SEPARATED)
        case _:
            return Tie(id=tie_id, origin=origin, target=target)


def _issue(file: Published) -> str:
    return "; ".join(
        fact.what
        for person in file.persons
        if person.kin_path == SELF
        for fact in person.facts
        if fact.key == ISSUE
    )


def _put(case: Case, place: str, collection: Collection, record: Record) -> None:
    try:
        case.apply([Change(collection=collection, after=record)])
    except (CaseError, GenogramError) as error:
        raise UnreadableFile(place, str(error), "mend or remove this") from error
