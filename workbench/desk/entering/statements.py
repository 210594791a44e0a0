"""Claims from one statement: what was seen or said, by whom, when, and how reliable."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from genogram import PartialDate, PersonId
from risk import AboutPerson, AboutTie, Claim, Rating, Reliability, Source, SourceKind
from risk.edition import Method, Observation, Subject
from workbench.desk.entering.fields import choice, date, needed, text, together
from workbench.desk.forms import Refused, Wrong

NEW_SOURCE = "new"

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """Claims made in one breath, and the source when it is a new one."""

    claims: tuple[Claim, ...]
    source: Source | None


def said_from(
    values: Values,
    person: str,
    method: Method,
    new_id: Callable[[], str],
    dated: PartialDate | None = None,
) -> Said:
    """The claims that a filled-in form makes about a person, or about them and another."""
    typed = together(
        {
            "observation": lambda: _observed(values, method),
            "source": lambda: _source(values, new_id),
            "rating": lambda: choice(values, "rating", Rating),
            "date": lambda: date(values, "date", dated),
            "reliability": lambda: choice(values, "reliability", Reliability),
        }
    )
    observation, source = typed["observation"], typed["source"]
    present = typed["rating"] is Rating.PRESENT
    shared = {
        "rating": observation.rating if present else typed["rating"],
        "text": text(values, "text"),
        "source": source.id if source else _named(values),
        "date": typed["date"],
        "reliability": typed["reliability"],
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


def _observed(values: Values, method: Method) -> Observation:
    chosen = needed(values, "observation")
    if chosen not in method.observations:
        raise Refused(observation=Wrong.CHOOSE)
    return method.observations[chosen]


def _about(values: Values, person: str, method: Method, indicator: str) -> AboutPerson | AboutTie:
    if method.indicators[indicator].about is not Subject.TIE:
        return AboutPerson(person=PersonId(person))
    other = needed(values, "towards")
    if other == person:
        raise Refused(towards=Wrong.SAME_PERSON)
    return AboutTie(origin=PersonId(person), target=PersonId(other))


def _source(values: Values, new_id: Callable[[], str]) -> Source | None:
    if text(values, "source") != NEW_SOURCE:
        return None
    typed = together(
        {
            "who": lambda: needed(values, "who"),
            "kind": lambda: choice(values, "kind", SourceKind),
        }
    )
    return Source(id=new_id(), sealed=bool(text(values, "sealed")), **typed)


def _named(values: Values) -> str | None:
    return text(values, "source") or None
