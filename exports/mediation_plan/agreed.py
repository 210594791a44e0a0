"""Agreements: whom each binds and whom not, how a breach shows, who watches, until when."""

from collections.abc import Iterator

from exports.mediation_plan.content import MediationPlan
from exports.mediation_plan.talks import rules
from exports.paper import (
    Block,
    Cell,
    Facts,
    Heading,
    Kind,
    Line,
    Paragraph,
    plain,
    soft,
    strong,
    unknown,
)
from exports.safety_plan.agreed import review_days
from exports.safety_plan.telling import Telling, open_question
from exports.wording import Wording
from risk.coverage import Coverage, Holds, Missing
from risk.talk_content import talks


def agreements(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("What is promised")), 1)
    lead = say("A promise binds only who gave it. Who is left out can still act.")
    yield Paragraph(plain(lead), Kind.LEAD)
    if not plan.agreements:
        asked = say("Nothing is promised yet. Who promises what, and who watches over it?")
        yield open_question(asked)
    for number, covered in enumerate(plan.agreements, 1):
        yield Heading(plain(say("Agreement {number}").format(number=number)), 3)
        yield Facts(tuple(_rows(covered, told)))


def looked_at_again(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    yield from review_days(plan.reviews, told)
    yield Paragraph(plain(told.wording.say("And at once when this happens:")))
    yield from rules(talks().turning_points, told)


def _rows(covered: Coverage, told: Telling) -> Iterator[tuple[str, Cell]]:
    say = told.wording.say
    agreement = covered.agreement

    def filled(what: Missing, line: Line) -> Cell:
        asked = unknown(question(what, told.wording))
        return (Paragraph(asked if what in covered.missing else line),)

    yield say("What"), filled(Missing.TEXT, strong(agreement.text))
    yield say("Promised by"), filled(Missing.PROMISED_BY, _names(covered.bound, told))
    yield say("Not bound"), (Paragraph(_free(covered, told)),)
    if agreement.guarantor:
        yield say("Answers for it"), (Paragraph(plain(told.full[agreement.guarantor])),)
    yield say("A breach shows"), filled(Missing.BREACH_SIGNAL, plain(agreement.breach_signal))
    yield say("Watches over it"), filled(Missing.MONITOR, plain(agreement.monitor))
    day = f"{told.wording.full_date(agreement.valid_until)} · "
    until = plain(f"{day}{holding(covered.holds, told.wording)}")
    yield say("Valid until"), filled(Missing.VALID_UNTIL, until)


def _free(covered: Coverage, told: Telling) -> Line:
    say = told.wording.say
    if not covered.not_bound:
        return soft(say("nobody of whom a threat path is known"))
    on_a_path = soft(say(" (on a threat path)"))
    return (
        *_names(
            covered.not_bound,
            told,
        ),
        *on_a_path,
    )


def _names(people: tuple[str, ...], told: Telling) -> Line:
    return strong(", ".join(told.full[person] for person in people))


def question(what: Missing, words: Wording) -> str:
    """What an agreement does not say yet, as a question."""
    match what:
        case Missing.TEXT:
            return words.say("What is promised?")
        case Missing.PROMISED_BY:
            return words.say("Who promises this?")
        case Missing.BREACH_SIGNAL:
            return words.say("How do we notice that it is broken?")
        case Missing.MONITOR:
            return words.say("Who watches over it?")
        case Missing.VALID_UNTIL:
            return words.say("Until when does it hold?")


def holding(holds: Holds, words: Wording) -> str:
    match holds:
        case Holds.STANDS:
            return words.say("still holds")
        case Holds.EXPIRED:
            return words.say("has expired")
        case Holds.UNKNOWN:
            return words.say("unknown whether it still holds")
