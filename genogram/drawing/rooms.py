"""The room that a drawing has on a sheet of paper, in points."""

from dataclasses import dataclass, replace
from typing import Self

from genogram.placement.layout import Box

MARGIN, HEAD, FOOT, COLUMN = 36.0, 88.0, 48.0, 146.0
NUMERALS = 22.0
"""At the left of every drawing stand the numerals of its generations."""
BETWEEN = 12.0
A3 = (1190.55, 841.89)


@dataclass(frozen=True, slots=True)
class Room:
    """A sheet with its legend as a column beside the drawing, or as a strip under it."""

    paper: tuple[float, float]
    strip: float = 0.0
    """How high the legend under the drawing is; 0 where it stands beside it."""
    bare: bool = False
    """Whether the document around it has margins, head and foot of its own."""

    @classmethod
    def a3(cls) -> Self:
        return cls(A3)

    def with_strip(self, height: float) -> Self:
        return replace(self, strip=height)

    @property
    def margin(self) -> float:
        return 0.0 if self.bare else MARGIN

    @property
    def left(self) -> float:
        return self.margin + NUMERALS

    @property
    def right(self) -> float:
        """Where everything on the sheet ends."""
        return self.paper[0] - self.margin

    @property
    def top(self) -> float:
        return 0.0 if self.bare else HEAD

    @property
    def foot(self) -> float:
        return self.paper[1] - (0.0 if self.bare else FOOT)

    @property
    def bottom(self) -> float:
        """Where the room for the drawing ends, and the strip begins."""
        return self.foot - self.strip

    @property
    def column(self) -> float:
        """Where a legend beside the drawing begins."""
        return self.right - COLUMN

    @property
    def width(self) -> float:
        return (self.right if self.strip else self.column - 2 * BETWEEN) - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top - BETWEEN

    def scale_of(self, view: Box) -> float:
        """Points to a px when all of a view stands on one sheet."""
        return min(self.width / view.width, self.height / view.height)

    def grown(self, view: Box, scale: float) -> Self:
        """A sheet as large as this view needs at a scale, this one at least."""
        wider = max(0.0, view.width * scale - self.width)
        higher = max(0.0, view.height * scale - self.height)
        return replace(self, paper=(self.paper[0] + wider, self.paper[1] + higher))
