"""A state as a mark: full, half or open circle, or a question mark; never without its word."""

from risk import KnowledgeState
from workbench.pages.markup import Node, el
from workbench.pages.parts.icons import icon

HALF = "M8 3a5 5 0 0 0 0 10z"


def mark(state: KnowledgeState, size: int = 16) -> Node:
    ring = el("circle", cx=8, cy=8, r=5.2 if state is not KnowledgeState.UNKNOWN else 7)
    return el(
        "svg",
        ring,
        *_inside(state),
        cls=f"knows {state.value}",
        width=size,
        height=size,
        viewBox="0 0 16 16",
        aria_hidden="true",
    )


def lock(said: str) -> Node:
    """Somebody must not know it; the words are there for who does not see the lock."""
    return el("span", icon("lock", 14), el("span", said, cls="sr"), cls="lock", title=said)


def _inside(state: KnowledgeState) -> tuple[Node, ...]:
    match state:
        case KnowledgeState.KNOWS:
            return (el("circle", cls="full", cx=8, cy=8, r=5.2),)
        case KnowledgeState.SUSPECTS:
            return (el("path", cls="full", d=HALF),)
        case KnowledgeState.DOES_NOT_KNOW:
            return ()
        case KnowledgeState.UNKNOWN:
            return (el("text", "?", x=8, y=12),)
