"""Beside the page: one candidate, with what speaks for it, what it exposes and what is unknown."""

from collections.abc import Iterator

from genogram import PersonId
from risk import Named, Opening
from risk.assessment import Question
from risk.mediation_content import PRESSED, SHUTTLE_ONLY, mediation_method
from workbench.desk.editing import EditingDesk
from workbench.pages.inspector.overview import claim_rows, is_under_pressure, threat_of
from workbench.pages.markup import Node, button, column, el, row
from workbench.pages.parts.chips import ask, caution, close, section
from workbench.pages.parts.kin import kinship
from workbench.pages.parts.symbol import symbol

MOST_NAMED = 5
ABOUT_TALK = {"talks", "talks_with"}


def candidate(desk: EditingDesk, opening: Opening) -> Node:
    """An opening: the way to who decides, the deeds, who hears something, what is open."""
    _ = desk.words.say
    plan = button(_("Look at the preparation"), act="document", arg="mediation-plan")
    return _beside(
        desk,
        opening.person,
        _not_now(desk),
        section(_("Way to whoever decides"), *_way(desk, opening), first=True),
        section(_("Support, shown by deeds"), *_deeds(desk, opening)),
        section(_("Who hears something new?"), *_hearing(desk, opening)),
        _unknown(desk, opening),
        _pressed(desk, opening.person),
        _caution(desk, SHUTTLE_ONLY),
        el("div", plan, cls="foot"),
    )


def not_an_opening(desk: EditingDesk, named: Named, *, explored: bool) -> Node:
    """Somebody to be explored first, or who can never mediate: the reason and what was said."""
    _ = desk.words.say
    name, victim = desk.names[named.person], _victim(desk)
    about = tuple(claim for claim in desk.case.claims if named.person in claim.people)
    question = ask(desk.words.could_be_forced(name, victim), "answer", "under_pressure")
    title = _("First find out") if explored else _("Not suited")
    return _beside(
        desk,
        named.person,
        _not_now(desk),
        section(
            title,
            el("p", desk.words.because(named.because, name, victim)),
            question if explored else None,
            first=True,
        ),
        section(_("Claims"), *claim_rows(desk, about)),
        _pressed(desk, named.person),
    )


def _beside(desk: EditingDesk, person: PersonId, *inside: Node | None) -> Node:
    full = desk.full_names[person]
    name = column(
        el("h2", full, cls="inspected"), el("span", kinship(desk, person), cls="meta"), cls="grow"
    )
    picture = symbol(desk.case, desk.case.family.person(person), 44)
    head = row(picture, name, close(desk.words.say("Close"), "close"), cls="top")
    return el("aside", head, *inside, cls="inspector", aria_label=full, key=f"candidate-{person}")


def _not_now(desk: EditingDesk) -> Node | None:
    if not desk.mediating.is_closed:
        return None
    said = desk.words.say("Preparation: do not approach anybody now.")
    return el("p", el("b", said), cls="note")


def _way(desk: EditingDesk, opening: Opening) -> Iterator[Node]:
    _ = desk.words.say
    if not opening.way:
        yield el("p", _("No influence on anybody who wants harm is reported."), cls="meta")
        return
    verbs = [_("persuades"), *[_("passes it on")] * (len(opening.way) - 2), _("lets go")]
    inside: list[Node] = []
    for person, verb in zip(opening.way, verbs, strict=True):
        if inside:
            inside.append(el("span", "→", cls="arrow"))
        inside += [el("b", desk.names[person]), f" {verb}"]
    yield el("p", *inside, cls="path")
    threat = threat_of(desk, opening.way[-1])
    if threat and threat.succession:
        yield el("p", desk.words.succession(threat.succession, desk.names), cls="meta")


def _deeds(desk: EditingDesk, opening: Opening) -> Iterator[Node]:
    claims = tuple(claim for claim in desk.case.claims if claim.id in opening.claims)
    yield from claim_rows(desk, claims)


def _hearing(desk: EditingDesk, opening: Opening) -> Iterator[Node]:
    _ = desk.words.say
    count = desk.words.hearing(opening.could_hear, opening.could_hear_at_most)
    yield el("p", _("By the file: {people}.").format(people=count))
    if opening.hearers:
        named = ", ".join(desk.names[one] for one in opening.hearers[:MOST_NAMED])
        rest = len(opening.hearers) - MOST_NAMED
        more = " " + _("and {count} more").format(count=rest) if rest > 0 else ""
        yield el("p", _("Perhaps {names}.").format(names=named + more))
    if len(opening.leak) > 1:
        way = " → ".join(desk.names[one] for one in opening.leak)
        to = desk.names[opening.leak[-1]]
        said = _("Leak path to {name}: {way}").format(name=to, way=way)
        yield el("p", said, cls="meta")
    elif opening.exposure.upper > 0:
        yield el("p", _("No leak path is reported; that is not the same as none."), cls="meta")


def _unknown(desk: EditingDesk, opening: Opening) -> Node | None:
    _ = desk.words.say
    name = desk.names[opening.person]
    chips = [ask(desk.words.could_be_forced(name, _victim(desk)), "answer", "under_pressure")]
    if is_under_pressure(desk, opening.person):
        chips = []
    chips += [
        ask(desk.words.question(each, desk.names), "answer", each.item)
        for each in _questions(desk, opening)
    ]
    return section(_("What we do not know"), *chips) if chips else None


def _questions(desk: EditingDesk, opening: Opening) -> Iterator[Question]:
    said = {claim.indicator for claim in desk.case.claims if claim.people[0] == opening.person}
    if not said & ABOUT_TALK or opening.could_hear_at_most > opening.could_hear:
        yield Question("talks_with", opening.person)
    if "listens_to" not in said:
        yield Question("listens_to", opening.person)
    if not opening.way:
        for threat in desk.assessment.threats[:1]:
            yield Question("sway", opening.person, threat.path.people[0])


def _pressed(desk: EditingDesk, person: PersonId) -> Node | None:
    return _caution(desk, PRESSED) if is_under_pressure(desk, person) else None


def _caution(desk: EditingDesk, caution_id: str) -> Node:
    said = mediation_method().caution(caution_id)
    source = desk.words.say("Source: {source}").format(source=desk.words.phrase(said.source))
    return caution(desk.words.phrase(said.head), desk.words.phrase(said.text), source)


def _victim(desk: EditingDesk) -> str:
    return desk.names.get(desk.case.index or "", desk.words.say("the victim"))
