"""Where each symbol stands: generations, order, coordinates and lines; numbers only."""

from genogram.placement.generations import generations
from genogram.placement.layout import Box, Layout, Line, LineKind, Point, Spacing
from genogram.placement.placing import place

__all__ = ["Box", "Layout", "Line", "LineKind", "Point", "Spacing", "generations", "place"]
