"""A condition answered, a preparation and a decision from typed values."""

from collections.abc import Mapping

from genogram import PartialDate
from risk import Answer, Conclusion, Condition, Event, EventKind, Judgement
from workbench.desk.entering.fields import choice, date, needed, together
from workbench.desk.forms import Refused, Wrong

Values = Mapping[str, str]


def condition_from(values: Values, condition_id: str, before: Condition | None) -> Condition:
    """An answer with its day; only *unknown* needs none."""
    answer = choice(values, "answer", Answer)
    dated = before.date if before else None
    day = date(values, "date", dated) if answer is Answer.UNKNOWN else _day(values, "date", dated)
    start = before or Condition(id=condition_id)
    return start.model_copy(update={"answer": answer, "date": day})


def preparation_from(values: Values, event_id: str, by: str, day: PartialDate) -> Event:
    reason = needed(values, "reason")
    return Event(id=event_id, kind=EventKind.MEDIATION_PREPARED, text=reason, by=by, date=day)


def judgement_from(values: Values, judgement_id: str, by: str) -> Judgement:
    """A decision on mediation; it ends on a day after it was taken."""
    typed = together(
        {
            "conclusion": lambda: choice(values, "conclusion", Conclusion),
            "reason": lambda: needed(values, "reason"),
            "date": lambda: _day(values, "date"),
            "valid_until": lambda: _day(values, "valid_until"),
        }
    )
    if not _follows(typed["valid_until"], typed["date"]):
        raise Refused(valid_until=Wrong.TOO_EARLY)
    return Judgement(id=judgement_id, by=by, **typed)


def _day(values: Values, name: str, before: PartialDate | None = None) -> PartialDate:
    needed(values, name)
    said = date(values, name, before)
    if said is None:
        raise Refused(**{name: Wrong.EMPTY})
    return said


def _follows(until: PartialDate, day: PartialDate) -> bool:
    return bool(until.earliest and day.latest and until.earliest > day.latest)
