"""Mediation at the desk: the gate, the preparation behind it, and a named person's decision."""

from typing import Any

Desk = Any


class Mediating:
    """One step of one case, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
