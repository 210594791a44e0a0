"""What changes if we tell somebody: a look ahead, of which nothing is kept."""

from dataclasses import replace

from genogram import PersonId
from risk.assessment import Bounds
from risk.case import Case
from risk.knowledge import Knowledge, KnowledgeState
from risk.leaks import Disclosure, Leak, LeakStep
from risk.secrecy import Secrecy, secrecy_of
from risk.threat import word


def tell(case: Case, fact: str, person: PersonId, *, strict: bool = False) -> Disclosure:
    """Look at what telling somebody a fact would open.

    Parameters
    ----------
    case
        The case; it stays as it is.
    fact
        Id of the fact that would be told.
    person
        Who would be told.
    strict
        Count confirmed claims only.
    """
    before = secrecy_of(case, fact, strict=strict)
    if person not in before.talk.place:
        return Disclosure(fact, person, ())
    after = _told(before, person)
    reaches = [
        leak
        for leak in map(after.leak, after.kept_from)
        if _is_more(leak.strength, before.leak(leak.to).strength)
    ]
    if person in before.kept_from:
        reaches.append(_at_once(before, person))
    ordered = sorted(reaches, key=lambda one: (-one.strength.lower, -one.strength.upper, one.to))
    open_items = tuple(one for one in after.ways((person,)) if one in after.talk.unanswered)
    return Disclosure(fact, person, tuple(ordered), open_items)


def _told(secrecy: Secrecy, person: PersonId) -> Secrecy:
    circle = secrecy.circle
    known = Knowledge(id="", fact=circle.fact, person=person, state=KnowledgeState.KNOWS)
    records = {**circle.records, person: known}
    return replace(secrecy, circle=replace(circle, records=records))


def _at_once(secrecy: Secrecy, person: PersonId) -> Leak:
    """Who must not know and is told, knows."""
    sure = Bounds(1.0, 1.0)
    named = word(sure.lower, secrecy.content.ratings.words)
    return Leak(secrecy.circle.fact, person, (LeakStep(person),), sure, named)


def _is_more(now: Bounds, was: Bounds) -> bool:
    return now.lower > was.lower or now.upper > was.upper
