"""The people: what each side wants, and, where they may be named, with whom one might speak."""

from collections.abc import Iterator

from exports.mediation_plan.content import MediationPlan, Naming, Talk
from exports.mediation_plan.sides import Side
from exports.paper import (
    Block,
    Cell,
    Heading,
    Kind,
    Paragraph,
    Statement,
    Table,
    Tone,
    Words,
    plain,
    strong,
)
from exports.safety_plan.telling import Telling, open_question
from risk.assessment import Named, Opening
from risk.talk_content import Turn, TurnContent, talks

BULLET = "•"


def sides(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("Who wants what?")), 1)
    if not plan.sides:
        yield open_question(say("Nothing threatening is reported yet. Who knows the family?"))
        return
    lead = say("What is reported of everybody on a threat path: what they want, fear or are under.")
    yield Paragraph(plain(lead), Kind.LEAD)
    for side in plan.sides:
        yield from _side(side, told)


def candidates(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    """Names only when they may stand there; otherwise the usual order without anybody in it."""
    say = told.wording.say
    if plan.naming is Naming.PREPARED:
        yield Heading(plain(say("Preparation: do not approach now")), 1)
        lead = say("It is not now. Nobody named here is approached, asked or told anything.")
        yield Paragraph(strong(lead))
        yield from _opened_by(plan, told)
    else:
        yield Heading(plain(say("With whom, and in which order")), 1)
    if plan.naming is Naming.NOT_NOW:
        said = say("This plan names nobody who might be spoken with. The usual order is:")
        yield Paragraph(plain(said))
        for turn in talks().turns:
            phrase = told.wording.phrase
            yield Statement(BULLET, phrase(turn.label), phrase(turn.why))
        return
    yield from _named(plan, told)


def _opened_by(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    if plan.opened is None:
        return
    words = told.wording
    day = words.full_date(plan.opened.date) if plan.opened.date else ""
    yield Statement(BULLET, plan.opened.text, " · ".join(filter(None, (plan.opened.by, day))))


def _named(plan: MediationPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    people = plan.candidates
    yield Heading(plain(say("Order of talks")), 2)
    if people.talks:
        head = (say("Turn"), say("Who"), say("Why in this turn"))
        yield Table(head, tuple(_talk(talk, told) for talk in people.talks), (25, 33, 42))
    yield Heading(plain(say("Showed support by what they did")), 2)
    if not people.openings:
        yield open_question(say("No deed for the victim is reported yet. Who did something?"))
    for opening in people.openings:
        yield from _support(opening, told)
    if people.explore:
        yield Heading(plain(say("First find out")), 2)
        for named in people.explore:
            yield from _explored(named, told)
    if people.excluded:
        yield Heading(plain(say("Not suitable to stand in between")), 2)
        rows = tuple(_excluded(named, told) for named in people.excluded)
        yield Table((say("Who"), say("Why")), rows, (40, 60))


def _side(side: Side, told: Telling) -> Iterator[Block]:
    yield _titled(side.person, told, told.wording.possible_part(side.part))
    found = told.statements(side.claims)
    yield from found
    if not found:
        asked = told.wording.say("What does {name} want? Nothing is noted here.")
        yield open_question(asked.format(name=told.short[side.person]))


def _talk(talk: Talk, told: Telling) -> tuple[Cell, ...]:
    turn = _turn(talk.turn)
    phrase = told.wording.phrase
    why = (Paragraph(plain(phrase(turn.why))),)
    return (Paragraph(plain(phrase(turn.label))),), _who(talk.person, told), why


def _turn(turn: Turn) -> TurnContent:
    return next(one for one in talks().turns if one.id is turn)


def _support(opening: Opening, told: Telling) -> Iterator[Block]:
    words = told.wording
    heard = words.hearing(opening.could_hear, opening.could_hear_at_most)
    hearing = words.say("could hear something new: {people}").format(people=heard)
    yield _titled(opening.person, told, hearing)
    yield from told.statements(opening.claims)


def _titled(person: str, told: Telling, more: str) -> Heading:
    known = " · ".join(filter(None, (told.kin(person), more)))
    return Heading((Words(told.full[person], Tone.STRONG), Words(f" · {known}", Tone.LIGHT)), 3)


def _explored(named: Named, told: Telling) -> Iterator[Block]:
    words, name = told.wording, told.short[named.person]
    yield Paragraph(plain(words.because(named.because, name, told.victim)))
    yield Paragraph(plain(words.could_be_forced(name, told.victim)), Kind.QUESTION)


def _excluded(named: Named, told: Telling) -> tuple[Cell, ...]:
    because = told.wording.because(named.because, told.short[named.person], told.victim)
    return _who(named.person, told), (Paragraph(plain(because)),)


def _who(person: str, told: Telling) -> Cell:
    name = Paragraph(strong(told.full[person]))
    kin = told.kin(person)
    return (name, Paragraph(plain(kin), Kind.SMALL)) if kin else (name,)
