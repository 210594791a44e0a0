"""The linter behind ``workbench check-method``: everything that is wrong, as a list."""

from collections.abc import Callable
from importlib.resources import files
from importlib.resources.abc import Traversable

from risk.content import check as check_content
from risk.errors import UnsoundContent
from risk.measure_content import read_catalogue
from risk.measure_shapes import Rule
from risk.mediation_content import read_mediation
from risk.talk_content import read_talks


def check(folder: Traversable | None = None) -> list[str]:
    """Everything that is wrong with the method's files; empty when they are sound.

    Examples
    --------
    >>> check()
    []
    """
    where = folder or files("risk") / "method"
    return [
        *check_content(where),
        *_half_written_measures(where),
        *_half_written(lambda: read_mediation(where / "mediation.yaml")),
        *_half_written(lambda: read_talks(where / "talks.yaml")),
    ]


def _half_written_measures(folder: Traversable) -> list[str]:
    try:
        read = read_catalogue(folder / "measures.yaml")
    except UnsoundContent as problem:
        return [str(problem)]
    named = {use.rule for measure in read.measures for use in measure.rules}
    return [
        f"measures.yaml: rules.{rule.id}: no measure names it"
        for rule in read.rules
        if rule.id not in named and rule.id is not Rule.PERSON_NOT_NAMED
    ]


def _half_written(read: Callable[[], object]) -> list[str]:
    try:
        read()
    except UnsoundContent as problem:
        return [str(problem)]
    return []
