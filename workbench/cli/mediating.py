"""What an analysis prints of mediation: the gate first, names only where it is open."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from exports import Wording, evidence, short_names, victim
from risk import Advice, Answer, Case, Condition
from risk.assessment import Assessment, Gate
from risk.gate import standing
from workbench.cli.printing import table

if TYPE_CHECKING:
    from rich.table import Table


def mediation(case: Case, assessment: Assessment, words: Wording) -> Iterator["str | Table"]:
    gate = assessment.gate
    if gate is None:
        return
    yield _gate(case, gate, words)
    if gate.advice is Advice.POSSIBLE:
        yield _openings(case, assessment, words)
        yield _explored(case, assessment, words)
        yield _excluded(case, assessment, words)


def _gate(case: Case, gate: Gate, words: Wording) -> "Table":
    """What stands in the way; what is unknown is said to be unknown."""
    _ = words.say
    objected = {one.id: one for one in case.contraindications}
    answered = {one.id: one for one in case.preconditions}
    objections = [
        (_("contra-indication"), words.condition(one), _answered(objected.get(one), words))
        for one in gate.contraindications
    ]
    missing = [
        (_("precondition"), words.condition(one), _stands(answered.get(one), case, words))
        for one in gate.missing
    ]
    heads = (_("Kind"), _("Not in order yet"), _("Answer"))
    title = " · ".join((_("Mediation"), words.advice(gate.advice)))
    return table(title, heads, [*objections, *missing])


def _answered(condition: Condition | None, words: Wording) -> str:
    return words.answer(condition.answer if condition else Answer.UNKNOWN)


def _stands(condition: Condition | None, case: Case, words: Wording) -> str:
    return words.standing(standing(condition, case.as_of, words.edition), condition)


def _openings(case: Case, assessment: Assessment, words: Wording) -> "Table":
    _ = words.say
    names = short_names(case, words)
    rows = [
        (
            names[one.person],
            "; ".join(shown.sentence for shown in evidence(one.claims, case, words, names)),
        )
        for one in assessment.openings
    ]
    return table(_("Possible openings"), (_("Person"), _("Shown by deeds")), rows)


def _explored(case: Case, assessment: Assessment, words: Wording) -> "Table":
    _ = words.say
    names, about = short_names(case, words), victim(case, words)
    rows = [
        (names[one.person], words.could_be_forced(names[one.person], about))
        for one in assessment.explore
    ]
    return table(_("Find out first"), (_("Person"), _("Question")), rows)


def _excluded(case: Case, assessment: Assessment, words: Wording) -> "Table":
    _ = words.say
    names, about = short_names(case, words), victim(case, words)
    rows = [
        (names[one.person], words.because(one.because, names[one.person], about))
        for one in assessment.excluded
    ]
    return table(_("Not suitable, and why"), (_("Person"), _("Why?")), rows)
