"""Renumbering: records of a file under ids of their own, so that none can meet one of the case."""

from collections.abc import Mapping
from typing import Any

from genogram import Parentage, Partnership, Record, Tie
from risk import (
    AboutPerson,
    AboutTie,
    Agreement,
    Claim,
    Collection,
    Header,
    Knowledge,
    Measure,
    Note,
    Role,
    Task,
)

PEOPLE = Collection.PEOPLE
NAMING: dict[type[Record], dict[str, Collection]] = {
    Header: {"index": PEOPLE},
    Parentage: {"parent": PEOPLE, "child": PEOPLE},
    Partnership: {"partners": PEOPLE},
    Tie: {"origin": PEOPLE, "target": PEOPLE},
    Claim: {"about": PEOPLE, "source": Collection.SOURCES},
    Role: {
        "person": PEOPLE,
        "evidence_for": Collection.CLAIMS,
        "evidence_against": Collection.CLAIMS,
    },
    Knowledge: {"fact": Collection.FACTS, "person": PEOPLE, "via": PEOPLE},
    Measure: {"person": PEOPLE},
    Note: {"person": PEOPLE, "source": Collection.SOURCES},
    Task: {"must_not_know": PEOPLE},
    Agreement: {"promised_by": PEOPLE, "guarantor": PEOPLE},
}
"""The fields in which a record names others, and where those others stand."""

Ids = Mapping[tuple[Collection, str], str]


def renumbered(record: Record, collection: Collection, ids: Ids) -> Record:
    """The same record under its new id, naming others by theirs; what has no new id keeps its own."""
    fields = NAMING.get(type(record), {})
    named = {name: _turned(getattr(record, name), where, ids) for name, where in fields.items()}
    return record.model_copy(
        update={"id": ids.get((collection, record.id), record.id), **named},
    )


def _turned(value: Any, where: Collection, ids: Ids) -> Any:
    match value:
        case str():
            return ids.get((where, value), value)
        case tuple():
            return tuple(_turned(each, where, ids) for each in value)
        case AboutPerson():
            return AboutPerson(person=_turned(value.person, where, ids))
        case AboutTie():
            ends = (_turned(end, where, ids) for end in (value.origin, value.target))
            return AboutTie(**dict(zip(("origin", "target"), ends, strict=True)))
        case _:
            return value
