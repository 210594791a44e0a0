"""A statement as it stands in the file: reliability mark, words, and who said it when."""

from risk import Claim, Reliability
from workbench.pages.markup import Node, el


def mark(reliability: Reliability, said: str) -> Node:
    """A square that is full, half or open; the word stands in the caption too."""
    parts = [
        el(
            "rect",
            x=1.5,
            y=1.5,
            width=11,
            height=11,
            fill="none",
            stroke="currentColor",
            stroke_width=1.5,
        )
    ]
    if reliability is not Reliability.NOT_CHECKED:
        width = 11 if reliability is Reliability.CONFIRMED else 5.5
        parts.append(el("rect", x=1.5, y=1.5, width=width, height=11, fill="currentColor"))
    return el("svg", *parts, width=14, height=14, viewBox="0 0 14 14", role="img", aria_label=said)


def statement_row(
    claim: Claim, words: str, said: str, caption: str, action: Node | None = None
) -> Node:
    return el(
        "div",
        el("span", mark(claim.reliability, said), cls="mark"),
        el("span", words),
        action or el("span"),
        el("span", caption, cls="src"),
        cls="claim",
    )
