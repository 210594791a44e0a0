"""Why somebody stands where they stand: the path, the claims under it, what would change it."""

from collections.abc import Iterator

from risk.assessment import Step, Threat
from workbench.desk.editing import EditingDesk
from workbench.pages.inspector.overview import claim_rows
from workbench.pages.markup import Node, column, el, link, row
from workbench.pages.parts.chips import ask, close, section
from workbench.pages.parts.paths import path_sentence
from workbench.pages.parts.strength import strength_bar
from workbench.pages.parts.symbol import symbol


def why(desk: EditingDesk, threat: Threat) -> Node:
    _ = desk.words.say
    title = _("Why is {name} here?").format(name=desk.names[threat.person])
    head = row(el("h2", title, cls="grow"), close(_("Close"), "close"), cls="top")
    return el(
        "aside",
        head,
        path_sentence(desk, threat.path),
        *(_step(desk, step) for step in threat.path.steps),
        *_settle(desk, threat),
        *_succession(desk, threat),
        section("", link(_("Show this person in the genogram"), "look_up", arg=threat.person)),
        cls="inspector",
        aria_label=title,
        key=f"why-{threat.person}",
    )


def _step(desk: EditingDesk, step: Step) -> Node:
    claims = tuple(claim for claim in desk.case.claims if claim.id in step.claims)
    name = desk.names[step.person]
    said = el("h3", f"{name} {desk.words.part(step.part)}")
    rows = list(claim_rows(desk, claims)) or [
        el("p", desk.words.say("No claim of their own."), cls="cap")
    ]
    picture = symbol(desk.case, desk.case.family.person(step.person))
    return el("div", picture, column(said, *rows), cls="step")


def _settle(desk: EditingDesk, threat: Threat) -> Iterator[Node]:
    _ = desk.words.say
    question = threat.would_settle
    if question is not None:
        chip = ask(desk.words.question(question, desk.names), "look_up", question.person)
        yield section(_("This answer changes most"), chip)
    others = [each for each in threat.questions if each != question][:4]
    if others:
        chips = [
            ask(desk.words.question(each, desk.names), "look_up", each.person) for each in others
        ]
        yield section(_("Also not known yet"), *chips)


def _succession(desk: EditingDesk, threat: Threat) -> Iterator[Node]:
    _ = desk.words.say
    succession = threat.succession
    if succession is None:
        return
    when = el("p", desk.words.when_gone(desk.names[succession.without]), cls="meta")
    left: tuple[Node, ...] = (el("p", desk.words.nothing_left(), cls="meta"),)
    if succession.left:
        bar = strength_bar(
            succession.left.strength, desk.words.path_sentence(succession.left, desk.names), 150
        )
        left = (path_sentence(desk, succession.left), bar)
    warning = el("p", _("Arresting or persuading one person does not make it safe."), cls="cap")
    yield section(_("Succession: who takes over?"), when, *left, warning)
