"""A weighed measure as one JSON document, for analysts, scripts and notebooks."""

from typing import Any

from exports.names import short_names, victim
from exports.wording import Wording
from exports.wording.weighing import Named
from risk import Case, Caution, MeasureContent, Objection, Weighing, measures

Json = dict[str, Any]


def weighed(case: Case, weighing: Weighing, wording: Wording) -> Json:
    """What ``workbench weigh --json`` prints; fields may be added, never renamed.

    `cautions` holds what rules say in this case, `mind` what sources say of the
    measure in any case.
    """
    named = named_in(case, wording)
    return {
        "case": case.header.reference,
        "method_edition": weighing.edition,
        "measure": weighing.measure,
        "person": weighing.person,
        "advice": weighing.advice.value,
        "cautions": [_caution(one, named, wording) for one in weighing.objections],
        "reveals": [{"fact": one.fact, "to": list(one.to)} for one in weighing.reveals],
        "residual": [
            {"person": one.person, "strength": list(one.strength)} for one in weighing.residual
        ],
        "left": list(weighing.left.people) if weighing.left else None,
        "mind": [_source(one, wording) for one in content_of(weighing.measure).cautions],
    }


def named_in(case: Case, wording: Wording) -> Named:
    """What the people, the facts and the victim of a case are called."""
    return Named(
        people=short_names(case, wording),
        victim=victim(case, wording),
        facts={fact.id: fact.text for fact in case.facts},
    )


def content_of(measure_id: str) -> MeasureContent:
    """What the method says of a measure that was weighed."""
    return next(measure for measure in measures() if measure.id == measure_id)


def _caution(objection: Objection, named: Named, wording: Wording) -> Json:
    return {
        "id": str(objection.rule),
        "because": wording.objection(objection, named),
        "stops": objection.stops,
        "unknown": objection.unknown,
        "people": list(objection.people),
        "facts": list(objection.facts),
    }


def _source(caution: Caution, wording: Wording) -> Json:
    return {
        "head": wording.phrase(caution.head),
        "text": wording.phrase(caution.text),
        "source": caution.source,
    }
