"""The claims of a case by what they are about: the only thing that a rating reads."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from risk.case import Case
from risk.claims import AboutPerson, AboutTie, Claim, Rating, Reliability
from risk.edition import Method, Subject

RATED = frozenset({Rating.PRESENT, Rating.PARTLY, Rating.ABSENT})
REPORTED = frozenset({Rating.PRESENT, Rating.PARTLY})


class Evidence:
    """Claims gathered by person or tie, and by indicator.

    Claims that rate nothing (*not asked*, *refused*) are left out: they answer
    no question.  When ``strict``, only confirmed claims count.

    Examples
    --------
    >>> Evidence([]).of("p1", "uttered_threat")
    ()
    """

    def __init__(self, claims: Iterable[Claim], *, strict: bool = False) -> None:
        self._persons: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        self._ties: dict[str, dict[tuple[str, str], list[Claim]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for claim in sorted(claims, key=lambda claim: claim.id):
            if claim.rating in RATED and not (
                strict and claim.reliability != Reliability.CONFIRMED
            ):
                self._gather(claim)

    def of(self, person: str, indicator: str) -> tuple[Claim, ...]:
        """What is claimed of one person."""
        return tuple(self._persons.get((person, indicator), ()))

    def between(self, origin: str, target: str, indicator: str) -> tuple[Claim, ...]:
        """What is claimed of one person towards another."""
        return tuple(self._ties.get(indicator, {}).get((origin, target), ()))

    def ties(self, indicator: str) -> dict[tuple[str, str], tuple[Claim, ...]]:
        """Every pair about which something is claimed."""
        return {pair: tuple(claims) for pair, claims in self._ties.get(indicator, {}).items()}

    def names(self, person: str) -> bool:
        """Whether any claim that counts names this person."""
        return person in self._named

    @cached_property
    def _named(self) -> set[str]:
        alone = {person for person, _ in self._persons}
        return alone | {end for pairs in self._ties.values() for pair in pairs for end in pair}

    def _gather(self, claim: Claim) -> None:
        match claim.about:
            case AboutPerson(person=person):
                self._persons[person, claim.indicator].append(claim)
            case AboutTie(origin=origin, target=target):
                self._ties[claim.indicator][origin, target].append(claim)


def evidence(case: Case, content: Method, *, strict: bool = False) -> Evidence:
    """The claims of a case that count.

    Notes
    -----
    A threat that somebody uttered *to* somebody is a threat that was uttered,
    whoever heard it.  A deed for somebody counts only when it was for the victim.
    """
    counted = (_about_one(claim, case, content) for claim in case.claims)
    return Evidence([claim for claim in counted if claim is not None], strict=strict)


def _about_one(claim: Claim, case: Case, content: Method) -> Claim | None:
    """What one did towards another, as something about the one."""
    indicator = content.indicators.get(claim.indicator)
    if indicator is None or indicator.about is Subject.TIE or isinstance(claim.about, AboutPerson):
        return claim
    if indicator.sign < 1 and claim.about.target != case.index:
        return None
    return claim.model_copy(update={"about": AboutPerson(person=claim.about.origin)})
