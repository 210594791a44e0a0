"""The linter behind ``workbench check-method``: everything that is wrong, as a list."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from risk.content import check as check_content
from risk.errors import UnsoundContent
from risk.measure_content import read_measures


def check(folder: Traversable | None = None) -> list[str]:
    """Everything that is wrong with the method's files; empty when they are sound.

    Examples
    --------
    >>> check()
    []
    """
    where = folder or files("risk") / "method"
    return [*check_content(where), *_half_written_measures(where)]


def _half_written_measures(folder: Traversable) -> list[str]:
    try:
        read_measures(folder / "measures.yaml")
    except UnsoundContent as problem:
        return [str(problem)]
    return []
