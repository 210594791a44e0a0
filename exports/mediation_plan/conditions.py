"""What the gate asks for, with the answer that was given last."""

from collections.abc import Iterable
from dataclasses import dataclass

from genogram import PartialDate
from risk import Answer, Condition, method
from risk.gate import Standing, standing


@dataclass(frozen=True, slots=True)
class Asked:
    """One condition that keeps the gate closed, and what was answered; unknown when nothing was."""

    condition: str
    answer: Answer = Answer.UNKNOWN
    date: PartialDate | None = None
    standing: Standing = Standing.NOT_ASKED


def answers(
    asked: Iterable[str], given: Iterable[Condition], day: PartialDate | None
) -> tuple[Asked, ...]:
    """The conditions that are asked for: first those that were answered against, then the rest."""
    known = {condition.id: condition for condition in given}
    found = [_asked(one, known.get(one), day) for one in asked]
    return tuple(sorted(found, key=lambda one: one.answer is Answer.UNKNOWN))


def _asked(condition: str, given: Condition | None, day: PartialDate | None) -> Asked:
    if given is None:
        return Asked(condition)
    return Asked(condition, given.answer, given.date, standing(given, day, method()))
