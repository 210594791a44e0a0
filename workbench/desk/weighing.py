"""Measures at the desk: which one lies open, weighed in this case."""

from typing import Any

Desk = Any


class WeighingUp:
    """One step of one case, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
