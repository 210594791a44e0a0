"""A case in a workbook: how it is laid out, and how it is read back."""

from risk.workbook.cell_text import cut_off, fits, from_cell, to_cell
from risk.workbook.layout import Layout, SheetLayout, layout
from risk.workbook.opening import opens_as_workbook
from risk.workbook.reading import case_from_workbook

__all__ = [
    "Layout",
    "SheetLayout",
    "case_from_workbook",
    "cut_off",
    "fits",
    "from_cell",
    "layout",
    "opens_as_workbook",
    "to_cell",
]
