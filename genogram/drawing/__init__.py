"""Symbols and ties to shapes and SVG: one renderer for screen, print and tests."""

from genogram.drawing.legend import Entry
from genogram.drawing.lettering import label_lines, label_widths
from genogram.drawing.picture import (
    Awareness,
    Form,
    Mark,
    Overlay,
    Picture,
    Words,
    plain_mark,
)
from genogram.drawing.scene import DrawnPerson, DrawnTie, Scene, scene
from genogram.drawing.shapes import Shape
from genogram.drawing.svg import svg
from genogram.drawing.themes import COLOURS, FONT, NAMES_AS_VARIABLES, Theme, stylesheet

__all__ = [
    "COLOURS",
    "FONT",
    "NAMES_AS_VARIABLES",
    "Awareness",
    "DrawnPerson",
    "DrawnTie",
    "Entry",
    "Form",
    "Mark",
    "Overlay",
    "Picture",
    "Scene",
    "Shape",
    "Theme",
    "Words",
    "label_lines",
    "label_widths",
    "plain_mark",
    "scene",
    "stylesheet",
    "svg",
]
