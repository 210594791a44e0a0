"""The scales: one measured case, on which any measure can be weighed.

Stop when a rule that stops fires; caution when another fires or cannot be
answered; else nothing known speaks against it.  Never more than that.
"""

from collections.abc import Callable

from genogram import PersonId
from risk.assessing import threats_of
from risk.case import Case
from risk.content import method
from risk.edition import Method
from risk.errors import NoSuchMeasure, NotInTheCase
from risk.measure_content import measures
from risk.measure_shapes import MeasureContent, Rule, RuleUse, Whom
from risk.threat import Threats
from risk.weighed import Objection, Residual, WeighAdvice, Weighing
from risk.weighing.consideration import Consideration
from risk.weighing.escalation import Escalation, escalation
from risk.weighing.on_paths import PATH_RULES
from risk.weighing.on_plans import PLAN_RULES
from risk.weighing.on_secrets import SECRET_RULES, reveals
from risk.weighing.residual import after

RULES: dict[Rule, Callable[[Consideration, RuleUse], Objection | None]] = {
    **PATH_RULES,
    **SECRET_RULES,
    **PLAN_RULES,
}
"""Every rule that content may name, as a function; the linter refuses any other."""


class Scales:
    """One case, measured once, on which measures are weighed one after another.

    Parameters
    ----------
    case
        Any case, also one without claims.
    strict
        Whether only confirmed claims count.
    content
        Another edition of the method than the one the program carries.
    """

    def __init__(self, case: Case, *, strict: bool = False, content: Method | None = None) -> None:
        self._case = case
        self._edition = content or method()
        self._measured = threats_of(case, strict=strict, content=self._edition)

    def weigh(self, measure_id: str, person: PersonId | str | None = None) -> Weighing:
        """Weigh one measure, for somebody or for whoever stands highest in the file."""
        considered = self._considered(measure_id, person)
        objections = _objections(considered)
        left = after(considered)
        remaining = Consideration(self._case, left, considered.measure, None, named=False)
        return Weighing(
            measure=measure_id,
            person=considered.person,
            advice=_advice(objections),
            objections=objections,
            reveals=reveals(considered),
            residual=_residual(self._measured, left),
            left=remaining.strongest_path(),
            edition=self._edition.edition,
        )

    def escalation(self, measure_id: str, person: PersonId | str | None = None) -> Escalation:
        """What the case answers to the escalation test of a measure."""
        return escalation(self._considered(measure_id, person))

    def _considered(self, measure_id: str, person: PersonId | str | None) -> Consideration:
        content = _measure(measure_id)
        if person is not None:
            if person not in self._case.family:
                raise NotInTheCase(person)
            return Consideration(self._case, self._measured, content, PersonId(person), named=True)
        strongest = _strongest(self._measured) if content.person is Whom.SUSPECT else None
        return Consideration(self._case, self._measured, content, strongest, named=False)


def weigh(
    case: Case,
    measure_id: str,
    person: PersonId | str | None = None,
    strict: bool = False,  # noqa: FBT001, FBT002 the call that everybody knows
    content: Method | None = None,
) -> Weighing:
    """Weigh one measure in one case; see `Scales` for several.

    Raises
    ------
    NoSuchMeasure
        The method does not know the measure.
    NotInTheCase
        The person is not in the case.

    Examples
    --------
    >>> from risk.casefile import case_from
    >>> threat = {"id": "c1", "about": {"person": "p2"}, "indicator": "uttered_threat"}
    >>> case = case_from({"people": [{"id": "p2"}, {"id": "p3"}], "claims": [threat]})
    >>> weighed = weigh(case, "return_home")
    >>> weighed.advice.value, str(weighed.objections[0].rule)
    ('stop', 'brings_within_reach')
    """
    return Scales(case, strict=strict, content=content).weigh(measure_id, person)


def _measure(measure_id: str) -> MeasureContent:
    for measure in measures():
        if measure.id == measure_id:
            return measure
    raise NoSuchMeasure(measure_id)


def _objections(considered: Consideration) -> tuple[Objection, ...]:
    """What speaks against it: what stops first, then what fires, then what is not known."""
    named = [RuleUse(rule=Rule.PERSON_NOT_NAMED), *considered.measure.rules]
    found = (RULES[use.rule](considered, use) for use in named)
    fired = [objection for objection in found if objection]
    return tuple(sorted(fired, key=lambda one: (not one.stops, one.unknown)))


def _advice(objections: tuple[Objection, ...]) -> WeighAdvice:
    if any(one.stops for one in objections):
        return WeighAdvice.STOP
    return WeighAdvice.CAUTION if objections else WeighAdvice.NO_KNOWN_OBJECTION


def _strongest(measured: Threats) -> PersonId | None:
    places = sorted(
        measured.sources, key=lambda one: (*(-end for end in measured.strengths[one]), one)
    )
    return measured.reckoning.people[places[0]] if places else None


def _residual(before: Threats, left: Threats) -> tuple[Residual, ...]:
    """Everybody about whom something threatening is reported, the strongest first."""
    people = before.reckoning.people
    found = [Residual(people[place], left.strengths[place]) for place in before.sources]
    return tuple(sorted(found, key=lambda one: (*(-end for end in one.strength), one.person)))
