"""Word keeps weight, size and direction of other scripts apart; names in them look as the others."""

from dataclasses import replace
from io import BytesIO

import docx as word

from exports.formats.docx import docx
from exports.paper import Paragraph, strong
from tests.exports.formats.test_pdf import PAPER


def opened(words):
    paper = replace(PAPER, blocks=(Paragraph(strong(words)),))
    return word.Document(BytesIO(docx(paper)))


def run_of(document, words):
    return next(run for one in document.paragraphs for run in one.runs if run.text == words)


def test_a_name_in_devanagari_is_as_bold_as_others():
    assert run_of(opened("प्रिया"), "प्रिया").font.cs_bold


def test_a_name_in_arabic_is_read_from_the_right():
    assert run_of(opened("زينب"), "زينب").font.rtl


def test_a_name_in_latin_letters_is_not():
    assert not run_of(opened("Özgür"), "Özgür").font.rtl


def test_letters_of_other_scripts_are_as_large():
    assert 'w:szCs w:val="20"' in opened("x").styles["Normal"].element.xml
