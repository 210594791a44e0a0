"""Who does something, and why they do it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody with an account; the id goes into the log, the name onto the screen."""

    id: str
    name: str


class Purpose(StrEnum):
    """Why a case is looked at or changed; chosen, never guessed."""

    CASEWORK = "casework"
    TRAINING = "training"
    ADMINISTRATION = "administration"
