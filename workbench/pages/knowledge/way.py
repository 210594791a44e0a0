"""The strongest leak path, drawn from top to bottom with what it rests on."""

from collections.abc import Iterator

from risk import KnowledgeState, Leak, LeakStep
from workbench.desk.editing import EditingDesk
from workbench.pages.inspector.overview import claim_rows
from workbench.pages.knowledge.marks import mark
from workbench.pages.markup import Node, column, el
from workbench.pages.parts.symbol import symbol

LENGTH = 38


def leak_path(desk: EditingDesk, leak: Leak) -> Node:
    return el("ol", *_steps(desk, leak), cls="leak")


def _steps(desk: EditingDesk, leak: Leak) -> Iterator[Node]:
    for number, step in enumerate(leak.steps):
        if number:
            yield _talk(desk, step)
        yield _person(desk, leak, step)


def _person(desk: EditingDesk, leak: Leak, step: LeakStep) -> Node:
    person = desk.case.family.person(step.person)
    state = desk.knowing.circle(leak.fact).state(step.person)
    drawn = el("span", symbol(desk.case, person, 36), mark(state), cls="marked")
    said = column(el("b", desk.names[step.person]), el("span", _said(desk, leak, step), cls="meta"))
    return el("li", drawn, said, cls="leak-who")


def _said(desk: EditingDesk, leak: Leak, step: LeakStep) -> str:
    circle = desk.knowing.circle(leak.fact)
    known = desk.words.knowledge_in_full(circle.state(step.person))
    since = desk.words.since_and_via(circle.record(step.person), desk.names)
    locked = desk.words.must_not_know() if step.person in circle.kept_from else ""
    if locked and circle.state(step.person) is KnowledgeState.DOES_NOT_KNOW:
        return locked
    return " · ".join(filter(None, (" ".join(filter(None, (known, since))), locked)))


def _talk(desk: EditingDesk, step: LeakStep) -> Node:
    claims = tuple(claim for claim in desk.case.claims if claim.id in step.claims)
    arrow = el(
        "svg",
        el("line", x1=8, x2=8, y1=0, y2=LENGTH - 3),
        el("path", d=f"M3 {LENGTH - 7}l5 6 5-6"),
        cls="dotted",
        width=16,
        height=LENGTH,
        viewBox=f"0 0 16 {LENGTH}",
        aria_hidden="true",
    )
    return el("li", arrow, column(*claim_rows(desk, claims)), cls="leak-talk")
