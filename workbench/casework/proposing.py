"""Proposing: what a file holds, row by row, before anything of it enters a case.

A proposal is no part of any case.  Its rows carry ids of their own, so that a
file can never overwrite what stands; somebody decides about each row, and what
nobody chose stays outside (`workbench.casework.accepting`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from genogram import Likeness, LookAlikes, Notice, Person, Record
from risk import (
    Case,
    Change,
    Collection,
    FileKind,
    Header,
    Reading,
    people_named,
    records_named,
)
from risk.published_facts import KeptAsNote
from workbench.casework.authorising import new_id
from workbench.casework.renumbering import Ids, renumbered

LAST = (Collection.ROLES, Collection.CASE)
"""Roles rest on claims and the header on people; all else rests on what the file gives before."""
NAMED_BY_THE_METHOD = (Collection.CASE, Collection.PRECONDITIONS, Collection.CONTRAINDICATIONS)
"""Here an id says which condition it is, so it stays."""
ORDER = (*(each for each in Collection if each not in LAST), *LAST)


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a file under an id of its own, what it rests on, and whom it may be already."""

    id: str
    number: int
    collection: Collection
    record: Record
    rests_on: tuple[str, ...] = ()
    likely: tuple[Likeness, ...] = ()

    @property
    def is_person(self) -> bool:
        return self.collection is Collection.PEOPLE


@dataclass(frozen=True)
class Proposal:
    """A file, taken apart; nothing of it is accepted yet."""

    kind: FileKind
    header: Header
    rows: tuple[Row, ...]
    notices: tuple[Notice | KeptAsNote, ...] = ()
    called: dict[str, str] = field(default_factory=dict)
    """The id that a person has in the file, by the id of their row."""
    id: str = field(default_factory=new_id)

    @cached_property
    def by_id(self) -> dict[str, Row]:
        return {row.id: row for row in self.rows}

    @cached_property
    def people(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.is_person)

    @cached_property
    def resting_on(self) -> dict[str, tuple[Row, ...]]:
        """The rows that rest on a row, each in the order of the file."""
        found: dict[str, list[Row]] = {row.id: [] for row in self.rows}
        for row in self.rows:
            for base in row.rests_on:
                found[base].append(row)
        return {base: tuple(rows) for base, rows in found.items()}

    @cached_property
    def under(self) -> dict[str | None, tuple[Row, ...]]:
        """Every other row under the last of the people it names; None for those that name nobody."""
        place = {row.id: row.number for row in self.people}
        found: dict[str | None, list[Row]] = {}
        for row in self.rows:
            if not row.is_person:
                named = [base for base in row.rests_on if base in place]
                found.setdefault(max(named, key=place.__getitem__, default=None), []).append(row)
        return {person: tuple(rows) for person, rows in found.items()}

    @cached_property
    def family(self) -> Case:
        """The people of the file and their ties, as a case of its own to look at."""
        case = Case()
        case.apply(
            Change(
                collection=row.collection,
                before=case.header if row.collection is Collection.CASE else None,
                after=row.record,
            )
            for row in self.rows
        )
        return case


def propose(reading: Reading, case: Case) -> Proposal:
    """Take a file apart and look in the case for people who may be the same."""
    read = reading.case
    ids: Ids = {
        (collection, record.id): new_id()
        for collection in Collection
        if collection not in NAMED_BY_THE_METHOD
        for record in read.records(collection)
    }
    alike = LookAlikes(case.family.people)
    records = [
        (collection, renumbered(record, collection, ids))
        for collection in ORDER
        for record in _records(read, collection)
    ]
    return Proposal(
        kind=reading.kind,
        header=read.header,
        rows=tuple(_rows(records, alike)),
        notices=reading.notices,
        called={ids[Collection.PEOPLE, person.id]: person.id for person in read.family.people},
    )


def _records(read: Case, collection: Collection) -> tuple[Record, ...]:
    """Of its header a file proposes only whom the case is about."""
    if collection is not Collection.CASE:
        return read.records(collection)
    return (Header(index=read.header.index, as_of=read.as_of),) if read.header.index else ()


def _rows(records: list[tuple[Collection, Record]], alike: LookAlikes) -> Iterator[Row]:
    for number, (collection, record) in enumerate(records, start=1):
        rests_on = tuple(dict.fromkeys((*people_named(record), *records_named(record))))
        likely = alike.of(record) if isinstance(record, Person) else ()
        fixed = collection in NAMED_BY_THE_METHOD
        row_id = f"{collection}/{record.id}" if fixed else record.id
        yield Row(row_id, number, collection, record, rests_on, likely)
