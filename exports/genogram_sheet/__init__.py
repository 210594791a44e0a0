"""The genogram as a sheet to print or to hand over: legible in grey, without addresses."""

from exports.genogram_sheet.delivery import (
    genogram_sheet,
    genogram_sheet_png,
    genogram_sheet_svg,
)
from exports.genogram_sheet.words import beside

__all__ = ["beside", "genogram_sheet", "genogram_sheet_png", "genogram_sheet_svg"]
