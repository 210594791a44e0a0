"""The case as a file, and the schema by which others can write one."""

import json
from typing import Any

from pydantic.json_schema import models_json_schema

from risk import SCHEMA_ID, SHAPES, Case, Collection, document_from
from risk.casefile import NUMBERED, SCHEMA_ENDING

DIALECT = "https://json-schema.org/draft/2020-12/schema"
VERSION = 1

Json = dict[str, Any]


def case_file(case: Case) -> bytes:
    """The whole case as UTF-8 JSON: the same case gives the same bytes."""
    text = json.dumps(document_from(case), ensure_ascii=False, indent=1)
    # Half a surrogate pair has no UTF-8 form; the escape that takes its place is JSON.
    return f"{text}\n".encode(errors="backslashreplace")


def schema() -> Json:
    """The JSON Schema of the case file, from the shapes that read it."""
    _, shapes = models_json_schema([(shape, "validation") for shape in set(SHAPES.values())])
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        "version": VERSION,
        "title": "Case file of the family network workbench",
        "type": "object",
        "properties": {
            "$id": {"type": "string", "pattern": f"{SCHEMA_ENDING}$"},
            **{collection.value: _place_of(collection) for collection in Collection},
        },
        "required": ["$id"],
        "$defs": {name: _in_one_line(shape) for name, shape in sorted(shapes["$defs"].items())},
    }


def schema_file() -> str:
    """The schema as it is published beside the documentation."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _place_of(collection: Collection) -> Json:
    shape: Json = {"$ref": f"#/$defs/{SHAPES[collection].__name__}"}
    if collection is Collection.CASE:
        return shape
    if collection not in NUMBERED:
        shape = {**shape, "required": ["id"]}
    return {"type": "array", "items": shape}


def _in_one_line(shape: Json) -> Json:
    """Without the examples of a docstring, and with an id only where its place asks for one."""
    told = (
        {**shape, "description": shape["description"].splitlines()[0]} if _tells(shape) else shape
    )
    required = [field for field in told.get("required", ()) if field != "id"]
    rest = {key: value for key, value in told.items() if key != "required"}
    return {**rest, "required": required} if required else rest


def _tells(shape: Json) -> bool:
    return "description" in shape
