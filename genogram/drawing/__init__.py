"""Symbols and ties to shapes and SVG: one renderer for screen, print and tests."""

from genogram.drawing.around_sheet import Around
from genogram.drawing.legend import Entry
from genogram.drawing.lettering import BETWEEN_LABELS, label_lines, label_widths
from genogram.drawing.picture import (
    WIDEST_LINE,
    Awareness,
    Form,
    Mark,
    Overlay,
    Picture,
    Words,
    plain_mark,
)
from genogram.drawing.rooms import Room
from genogram.drawing.scene import DrawnPerson, DrawnTie, Scene, scene
from genogram.drawing.shapes import Shape
from genogram.drawing.sheets import fits_one, one_sheet, sheets
from genogram.drawing.svg import svg
from genogram.drawing.themes import COLOURS, FONT, NAMES_AS_VARIABLES, Theme, stylesheet

__all__ = [
    "BETWEEN_LABELS",
    "COLOURS",
    "FONT",
    "NAMES_AS_VARIABLES",
    "WIDEST_LINE",
    "Around",
    "Awareness",
    "DrawnPerson",
    "DrawnTie",
    "Entry",
    "Form",
    "Mark",
    "Overlay",
    "Picture",
    "Room",
    "Scene",
    "Shape",
    "Theme",
    "Words",
    "fits_one",
    "label_lines",
    "label_widths",
    "one_sheet",
    "plain_mark",
    "scene",
    "sheets",
    "stylesheet",
    "svg",
]
