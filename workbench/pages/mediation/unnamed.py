"""Keeps the names of candidates off a page whose gate is closed, whoever wrote them where."""

import re
from collections.abc import Iterator

from genogram import NameKind
from risk import Claim, Source
from workbench.desk.editing import EditingDesk
from workbench.pages.markup import Node, el


def unnamed(desk: EditingDesk, node: Node | None) -> Node | None:
    """The node, or while nobody may be named a line instead of it when it names a candidate."""
    if node is None or desk.mediating.is_shown or not names_a_candidate(desk, *_texts(node)):
        return node
    said = desk.words.say("Somebody is named here. Open the preparation to read it.")
    return el("p", said, cls="card pad meta")


def told(desk: EditingDesk, claim: Claim, source: Source | None) -> tuple[str, str]:
    """The words and the source, unless they name a candidate; then less, in words of the method."""
    words = desk.words
    caption, short = words.caption(claim, source), words.claim_in_short(claim, desk.names)
    ways = (
        (words.claim(claim, desk.names), caption),
        (short, caption),
        (short, words.date(claim.date)),
    )
    for way in ways:
        if desk.mediating.is_shown or not names_a_candidate(desk, *way):
            return way
    return words.indicator(claim.indicator), words.reliability(claim.reliability)


def names_a_candidate(desk: EditingDesk, *texts: str) -> bool:
    """Whether a name or spelling of a candidate stands in one of these texts, as a word."""
    names = [re.escape(name.casefold()) for name in _names(desk)]
    if not names:
        return False
    named = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)")
    return any(named.search(text.casefold()) for text in texts)


def _names(desk: EditingDesk) -> Iterator[str]:
    """What tells them apart: a family name that many bear names nobody, unless it is all there is."""
    for candidate in desk.mediating.candidates:
        names = desk.case.family.person(candidate).names
        own = [name for name in names if name.kind is not NameKind.FAMILY]
        yield from (name.text.strip() for name in own or names if name.text.strip())


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, str):
        yield node
        return
    _, attributes, children = node
    yield from (value for value in attributes.values() if isinstance(value, str))
    for child in children:
        yield from _texts(child)
