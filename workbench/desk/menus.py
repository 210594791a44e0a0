"""The small menu about somebody, at the place where it was asked for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Menu:
    """What can be done with a person; the place is in the window, in pixels."""

    person: str
    x: float
    y: float
