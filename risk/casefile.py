"""The case file: the one document that store, command line, import and export share."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from genogram import GenogramError, UnreadableFile
from risk.case import Case
from risk.changes import Change
from risk.collections import HEADER_ID, SHAPES, Collection
from risk.errors import CaseError

SCHEMA_ID = "workbench/case-file/1"
SCHEMA_ENDING = "case-file/1"

NUMBERED = (Collection.ROLES, Collection.KNOWLEDGE, Collection.MEASURES)
"""Collections whose records may come without an id; they are numbered as they stand."""

# People and sources first, then what names them.
ORDER = (
    Collection.PEOPLE,
    *(c for c in Collection if c not in (Collection.CASE, Collection.PEOPLE, Collection.ROLES)),
    Collection.ROLES,
    Collection.CASE,
)


def is_case_file(document: object) -> bool:
    """Whether a JSON document says that it is a case file."""
    return isinstance(document, dict) and str(document.get("$id", "")).endswith(SCHEMA_ENDING)


def case_from(document: dict[str, Any]) -> Case:
    """Read a case file.

    Raises
    ------
    UnreadableFile
        A record is misshapen, stands twice or names somebody who is not there.
    """
    case = Case()
    for collection in ORDER:
        for place, values in _raw_records(document, collection):
            _put(case, collection, place, values)
    return case


def document_from(case: Case) -> dict[str, Any]:
    """The case as a JSON document, absent values left out."""
    document: dict[str, Any] = {"$id": SCHEMA_ID}
    for collection in Collection:
        records = [
            record.model_dump(mode="json", by_alias=True, exclude_none=True)
            for record in case.records(collection)
        ]
        document[collection.value] = records[0] if collection is Collection.CASE else records
    document[Collection.CASE.value].pop("id")
    return document


def _raw_records(
    document: dict[str, Any], collection: Collection
) -> Iterator[tuple[str, dict[str, Any]]]:
    raw = document.get(collection.value)
    if collection is Collection.CASE:
        raw = [{**_an_object(raw or {}, "case"), "id": HEADER_ID}]
    if raw is None:
        return
    if not isinstance(raw, list):
        raise UnreadableFile(collection.value, "is not a list", "write the records between [ ]")
    for number, values in enumerate(raw):
        place = f"{collection.value}[{number}]"
        record = dict(_an_object(values, place))
        if collection in NUMBERED:
            record.setdefault("id", f"{collection.value}-{number + 1}")
        yield place, record


def _an_object(value: object, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise UnreadableFile(place, "is not an object", "write it between { }")
    return value


def _put(case: Case, collection: Collection, place: str, values: dict[str, Any]) -> None:
    try:
        record = SHAPES[collection].model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join([place, *map(str, first["loc"])])
        raise UnreadableFile(where, first["msg"], "mend this field") from error
    before = case.header if collection is Collection.CASE else None
    try:
        case.apply([Change(collection=collection, before=before, after=record)])
    except (CaseError, GenogramError) as error:
        raise UnreadableFile(place, str(error), "mend or remove this record") from error
