"""What can be undone and redone now, read from the whole ledger."""

from collections.abc import Iterable
from typing import NamedTuple

from workbench.access import Act, ActKind, Deed

BEGINNINGS = frozenset({Deed.CREATE_CASE, Deed.ADMIT})
"""Acts that a case begins with; taking them back would leave no case."""


class Standing(NamedTuple):
    """The act that undo would take back, and the one that redo would bring back."""

    undoable: Act | None
    redoable: Act | None


def standing(acts: Iterable[Act]) -> Standing:
    """Follow the ledger from its beginning; a new act leaves nothing to redo."""
    done, undone = _followed(acts)
    top = done[-1] if done and done[-1].deed not in BEGINNINGS else None
    return Standing(top, undone[-1] if undone else None)


def done(acts: Iterable[Act]) -> tuple[Act, ...]:
    """The acts that stand: done, or undone and done again."""
    return tuple(_followed(acts)[0])


def _followed(acts: Iterable[Act]) -> tuple[list[Act], list[Act]]:
    done: list[Act] = []
    undone: list[Act] = []
    for act in acts:
        match act.kind:
            case ActKind.UNDO:
                undone.append(done.pop())
            case ActKind.REDO:
                done.append(undone.pop())
            case ActKind.DO:
                undone.clear()
                done.append(act)
    return done, undone
