"""Who knows what: the cell that lies open, and what telling somebody would do."""

from typing import Any

Desk = Any


class Knowing:
    """One step of one case, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
