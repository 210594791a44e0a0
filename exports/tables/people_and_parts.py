"""The part somebody may have, and who knows what: both may be unknown, and then it says so."""

from collections.abc import Iterator

from exports.evidence import evidence
from exports.spreadsheet import Column, Row, Sheet
from exports.tables.telling import LONG, Telling
from risk import Fact, Knowledge, KnowledgeState, Role


def roles(told: Telling) -> Sheet:
    say = told.words.say
    columns = (
        Column(say("Who")),
        Column(say("Possible part"), 30),
        Column(say("What speaks for it"), LONG),
        Column(say("What speaks against it"), LONG),
        Column(say("Under duress?")),
        Column(say("Noted by")),
        Column(say("Valid until")),
    )
    return Sheet(say("Roles"), columns, tuple(_role(role, told) for role in told.case.roles))


def knowledge(told: Telling) -> Sheet:
    """Everybody alive for every fact: who stands nowhere has not been asked about."""
    say = told.words.say
    columns = (
        Column(say("Fact"), LONG),
        Column(say("Harm if it is known"), LONG),
        Column(say("Who")),
        Column(say("Knows?")),
        Column(say("Since")),
        Column(say("Through whom")),
        Column(say("Must not know")),
    )
    rows = (row for fact in told.case.facts for row in _known(fact, told))
    return Sheet(say("Who knows what"), columns, tuple(rows))


def _role(role: Role, told: Telling) -> Row:
    return (
        told.name(role.person),
        told.words.possible_role(role.role),
        _sentences(role.evidence_for, told),
        _sentences(role.evidence_against, told),
        told.words.answer(role.under_duress),
        role.by,
        told.date(role.valid_until),
    )


def _sentences(claims: tuple[str, ...], told: Telling) -> str:
    return "\n".join(one.sentence for one in evidence(claims, told.case, told.words, told.names))


def _known(fact: Fact, told: Telling) -> Iterator[Row]:
    known: dict[str, Knowledge] = {
        one.person: one for one in told.case.knowledge if one.fact == fact.id
    }
    for person in told.case.family.people:
        asked = person.id in known or not (person.has_died or person.group)
        if asked:
            yield _state(fact, person.id, known.get(person.id), told)


def _state(fact: Fact, person: str, known: Knowledge | None, told: Telling) -> Row:
    state = known.state if known else KnowledgeState.UNKNOWN
    shown = f"{told.words.knowledge_mark(state)} {told.words.knowledge(state)}"
    who = (fact.text, fact.harm_if_known, told.name(person), shown)
    if known is None:
        return (*who, "", "", "")
    kept = told.yes(known.must_not_know or None)
    return (*who, told.date(known.since), told.name(known.via), kept)
