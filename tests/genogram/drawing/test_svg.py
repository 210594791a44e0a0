"""An SVG file is well-formed, self-contained, and shows every word as text."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram.drawing import Theme, scene, svg
from tests.genogram.drawing.pictures import picture, tie

SVG = "{http://www.w3.org/2000/svg}"


def words_in(document):
    return [text.text or "" for text in ET.fromstring(document).iter(f"{SVG}text")]  # noqa: S314


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_writes_its_colours_out(theme):
    document = svg(scene(picture(tie("threat"))), theme)

    assert "@" not in document
    assert "var(" not in document


def test_nothing_is_fetched_from_elsewhere():
    document = svg(scene(picture()))

    assert set(re.findall(r"https?://[^\"'\s>]+", document)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"href|url\(|<script|<image|@import", document)


@given(st.text(min_size=1, max_size=40), st.text(max_size=40))
def test_any_words_give_a_well_formed_document(name, title):
    document = svg(scene(picture(pa={"name": name, "title": title, "subline": name})))

    assert ET.fromstring(document).tag == f"{SVG}svg"  # noqa: S314


def test_a_name_cannot_become_markup():
    document = svg(scene(picture(pa={"name": "<script>alert(1)</script>"})))

    assert "<script>alert(1)</script>" in words_in(document)


def test_paper_knows_no_colour():
    document = svg(scene(picture(tie("threat"), daughter={"index": True})), Theme.PRINT)

    colours = {colour.lower() for colour in re.findall(r"#[0-9A-Fa-f]{6}", document)}
    assert all(len(set(re.findall("..", colour[1:]))) == 1 for colour in colours)


def test_the_legend_stands_beside_the_picture_when_asked_for():
    drawn = scene(picture(legend={"person.man": "a man"}))

    assert "a man" in words_in(svg(drawn, legend=True, heading="Key"))
    assert "a man" not in words_in(svg(drawn, legend=False))
