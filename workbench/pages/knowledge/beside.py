"""Beside the matrix: one person and one fact, the leak to them, and what would open it."""

from collections.abc import Iterator
from itertools import pairwise

from risk import Fact, KeepSmall, KnowledgeState, Leak
from risk.assessment import Question
from workbench.desk.editing import EditingDesk
from workbench.pages.knowledge.marks import mark
from workbench.pages.knowledge.matrix import APART
from workbench.pages.knowledge.telling import telling
from workbench.pages.knowledge.way import leak_path
from workbench.pages.markup import Node, el, link, row
from workbench.pages.parts.chips import ask, close, section
from workbench.pages.parts.strength import strength_bar

MOST_QUESTIONS = 4


def beside(desk: EditingDesk, fact: Fact) -> Node:
    leak = desk.knowing.leak
    title = _title(desk, leak)
    return el(
        "aside",
        row(el("h2", title, cls="grow"), close(desk.words.say("Close"), "close"), cls="top"),
        _fact(desk, fact),
        _state(desk, fact),
        *(_leak(desk, leak) if leak else ()),
        _small(desk, leak),
        telling(desk, fact),
        cls="inspector",
        aria_label=title,
        key=f"knows-{fact.id}-{desk.selected}",
    )


def _title(desk: EditingDesk, leak: Leak | None) -> str:
    _ = desk.words.say
    if desk.selected == desk.case.index:
        return _("Who may hear this?")
    asked = _("Can {name} hear this?") if leak else _("What does {name} know of this?")
    return asked.format(name=desk.names[desk.selected])


def _fact(desk: EditingDesk, fact: Fact) -> Node:
    change = link(desk.words.say("Change"), "change_fact", arg=fact.id)
    return row(el("p", fact.text, cls="meta grow"), change, cls="apart top")


def _state(desk: EditingDesk, fact: Fact) -> Node:
    circle, words = desk.knowing.circle(fact.id), desk.words
    state = circle.state(desk.selected)
    since = words.since_and_via(circle.record(desk.selected), desk.names)
    locked = words.must_not_know() if desk.selected in circle.kept_from else ""
    said = " · ".join(filter(None, (words.knowledge_in_full(state), since, locked)))
    cls = "open grow" if state is KnowledgeState.UNKNOWN else "grow"
    arg = f"{fact.id}{APART}{desk.selected}"
    return row(
        mark(state), el("span", said, cls=cls), link(words.say("Change"), "knows_open", arg=arg)
    )


def _leak(desk: EditingDesk, leak: Leak) -> Iterator[Node | None]:
    words, _ = desk.words, desk.words.say
    word, count = words.strength(leak.word), words.open_questions(len(leak.open_items))
    bar = strength_bar(leak.strength, f"{word}; {count}", 150)
    yield row(bar, el("span", word, cls="word"), cls="wrap")
    if leak.steps:
        yield section(_("Strongest leak path"), leak_path(desk, leak), first=True)
    else:
        yield el("p", words.no_leak_reported(desk.names[leak.to]), cls="meta")
    yield _questions(desk, leak)


def _questions(desk: EditingDesk, leak: Leak) -> Node | None:
    if not leak.open_items:
        return None
    chips = [
        ask(
            desk.words.question(Question("talks_with", person), desk.names),
            "knows_talks",
            arg=person,
        )
        for person in leak.open_items[:MOST_QUESTIONS]
    ]
    left = len(leak.open_items) - len(chips)
    more = desk.words.say("and {count} more").format(count=left)
    rest = el("p", more, cls="cap") if left else None
    return section(desk.words.say("What we do not know"), *chips, rest)


def _small(desk: EditingDesk, leak: Leak | None) -> Node:
    words, small = desk.words, desk.knowing.small
    to = desk.names[leak.to] if leak else ""
    return section(
        words.say("Keep it small"),
        el("p", words.kept_small(small, to, desk.names, desk.knowing.who_know)),
        *_silence(desk, small, leak),
    )


def _silence(desk: EditingDesk, small: KeepSmall, leak: Leak | None) -> Iterator[Node]:
    """Who is asked for silence, whether they can; and that asking may itself tell."""
    after = dict(_followers(leak)) if leak else {}
    circle = desk.knowing.circle(small.fact)
    for person in small.people:
        if circle.state(person) in (KnowledgeState.KNOWS, KnowledgeState.SUSPECTS):
            other = desk.names[after[person]] if person in after else ""
            yield ask(desk.words.can_keep_silent(desk.names[person], other))
        else:
            yield el("p", desk.words.has_to_be_told(desk.names[person]), cls="meta")


def _followers(leak: Leak) -> Iterator[tuple[str, str]]:
    return pairwise(step.person for step in leak.steps)
