"""Reads the method's files and refuses anything half-written.

``method()`` is the edition that the program carries.  ``check()`` is the linter
behind ``workbench check-method``: it lists what is wrong instead of raising.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from risk.claims import Rating, Reliability
from risk.edition import (
    Component,
    Conditions,
    File,
    Forms,
    Indicators,
    Method,
    Observations,
    Ratings,
    Subject,
)
from risk.errors import UnsoundContent

Read = TypeVar("Read", bound=File)

RATED = (Rating.PRESENT, Rating.PARTLY, Rating.ABSENT)


@cache
def method() -> Method:
    """The edition of the method that the program carries.

    Examples
    --------
    >>> method().indicators["uttered_threat"].label.nl
    'Heeft gedreigd'
    """
    return read_method(files("risk") / "method")


def read_method(folder: Traversable) -> Method:
    """Read the files of one edition.

    Raises
    ------
    UnsoundContent
        A file is half-written, or names something that no file defines.
    """
    reading = read_content(folder / "observations.yaml", Observations)
    content = Method(
        ratings=read_content(folder / "ratings.yaml", Ratings),
        indicators=by_id(
            "indicators.yaml", read_content(folder / "indicators.yaml", Indicators).indicators
        ),
        observations=by_id("observations.yaml", reading.observations),
        reading=reading,
        preconditions=_conditions(folder, "preconditions"),
        contraindications=_conditions(folder, "contraindications"),
        forms=by_id("forms.yaml", read_content(folder / "forms.yaml", Forms).forms),
    )
    for problem in _contradictions(content):
        raise problem
    return content


def read_content(file: Traversable, shape: type[Read]) -> Read:
    """Read one file into its shape; keys that the shape does not know are refused."""
    try:
        raw = yaml.load(file.read_text(encoding="utf-8"), Loader=_OneOfEach)  # noqa: S506 a safe loader
    except (OSError, yaml.YAMLError) as error:
        raise UnsoundContent(file.name, "file", str(error)) from error
    try:
        return shape.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise UnsoundContent(file.name, _place(raw, first["loc"]), first["msg"]) from error


def by_id(file: str, items: Iterable[Any]) -> dict[str, Any]:
    """Items by their id; one that stands twice in a file is refused."""
    found: dict[str, Any] = {}
    for item in items:
        if item.id in found:
            raise UnsoundContent(file, item.id, "stands twice")
        found[item.id] = item
    return found


def check(folder: Traversable | None = None) -> list[str]:
    """Everything that is wrong with the method's files; empty when they are sound."""
    where = folder or files("risk") / "method"
    try:
        content = read_method(where)
    except UnsoundContent as problem:
        return [str(problem)]
    return [*_unreachable(content), *_other_editions(where, content)]


class _OneOfEach(yaml.SafeLoader):
    """Reads plain values only, and refuses a key that stands twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 the signature of PyYAML
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        if twice := [key for key, count in Counter(keys).items() if count > 1]:
            raise yaml.constructor.ConstructorError(
                None, None, f"{twice[0]} stands twice", node.start_mark
            )
        return super().construct_mapping(node, deep=deep)


def _place(raw: Any, location: tuple[int | str, ...]) -> str:
    """The key, with the id of a list's item in place of its number."""
    words: list[str] = []
    for step in location:
        raw = _inside(raw, step)
        named = isinstance(step, int) and isinstance(raw, dict) and "id" in raw
        words.append(str(raw["id"]) if named and isinstance(raw, dict) else str(step))
    return ".".join(words) or "file"


def _inside(raw: Any, step: int | str) -> Any:
    if isinstance(raw, dict):
        return raw.get(step)
    return raw[step] if isinstance(raw, list) and isinstance(step, int) else None


def _conditions(folder: Traversable, name: str) -> dict[str, Any]:
    file = f"{name}.yaml"
    return by_id(file, read_content(folder / file, Conditions).conditions)


def _contradictions(content: Method) -> Iterator[UnsoundContent]:
    for owner, file in (("observations", "observations.yaml"), ("forms", "forms.yaml")):
        for item in getattr(content, owner).values():
            named = item.indicators if owner == "observations" else item.questions
            for unknown in sorted(set(named) - set(content.indicators)):
                yield UnsoundContent(file, item.id, f"names {unknown}, which no file defines")
    signs: dict[tuple[Component, Subject], int] = {}
    for indicator in content.indicators.values():
        kin = (indicator.component, indicator.about)
        if signs.setdefault(kin, indicator.sign) != indicator.sign:
            yield UnsoundContent("indicators.yaml", indicator.id, "has another sign than its kin")
        if indicator.weight not in content.ratings.weights:
            yield UnsoundContent("indicators.yaml", indicator.id, "has a weight of its own")
    yield from _missing_intervals(content)


def _missing_intervals(content: Method) -> Iterator[UnsoundContent]:
    for reliability in Reliability:
        for rating in RATED:
            lower, upper = content.ratings.intervals.get(reliability, {}).get(rating, (1.0, 0.0))
            if not 0 <= lower <= upper <= 1:
                key = f"intervals.{reliability}.{rating}"
                yield UnsoundContent("ratings.yaml", key, "is missing or no interval in [0, 1]")


def _unreachable(content: Method) -> Iterator[str]:
    observed = {name for item in content.observations.values() for name in item.indicators}
    asked = {name for form in content.forms.values() for name in form.questions}
    for indicator in content.indicators:
        if indicator not in observed:
            yield f"indicators.yaml: {indicator}: no observation names it"
        if indicator not in asked:
            yield f"forms.yaml: {indicator}: no form asks for it"


def _other_editions(folder: Traversable, content: Method) -> Iterator[str]:
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".yaml"):
            raw = yaml.safe_load(file.read_text(encoding="utf-8"))
            edition = raw.get("edition") if isinstance(raw, dict) else None
            if str(edition) != content.edition:
                yield f"{file.name}: edition: is {edition}, the others are {content.edition}"
