"""How it looks: the tokens of the workbench on white paper, legible in grey."""

from docx.shared import Pt, RGBColor

INK = RGBColor(0x1C, 0x23, 0x26)
INK_2 = RGBColor(0x46, 0x50, 0x55)
INK_3 = RGBColor(0x5E, 0x67, 0x6B)
PRIMARY = RGBColor(0x0F, 0x52, 0x57)
UNKNOWN = RGBColor(0x67, 0x39, 0x7A)
CAUTION = RGBColor(0x70, 0x46, 0x00)
WHITE = RGBColor(0xFF, 0xFF, 0xFF)

UNKNOWN_SOFT = "F5EEF8"
UNKNOWN_LINE = "9A72AC"
CAUTION_SOFT = "FBF2E0"
CAUTION_LINE = "B07A1E"
LINE = "DAD8D0"
LINE_STRONG = "84857C"
HEAD_GROUND = "F4F3EF"
BANNER = "2A363B"
BAR = "2C4A5E"
BAR_OPEN = "B9C9D3"
TRACK = "E6E4DD"

FONT = "Noto Sans"
FONT_ELSEWHERE = "Calibri"
"""What takes its place on a machine without the first."""

SMALL = Pt(8.5)
