"""Need to know: who may see which case."""

import re
from collections.abc import Collection

from workbench.access.actors import Actor

CASE_ID = re.compile(r"[0-9a-f]{32}")
UNREADABLE = "unreadable"


def may(actor: Actor, members: Collection[str]) -> bool:
    """Whether somebody belongs to a case; nobody belongs to a case that is not there."""
    return actor.id in members


def loggable(case_id: str) -> str:
    """A case id as it may stand in the log: whatever else was asked for can be a name."""
    return case_id if CASE_ID.fullmatch(case_id) else UNREADABLE
