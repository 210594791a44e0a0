"""The parts of a published case that may be read: everything else is never looked at.

What was drawn up afterwards (the outcome, summaries of stances, whether somebody
was attacked) would let an assessment know the end before it began.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from genogram import UnreadableFile


class Part(BaseModel):
    """Permitted fields; whatever else a file holds is left unread."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PublishedFact(Part):
    key: str
    what: str = ""
    value: Any = None
    known_to: tuple[str, ...] = Field(default=(), alias="known_to_at_T")

    @field_validator("what", mode="before")
    @classmethod
    def _said(cls, value: Any) -> Any:
        return "" if value is None else value

    @field_validator("known_to", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        if value is None:
            return ()
        return (value,) if isinstance(value, str) else value


class PublishedPerson(Part):
    id: str
    sex: str | None = None
    approx_age: float | None = None
    kin_path: str | None = None
    is_group: bool | None = None
    facts: tuple[PublishedFact, ...] = ()

    @field_validator("facts", mode="before")
    @classmethod
    def _known_before(cls, value: Any) -> Any:
        """Only what was known; the rest is dropped before it is looked into."""
        if value is None:
            return ()
        if not isinstance(value, list):
            return value
        return [
            fact for fact in value if not isinstance(fact, dict) or fact.get("known_before") is True
        ]


class Placeholder(Part):
    id: str


class Relation(Part):
    type: str
    origin: str = Field(alias="from")
    target: str = Field(alias="to")


class Moment(Part):
    """When a professional would have used the workbench."""

    date: str | None = None


class Published(Part):
    case_id: str = ""
    moment: Moment = Field(default=Moment(), alias="T")
    persons: tuple[PublishedPerson, ...]
    placeholder_persons: tuple[Placeholder, ...] = ()
    relations: tuple[Relation, ...] = ()

    @field_validator("placeholder_persons", "relations", mode="before")
    @classmethod
    def _absent(cls, value: Any) -> Any:
        return () if value is None else value

    @field_validator("case_id", mode="before")
    @classmethod
    def _reference(cls, value: Any) -> str:
        return value if isinstance(value, str) else ""

    @field_validator("moment", mode="before")
    @classmethod
    def _moment(cls, value: Any) -> Any:
        return {} if value is None else value


def is_published(document: object) -> bool:
    """Whether a JSON document is a published case.

    Examples
    --------
    >>> is_published({"persons": [{"id": "p1", "kin_path": "self", "facts": []}]})
    True
    >>> is_published({"persons": [], "unions": []})
    False
    """
    if not isinstance(document, dict) or "unions" in document or "$id" in document:
        return False
    persons = document.get("persons")
    return isinstance(persons, list) and any(
        isinstance(person, dict) and "kin_path" in person for person in persons
    )


def published(document: dict[str, Any]) -> Published:
    """Read the permitted parts.

    Raises
    ------
    UnreadableFile
        A permitted part is misshapen.
    """
    try:
        return Published.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise UnreadableFile(_place(first["loc"]), first["msg"], "mend this field") from error


def _place(location: tuple[int | str, ...]) -> str:
    words = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in location)
    return words.lstrip(".") or "file"
