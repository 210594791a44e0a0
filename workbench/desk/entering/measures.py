"""A decision on a measure from typed values, and back: who decides gives a reason."""

from collections.abc import Mapping

from genogram import PartialDate, PersonId
from risk import Answer, Measure
from workbench.desk.entering.fields import choice, needed, text, together

Values = Mapping[str, str]


def measure_from(values: Values, start: Measure, by: str, today: PartialDate) -> Measure:
    """What the victim wants is an answer; what is decided is somebody's, with a reason and a day."""
    decision = text(values, "decision")
    typed = together(
        {
            "person": lambda: PersonId(text(values, "person")) or None,
            "wanted": lambda: choice(values, "wanted", Answer),
            "reason": lambda: needed(values, "reason") if decision else start.reason,
        }
    )
    decided = {"decision": decision, "by": by, "date": today} if decision else {}
    return start.model_copy(update={**typed, **decided})


def fields_of_measure(measure: Measure) -> dict[str, str]:
    return {
        "measure": measure.measure,
        "person": measure.person or "",
        "wanted": measure.wanted.value,
        "reason": measure.reason,
    }
