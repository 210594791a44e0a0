"""What it costs a curve to pass over each place of a picture.

A raster of small cells.  Symbols cost most, words less, family lines little,
for they may be crossed; every drawn tie makes its own course dearer for the next.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from genogram.placement.layout import Box, Point

Floats = NDArray[np.float64]

CELL = 3.0
BEYOND = 120.0
"""Curves may leave the outermost symbol by this much."""

SYMBOL, WORDS, LINE, LANE, TIE, TIP = 14.0, 8.0, 0.8, 0.25, 2.0, 6.0
"""Charges for each px of a curve."""

NEAR_TIP = 9.0


@dataclass(slots=True)
class Terrain:
    """The raster, and the letters that already stand on it."""

    corner: Point
    charges: Floats
    letters: list[Point]

    def raise_boxes(self, boxes: Iterable[Box], charge: float, margin: float) -> None:
        """Make the cells of these boxes at least this dear."""
        for box in boxes:
            across, down = (
                self._cells(box.left - margin, box.width + 2 * margin, 0),
                self._cells(box.top - margin, box.height + 2 * margin, 1),
            )
            part = self.charges[down, across]
            np.maximum(part, charge, out=part)

    def raise_curve(self, curve: Floats) -> None:
        """Make a drawn tie dearer to run along, and its ends dearer to meet."""
        near = np.zeros(self.charges.shape, dtype=bool)
        for row, column in {self._cell(point) for point in curve}:
            near[row - 2 : row + 3, column - 2 : column + 3] = True
        self.charges[near] += TIE
        for tip in (curve[0], curve[-1]):
            size = 2 * NEAR_TIP
            box = Box(float(tip[0]) - NEAR_TIP, float(tip[1]) - NEAR_TIP, size, size)
            self.raise_boxes([box], TIP, 0)

    def toll(self, curves: Floats) -> Floats:
        """The mean charge along each of the curves (n, samples, 2)."""
        cells = ((curves - np.array(self.corner)) / CELL).astype(np.intp)
        rows = np.clip(cells[..., 1], 0, self.charges.shape[0] - 1)
        columns = np.clip(cells[..., 0], 0, self.charges.shape[1] - 1)
        mean: Floats = self.charges[rows, columns].mean(axis=-1)
        return mean

    def is_free(self, at: Floats, radius: float) -> bool:
        """Whether a letter can stand here clear of symbols, words, letters and crossing ties."""
        row, column = self._cell(at)
        reach = int(np.ceil(radius / CELL))
        around = self.charges[
            max(0, row - reach) : row + reach + 1, max(0, column - reach) : column + reach + 1
        ]
        clear = all(np.hypot(*(at - np.array(letter))) > 2.4 * radius for letter in self.letters)
        return clear and float(around.max(initial=0)) < min(WORDS, 2 * TIE)

    def _cells(self, start: float, size: float, axis: int) -> slice:
        first = (start - self.corner[axis]) / CELL
        return slice(max(0, int(first)), max(0, int(first + size / CELL) + 1))

    def _cell(self, point: Floats) -> tuple[int, int]:
        column, row = (point - np.array(self.corner)) / CELL
        return max(2, int(row)), max(2, int(column))


def terrain(around: Box) -> Terrain:
    """Flat ground over a box and some way beyond it."""
    corner = Point(around.left - BEYOND, around.top - BEYOND)
    wide, high = (int((size + 2 * BEYOND) / CELL) + 1 for size in (around.width, around.height))
    return Terrain(corner, np.zeros((high, wide)), [])
