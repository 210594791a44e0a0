"""A file that was read lies on the desk as a proposal, until rows of it are accepted."""

from typing import Any

Desk = Any


class Importing:
    """One step of one case, on one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
