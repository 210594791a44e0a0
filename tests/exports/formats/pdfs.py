"""Opening a PDF again as its reader would."""

import shutil
import subprocess
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


def opened(pdf):
    return PdfReader(BytesIO(pdf))


def words_of(pdf):
    """What a reader copies out of it, without the marks that only say in which direction it runs."""
    text = _poppler("pdftotext", "-layout", "-", "-", given=pdf).decode()
    return "".join(letter for letter in text if letter not in "\u202a\u202b\u202c\u200e\u200f")


def tight(text):
    """The letters alone: where lines break and how wide blanks are is the paper's business."""
    return "".join(text.split())


def pixels_of(pdf, page=1, dots=40):
    drawn = _poppler("pdftoppm", "-r", dots, "-f", page, "-l", page, "-png", "-", given=pdf)
    return Image.open(BytesIO(drawn)).convert("RGB")


def _poppler(*command, given):
    return subprocess.run([*map(str, command)], input=given, capture_output=True, check=True).stdout
