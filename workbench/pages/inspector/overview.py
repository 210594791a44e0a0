"""Overview of a person: threat, possible roles, the newest claims, and what is not known."""

from collections.abc import Iterator

from genogram import Person
from risk import Answer, Claim, Rating, RoleCode
from risk.assessment import Question, Threat
from risk.statements import Statement, statements
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el, link, row
from workbench.pages.parts.chips import ask, section
from workbench.pages.parts.claims import statement_row
from workbench.pages.parts.paths import path_sentence
from workbench.pages.parts.strength import strength_bar

NEWEST, MOST_QUESTIONS = 3, 4
UNDER_PRESSURE = "under_pressure"
REPORTED = {Rating.PRESENT, Rating.PARTLY}
THREATENING = {
    RoleCode.DECISION_MAKER,
    RoleCode.COUNCIL_MEMBER,
    RoleCode.INSTIGATOR,
    RoleCode.EXECUTOR,
    RoleCode.BLAME_TAKER,
    RoleCode.LURE,
    RoleCode.WATCHER,
    RoleCode.MESSENGER,
    RoleCode.ENABLER,
}


def overview(desk: EditingDesk, person: Person) -> Iterator[Node | None]:
    yield _threat(desk, person)
    yield _roles(desk, person)
    yield _claims(desk, person)
    yield _unknown(desk, person)


def threat_of(desk: EditingDesk, person: str) -> Threat | None:
    return next((t for t in desk.assessment.threats if t.person == person), None)


def is_under_pressure(desk: EditingDesk, person: str) -> bool:
    """Whether it is reported that somebody is forced or pressed themselves."""
    return any(
        claim.indicator == UNDER_PRESSURE and claim.rating in REPORTED
        for claim in desk.case.claims
        if person in claim.people
    )


def claim_rows(desk: EditingDesk, claims: tuple[Claim, ...], act: str = "") -> Iterator[Node]:
    """Statements as rows, newest first, each with a way to change it."""
    _ = desk.words.say
    sources = {source.id: source for source in desk.case.sources}
    for statement in sorted(statements(claims), key=_newest, reverse=True):
        claim = statement.claims[0]
        caption = desk.words.caption(claim, sources.get(claim.source or ""))
        action = link(_("Change"), act, arg=claim.id) if act else None
        words = desk.words.claim(claim, desk.names)
        yield statement_row(
            claim, words, desk.words.reliability(claim.reliability), caption, action
        )


def _newest(statement: Statement) -> str:
    moment = statement.date
    return str(moment.latest or "") if moment else ""


def _threat(desk: EditingDesk, person: Person) -> Node | None:
    _ = desk.words.say
    threat = threat_of(desk, person.id)
    if threat is None:
        asked = next((a for a in desk.assessment.ask if a.person == person.id), None)
        if asked is None:
            return None
        said = desk.words.because(asked.because, desk.names[person.id], "")
        bar = strength_bar(asked.strength, _("too little known"), 150)
        known = row(bar, el("span", _("too little known"), cls="word"), cls="apart")
        return section(_("Threat"), known, el("p", said, cls="meta"), first=True)
    word = desk.words.strength(threat.word)
    count = desk.words.open_questions(len(threat.questions))
    return section(
        _("Threat"),
        row(
            strength_bar(threat.strength, f"{word}; {count}", 150),
            el("span", word, cls="word"),
            cls="apart",
        ),
        path_sentence(desk, threat.path),
        el("p", count, cls="meta open") if threat.questions else None,
        action=link(_("Why?"), "why", arg=person.id),
        first=True,
    )


def _roles(desk: EditingDesk, person: Person) -> Node:
    _ = desk.words.say
    rows: list[Node] = []
    for role in (r for r in desk.case.roles if r.person == person.id):
        weighed = _("{plus} for, {minus} against").format(
            plus=len(role.evidence_for), minus=len(role.evidence_against)
        )
        until = desk.words.date(role.valid_until) if role.valid_until else ""
        valid = el("span", _("valid until {date}").format(date=until), cls="cap") if until else None
        name = el("span", el("b", desk.words.possible_role(role.role)), f" – {weighed}")
        rows.append(row(name, valid, cls="apart wrap"))
        if role.under_duress is Answer.UNKNOWN and role.role in THREATENING:
            rows.append(
                row(el("span", _("Under duress?"), cls="meta"), ask(_("unknown: ask")), cls="apart")
            )
    if not rows:
        rows = [el("p", _("No role has been written down."), cls="meta")]
    return section(_("Possible roles"), *rows, action=link(_("Add a role"), "new_role"))


def _claims(desk: EditingDesk, person: Person) -> Node:
    _ = desk.words.say
    about = tuple(claim for claim in desk.case.claims if person.id in claim.people)
    rows = list(claim_rows(desk, about))[:NEWEST]
    if not rows:
        rows = [el("p", _("Nobody has said anything about this person yet."), cls="meta")]
    every = link(_("All {count}").format(count=len(statements(about))), "tab", arg="said")
    return section(_("Claims"), *rows, action=every if about else None)


def _unknown(desk: EditingDesk, person: Person) -> Node | None:
    questions = tuple(_questions(desk, person))
    if not questions:
        return None
    _ = desk.words.say
    chips = [
        ask(desk.words.question(each, desk.names), "answer", each.item)
        for each in questions[:MOST_QUESTIONS]
    ]
    more = len(questions) - MOST_QUESTIONS
    rest = el("p", _("and {count} more").format(count=more), cls="cap") if more > 0 else None
    return section(_("What we do not know"), *chips, rest)


def _questions(desk: EditingDesk, person: Person) -> Iterator[Question]:
    if threat := threat_of(desk, person.id):
        yield from (q for q in threat.questions if q.person == person.id)
    else:
        yield from (a.question for a in desk.assessment.ask if a.person == person.id)
