"""Where the threat may come from: who, along which path, why, and what nobody knows yet."""

from collections.abc import Iterator

from exports.paper import (
    Bar,
    Block,
    Cell,
    Heading,
    Kind,
    Line,
    Paragraph,
    Statement,
    Table,
    Tone,
    Words,
    plain,
    soft,
    strong,
)
from exports.safety_plan.content import SafetyPlan, SharedPath
from exports.safety_plan.telling import Telling, open_question
from exports.wording.threats import ARROW
from risk import Reliability
from risk.assessment import Ask, Path, Step, Threat

Seen = tuple[str, Statement]
SHARES = (9, 27, 36, 28)


def threat_sources(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    say = told.wording.say
    yield Heading(plain(say("Sources of threat")), 1)
    yield Paragraph(
        plain(say("Ordered by what stands in the file. Not a prediction. Unknown is not safe.")),
        Kind.LEAD,
    )
    if not plan.threats:
        yield open_question(say("Nothing threatening is reported yet. Who knows the family?"))
        return
    head = (say("Rank"), say("Who"), say("Path"), say("What the file holds"))
    first = {shared.path.people: shared.threats[0] for shared in plan.paths}
    rows = (_source(threat, first[threat.path.people], told) for threat in plan.threats)
    yield Table(head, tuple(rows), SHARES)


def why(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    """Each path once, whoever shares it: its statements, its questions, what follows it."""
    if plan.paths:
        yield Heading(plain(told.wording.say("Why")), 1)
        yield Paragraph(plain(_legend(told)), Kind.LEAD)
    seen: set[Seen] = set()
    for shared in plan.paths:
        yield Heading(path_line(shared.path, told), 2)
        for step in shared.path.steps:
            yield from _step(step, told, seen)
        yield from _questions(shared, told)
        yield from _succession(shared, told)


def too_little_known(plan: SafetyPlan, told: Telling) -> Iterator[Block]:
    """Everybody of whom it is unknown whether they want harm; nobody is left out by silence."""
    if not plan.ask:
        return
    words = told.wording
    yield Heading(plain(words.say("Unknown: ask")), 1)
    count = words.say_count(
        "Of {count} person too little is known. That is no reassurance.",
        "Of {count} people too little is known. That is no reassurance.",
        len(plan.ask),
    )
    yield Paragraph(plain(count), Kind.LEAD)
    for item in dict.fromkeys(ask.question.item for ask in plan.ask):
        yield Paragraph(plain(words.question_to_all(item)), Kind.QUESTION)
    head = (words.say("Who"), words.say("What the file holds"))
    yield Table(head, tuple(_asked(ask, told) for ask in plan.ask), (40, 60))


def path_line(path: Path, told: Telling) -> Line:
    """**Zora** beslist → **Oren** geeft door: names strong and verbs not, also in a heading."""
    line: list[Words] = []
    for number, (name, verb) in enumerate(told.wording.path_parts(path, told.short)):
        line += [
            *([Words(ARROW, Tone.SOFT)] if number else []),
            Words(name, Tone.STRONG),
            Words(f" {verb}", Tone.LIGHT),
        ]
    return tuple(line)


def _source(threat: Threat, first: Threat, told: Telling) -> tuple[Cell, ...]:
    words = told.wording
    name = Paragraph(strong(told.full[threat.person]))
    known = (told.kin(threat.person), words.possible_part(threat.part))
    part = Paragraph(plain(" · ".join(filter(None, known))), Kind.SMALL)
    if threat is first:
        path = path_line(threat.path, told)
    else:
        path = soft(words.same_path_as(told.short[first.person]))
    return (
        (Paragraph(soft(str(threat.rank))),),
        (name, part),
        (Paragraph(path),),
        _strength(threat, told),
    )


def _strength(threat: Threat, told: Telling) -> Cell:
    words = told.wording
    held = words.strength(threat.word)
    count = words.open_questions(len(threat.questions))
    return (
        Paragraph(strong(held)),
        Bar(threat.strength, f"{held}; {count}"),
        Paragraph(soft(count), Kind.SMALL),
    )


def _legend(told: Telling) -> str:
    words = told.wording
    return " · ".join(
        f"{words.reliability_mark(one)} {words.reliability(one)}" for one in Reliability
    )


def _step(step: Step, told: Telling, seen: set[Seen]) -> Iterator[Block]:
    """What a step rests on; what stands higher up about the same person is not said again."""
    words = told.wording
    yield Heading(plain(told.full[step.person]), 3)
    found = told.statements(step.claims)
    fresh = [statement for statement in found if (step.person, statement) not in seen]
    yield from fresh
    if not found:
        yield open_question(words.say("What is this based on? Nothing is noted here."))
    elif not fresh:
        yield Paragraph(plain(words.say("See above.")), Kind.SMALL)
    seen.update((step.person, statement) for statement in found)


def _questions(shared: SharedPath, told: Telling) -> Iterator[Block]:
    words = told.wording
    contradicted = [(one.person, item) for one in shared.threats for item in one.contradictions]
    if not shared.questions and not contradicted:
        return
    yield Heading(plain(words.say("What we do not know")), 3)
    for person, item in contradicted:
        yield Paragraph(
            plain(words.contradiction(told.short[person], item)),
            Kind.QUESTION,
        )
    for question in shared.questions:
        yield Paragraph(plain(words.question(question, told.short)), Kind.QUESTION)
    if shared.more_questions:
        more = words.say_count(
            "and {count} question more", "and {count} questions more", shared.more_questions
        )
        yield Paragraph(plain(more), Kind.SMALL)


def _succession(shared: SharedPath, told: Telling) -> Iterator[Block]:
    words = told.wording
    follows = [threat.succession for threat in shared.threats if threat.succession]
    if not follows:
        return
    yield Heading(plain(words.say("Who steps in?")), 3)
    for succession in follows:
        gone = Words(words.when_gone(told.short[succession.without]) + " ", Tone.SOFT)
        left = path_line(succession.left, told) if succession.left else plain(words.nothing_left())
        yield Paragraph((gone, *left))


def _asked(ask: Ask, told: Telling) -> tuple[Cell, ...]:
    because = told.wording.because(ask.because, told.short[ask.person], told.victim)
    name = Paragraph(strong(told.full[ask.person]))
    kin = told.kin(ask.person)
    who = (name, Paragraph(plain(kin), Kind.SMALL)) if kin else (name,)
    return who, (Paragraph(plain(because)),)
