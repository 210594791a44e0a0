"""What goes with a record that goes, and what is left of those that only mention it.

A record about somebody goes with them.  A record that mentions them beside
other things stays, without the mention: a role loses one piece of evidence, a
claim its source, a task one person who must not know.
"""

from collections import defaultdict
from functools import singledispatch

from genogram import Record
from risk import (
    Agreement,
    Case,
    Change,
    Claim,
    Collection,
    Knowledge,
    Note,
    Role,
    StillNamed,
    Task,
    people_named,
    records_named,
)
from workbench.casework.errors import Misplaced, NoSuchRecord

Place = tuple[Collection, str]
Going = dict[Place, Record]
Named = dict[str, list[tuple[Collection, Record]]]


def removal(case: Case, collection: Collection, *record_ids: str) -> tuple[Change, ...]:
    """The changes that take records out: mentions first, then what is about them, they last.

    Raises
    ------
    StillNamed
        The case is about this person.
    """
    named = _named(case)
    going: Going = {}
    for record_id in record_ids:
        _take(going, named, (collection, _found(case, collection, record_id)))
    return (
        *_mentions(named, going),
        *(Change(collection=where[0], before=going[where]) for where in _in_order(going, named)),
    )


def _found(case: Case, collection: Collection, record_id: str) -> Record:
    if collection is Collection.CASE:
        raise Misplaced(collection, record_id)
    found = case.record(collection, record_id)
    if found is None:
        raise NoSuchRecord(collection, record_id)
    return found


def _named(case: Case) -> Named:
    named: Named = defaultdict(list)
    for collection in Collection:
        for record in case.records(collection):
            for other in {*people_named(record), *records_named(record)}:
                named[other].append((collection, record))
    return named


def _take(going: Going, named: Named, first: tuple[Collection, Record]) -> None:
    waiting = [first]
    while waiting:
        collection, record = waiting.pop()
        going[collection, record.id] = record
        for where, other in named[record.id]:
            if (where, other.id) not in going and _left(other, frozenset({record.id})) is None:
                if where is Collection.CASE:
                    raise StillNamed(record.id, (other.id,))
                waiting.append((where, other))


def _in_order(going: Going, named: Named) -> list[Place]:
    ordered: list[Place] = []
    seen: set[Place] = set()

    def after_those_that_name_it(place: Place) -> None:
        if place in going and place not in seen:
            seen.add(place)
            for where, other in named[place[1]]:
                after_those_that_name_it((where, other.id))
            ordered.append(place)

    for place in going:
        after_those_that_name_it(place)
    return ordered


def _mentions(named: Named, going: Going) -> list[Change]:
    gone = frozenset(record_id for _, record_id in going)
    staying = {
        (where, other.id): other
        for record_id in gone
        for where, other in named[record_id]
        if (where, other.id) not in going
    }
    return [
        Change(collection=where, before=other, after=_left(other, gone))
        for (where, _), other in sorted(staying.items())
    ]


@singledispatch
def _left(record: Record, gone: frozenset[str]) -> Record | None:  # noqa: ARG001 what only names one thing goes with it
    return None


@_left.register
def _(record: Claim, gone: frozenset[str]) -> Record | None:
    if gone.intersection(record.people):
        return None
    return record.model_copy(update={"source": None})


@_left.register
def _(record: Note, gone: frozenset[str]) -> Record | None:
    if record.person in gone:
        return None
    return record.model_copy(update={"source": None})


@_left.register
def _(record: Role, gone: frozenset[str]) -> Record | None:
    if record.person in gone:
        return None
    kept = {
        side: tuple(each for each in getattr(record, side) if each not in gone)
        for side in ("evidence_for", "evidence_against")
    }
    return record.model_copy(update=kept)


@_left.register
def _(record: Knowledge, gone: frozenset[str]) -> Record | None:
    if gone.intersection((record.person, record.fact)):
        return None
    return record.model_copy(update={"via": None})


@_left.register
def _(record: Agreement, gone: frozenset[str]) -> Record | None:
    bound = tuple(each for each in record.promised_by if each not in gone)
    guarantor = None if record.guarantor in gone else record.guarantor
    return record.model_copy(update={"promised_by": bound, "guarantor": guarantor})


@_left.register
def _(record: Task, gone: frozenset[str]) -> Record | None:
    told = tuple(each for each in record.must_not_know if each not in gone)
    return record.model_copy(update={"must_not_know": told})
