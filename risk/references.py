"""Which people and records a record names, so that nothing can point at nobody."""

from functools import singledispatch

from genogram import Parentage, Partnership, Record, Tie, ends
from risk.agreements import Agreement
from risk.claims import Claim
from risk.collections import Header
from risk.knowledge import Knowledge
from risk.plans import Measure, Note, Task
from risk.roles import Role


def people_named(record: Record) -> tuple[str, ...]:
    """Ids of the people whom a record names."""
    return tuple(person for person in _people(record) if person)


def records_named(record: Record) -> tuple[str, ...]:
    """Ids of the sources, claims and facts on which a record rests."""
    return tuple(other for other in _records(record) if other)


@singledispatch
def _people(record: Record) -> tuple[str | None, ...]:  # noqa: ARG001 a record of an unknown shape names nobody
    return ()


@_people.register
def _(record: Header) -> tuple[str | None, ...]:
    return (record.index,)


@_people.register(Parentage)
@_people.register(Partnership)
@_people.register(Tie)
def _(record: Parentage | Partnership | Tie) -> tuple[str | None, ...]:
    return ends(record)


@_people.register
def _(record: Claim) -> tuple[str | None, ...]:
    return record.people


@_people.register
def _(record: Role) -> tuple[str | None, ...]:
    return (record.person,)


@_people.register
def _(record: Knowledge) -> tuple[str | None, ...]:
    return (record.person, record.via)


@_people.register(Measure)
@_people.register(Note)
def _(record: Measure | Note) -> tuple[str | None, ...]:
    return (record.person,)


@_people.register
def _(record: Task) -> tuple[str | None, ...]:
    return record.must_not_know


@_people.register
def _(record: Agreement) -> tuple[str | None, ...]:
    return (*record.promised_by, record.guarantor)


@singledispatch
def _records(record: Record) -> tuple[str | None, ...]:  # noqa: ARG001 a record of an unknown shape rests on nothing
    return ()


@_records.register(Claim)
@_records.register(Note)
def _(record: Claim | Note) -> tuple[str | None, ...]:
    return (record.source,)


@_records.register
def _(record: Role) -> tuple[str | None, ...]:
    return (*record.evidence_for, *record.evidence_against)


@_records.register
def _(record: Knowledge) -> tuple[str | None, ...]:
    return (record.fact,)
