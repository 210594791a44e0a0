"""Records as documents and back; every field is kept, also one that stands at its default."""

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import ValidationError

from genogram import Record, UnreadableFile
from risk import SHAPES, Case, Change, Collection, Dangling, Header

Body = dict[str, Any]


def body_of(record: Record) -> Body:
    return record.model_dump(mode="json", by_alias=True)


def record_of(collection: Collection, body: Body) -> Record:
    """Read a record as it was kept, or say which one cannot be read."""
    try:
        return SHAPES[collection].model_validate(body)
    except ValidationError:
        # The cause would quote what the record says: it is left out.
        place = f"{collection}/{body.get('id', '?')}"
        problem = "is kept in a form that this edition does not read"
        raise UnreadableFile(place, problem, "open it with the edition that wrote it") from None


def change_of(collection: Collection, before: Body | None, after: Body | None) -> Change:
    return Change(
        collection=collection,
        before=None if before is None else record_of(collection, before),
        after=None if after is None else record_of(collection, after),
    )


def case_of(header: Header, records: Iterable[tuple[Collection, Record]]) -> Case:
    """Build a case from its records, in their order within each collection."""
    case = Case()
    waiting = [Change(collection=where, after=record) for where, record in records]
    if header != case.header:
        waiting.append(Change(collection=Collection.CASE, before=case.header, after=header))
    while waiting:
        # A record may name one that stands further down, since it was amended later.
        left = tuple(_not_yet(case, waiting))
        if len(left) == len(waiting):
            case.apply(left)
        waiting = list(left)
    return case


def _not_yet(case: Case, changes: Iterable[Change]) -> Iterator[Change]:
    for change in changes:
        try:
            case.apply((change,))
        except Dangling:
            yield change
