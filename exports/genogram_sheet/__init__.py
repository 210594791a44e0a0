"""The genogram as a sheet to print or to hand over: legible in grey, without addresses."""

from exports.genogram_sheet.delivery import (
    genogram_sheet,
    genogram_sheet_png,
    genogram_sheet_svg,
)

__all__ = ["genogram_sheet", "genogram_sheet_png", "genogram_sheet_svg"]
