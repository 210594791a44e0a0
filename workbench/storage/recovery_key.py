"""The recovery key: what opens a store when its passphrase is lost, written on paper.

Seven groups of five from 31 letters and digits that nobody takes for one
another.  Four of a group are chosen at random (138 bits in all); the fifth
follows from them and from the place of the group, so that a slip of the pen is
found in the group where it was made.  31 is a prime: no single wrong letter and
no two neighbours that changed places go unseen.
"""

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.storage.errors import MistypedRecoveryKey

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
GROUPS = 7
GROUP = 5
BETWEEN = "-"


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """A whole recovery key; never shown by accident."""

    groups: tuple[str, ...] = field(repr=False)

    def __str__(self) -> str:
        return BETWEEN.join(self.groups)


def new_recovery_key() -> RecoveryKey:
    return RecoveryKey(tuple(_with_check(_chosen(), place) for place in range(GROUPS)))


def read_recovery_key(typed: str) -> RecoveryKey:
    """The recovery key that was typed, in capitals or not, with any spaces and dashes.

    Raises
    ------
    MistypedRecoveryKey
        Names the first group that cannot be right.
    """
    letters = [sign for sign in unicodedata.normalize("NFKC", typed).upper() if sign.isalnum()]
    groups = ["".join(letters[at : at + GROUP]) for at in range(0, len(letters), GROUP)]
    for place, group in enumerate(groups[:GROUPS]):
        if not _is_whole(group, place):
            raise MistypedRecoveryKey(place + 1, GROUPS)
    if len(groups) != GROUPS:
        raise MistypedRecoveryKey(min(len(groups), GROUPS) + 1, GROUPS)
    return RecoveryKey(tuple(groups))


def is_same_group(typed: str, group: str) -> bool:
    """Whether somebody typed a group as it stands."""
    return "".join(sign for sign in typed.upper() if sign.isalnum()) == group


def _chosen() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(GROUP - 1))


def _with_check(chosen: str, place: int) -> str:
    return chosen + LETTERS[_sum(chosen, place)]


def _is_whole(group: str, place: int) -> bool:
    known = len(group) == GROUP and all(sign in LETTERS for sign in group)
    return known and _with_check(group[:-1], place) == group


def _sum(chosen: Sequence[str], place: int) -> int:
    weighed = sum(weight * LETTERS.index(sign) for weight, sign in enumerate(chosen, start=2))
    return (weighed + place) % len(LETTERS)
