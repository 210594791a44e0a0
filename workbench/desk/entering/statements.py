"""Claims from one statement: what was seen or said, by whom, when, and how reliable."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from genogram import PersonId
from risk import AboutPerson, AboutTie, Claim, Rating, Reliability, Source, SourceKind
from risk.edition import Method, Subject
from workbench.desk.entering.fields import choice, date, needed, text
from workbench.desk.forms import Refused, Wrong

NEW_SOURCE = "new"


@dataclass(frozen=True, slots=True)
class Said:
    """Claims made in one breath, and the source when it is a new one."""

    claims: tuple[Claim, ...]
    source: Source | None


def said_from(
    values: Mapping[str, str], person: str, method: Method, new_id: Callable[[], str]
) -> Said:
    """The claims that a filled-in form makes about a person, or about them and another."""
    observation = method.observations[_observed(values, method)]
    source, source_id = _source(values, new_id)
    rating = choice(values, "rating", Rating)
    shared = {
        "rating": observation.rating if rating is Rating.PRESENT else rating,
        "text": text(values, "text"),
        "source": source_id,
        "date": date(values, "date"),
        "reliability": choice(values, "reliability", Reliability),
    }
    claims = tuple(
        Claim(id=new_id(), indicator=name, about=_about(values, person, method, name), **shared)
        for name in observation.indicators
    )
    return Said(claims=claims, source=source)


def concerns_another(method: Method, observation: str) -> bool:
    """Whether an observation says what somebody is to somebody else."""
    named = method.observations[observation].indicators
    return any(method.indicators[name].about is Subject.TIE for name in named)


def _observed(values: Mapping[str, str], method: Method) -> str:
    chosen = needed(values, "observation")
    if chosen not in method.observations:
        raise Refused(observation=Wrong.CHOOSE)
    return chosen


def _about(
    values: Mapping[str, str], person: str, method: Method, indicator: str
) -> AboutPerson | AboutTie:
    if method.indicators[indicator].about is not Subject.TIE:
        return AboutPerson(person=PersonId(person))
    other = needed(values, "towards")
    if other == person:
        raise Refused(towards=Wrong.SAME_PERSON)
    return AboutTie(origin=PersonId(person), target=PersonId(other))


def _source(
    values: Mapping[str, str], new_id: Callable[[], str]
) -> tuple[Source | None, str | None]:
    chosen = text(values, "source")
    if chosen != NEW_SOURCE:
        return None, chosen or None
    source = Source(
        id=new_id(),
        who=needed(values, "who"),
        kind=choice(values, "kind", SourceKind),
        sealed=bool(text(values, "sealed")),
    )
    return source, source.id
