"""The measures that the method knows, each with the cautions that sources give.

A caution is about a measure, never about a person.  Without a source there is
no caution; what is our own proposal says so in its source.  That no caution is
written down does not make a measure safe.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from risk.claims import Rating
from risk.content import method, read_content
from risk.edition import Component, Method, Subject
from risk.errors import UnsoundContent
from risk.knowledge import FactKind
from risk.measure_shapes import Circle, Effect, Ending, MeasureContent, Measures, Rule


@cache
def catalogue() -> Measures:
    """The whole file of the edition that the program carries: groups, rules and measures."""
    return read_catalogue(files("risk") / "method" / "measures.yaml")


@cache
def measures() -> tuple[MeasureContent, ...]:
    """Every measure of the edition that the program carries, in the file's order.

    Examples
    --------
    >>> {measure.id: measure.label.nl for measure in measures()}["home_ban"]
    'Tijdelijk huisverbod'
    """
    return catalogue().measures


def read_measures(file: Traversable) -> tuple[MeasureContent, ...]:
    """The measures of a file; see `read_catalogue`."""
    return read_catalogue(file).measures


def read_catalogue(file: Traversable, content: Method | None = None) -> Measures:
    """Read a file of measures.

    Raises
    ------
    UnsoundContent
        A measure is half-written, stands twice, or names what nobody defines; names file and key.
    """
    read = read_content(file, Measures)
    for key, problem in _problems(read, content or method()):
        raise UnsoundContent(file.name, key, problem)
    return read


def _problems(read: Measures, content: Method) -> Iterator[tuple[str, str]]:
    yield from _twice("rules", (rule.id for rule in read.rules))
    yield from _twice("groups", (group.id for group in read.groups))
    yield from _twice("", (measure.id for measure in read.measures))
    for rule in Rule:
        if rule not in {each.id for each in read.rules}:
            yield f"rules.{rule}", "has no words"
    for measure in read.measures:
        for problem in _problems_of(measure, read, content):
            yield measure.id, problem


def _problems_of(measure: MeasureContent, read: Measures, content: Method) -> Iterator[str]:
    if measure.group not in {group.id for group in read.groups}:
        yield f"names the group {measure.group}, which stands nowhere"
    for other in measure.instead:
        if other == measure.id or other not in {each.id for each in read.measures}:
            yield f"names {other} beside it, which is no other measure"
    for rule, _ in _twice("", (use.rule for use in measure.rules)):
        yield f"names the rule {rule} twice"
    if {FactKind.UNKNOWN, FactKind.OTHER} & set(measure.reveals):
        yield "reveals a fact of no kind in particular"
    if (
        measure.reveals
        and IN_THE_CASE & set(measure.noticed_by)
        and Rule.REVEALS_SECRET not in {use.rule for use in measure.rules}
    ):
        yield "reveals facts to people in the case without the rule for it"
    if Circle.PERSON in measure.noticed_by and measure.person is None:
        yield "is noticed by somebody whom it does not name"
    if (measure.ends is Ending.ON_A_DATE) != (
        Rule.ENDS_WHILE_PATH_STAYS in {use.rule for use in measure.rules}
    ):
        yield "ends on a date without the rule for it, or has the rule and does not end"
    for effect in measure.effects:
        yield from _problems_with(effect, content)


IN_THE_CASE = frozenset({Circle.PERSON, Circle.HOUSEHOLD, Circle.FAMILY})
"""Circles of whom a case tells who they are."""

MOVED = (Component.REACH, Component.CAPACITY, Component.LURE)
"""What a measure can change: whether people can, never whether they want to."""


def _problems_with(effect: Effect, content: Method) -> Iterator[str]:
    indicator = content.indicators.get(effect.indicator)
    if indicator is None:
        yield f"has an effect on {effect.indicator}, which no file defines"
    elif indicator.about is not Subject.PERSON or indicator.component not in MOVED:
        yield f"has an effect on {effect.indicator}, which no measure can change"
    if effect.becomes not in (Rating.PRESENT, Rating.ABSENT):
        yield f"has an effect on {effect.indicator} that says neither yes nor no"


def _twice(where: str, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            yield f"{where}.{each}" if where else each, "stands twice"
        seen.add(each)
