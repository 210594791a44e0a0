"""A PNG shows every name, in whatever script, or is refused with what to install."""

import struct

import pytest

from exports.errors import NoFont
from exports.formats.png import MOST_DOTS, png_from_svg


def svg(words):
    text = f'<text x="10" y="30" font-size="20" font-family="sans-serif">{words}</text>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">{text}</svg>'


LONG_NAME = "Wolkenbergerin" * 715


def on_many_lines(words):
    """A name of so many letters, sixteen to a line, as high as that makes it."""
    lines = [words[start : start + 16] for start in range(0, len(words), 16)]
    put = "".join(f'<text x="4" y="{20 * n}">{line}</text>' for n, line in enumerate(lines, 1))
    box = f'viewBox="0 0 160 {20 * len(lines)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{put}</svg>'


def sides_of(png):
    return struct.unpack(">II", png[16:24])


def test_the_picture_is_as_wide_as_asked():
    png = png_from_svg(svg("Mira"), 640)

    assert png.startswith(b"\x89PNG")
    assert sides_of(png) == (640, 128)


def test_a_name_of_ten_thousand_letters_asks_for_no_more_dots_than_can_be_drawn():
    width, height = sides_of(png_from_svg(on_many_lines(LONG_NAME), 8000))

    assert len(LONG_NAME) > 10_000
    assert 0.95 * MOST_DOTS < width * height <= MOST_DOTS


@pytest.mark.parametrize("sides", ["8000 8000", "90000 1", "0.5 90000"])
def test_no_shape_of_a_drawing_gives_more_dots(sides):
    bare = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {sides}"/>'

    width, height = sides_of(png_from_svg(bare, 8000))

    assert width * height <= MOST_DOTS * 1.01


@pytest.mark.parametrize("name", ["Zoë Çelik-Ğül", "مريم", "मीरा", "Мира", "Μυρτώ"])
def test_names_in_every_script_come_out(name):
    assert png_from_svg(svg(name), 200) != png_from_svg(svg(" "), 200)


def test_without_a_font_it_says_what_to_install():
    with pytest.raises(NoFont, match=r"Latin.*fonts-noto-core"):
        png_from_svg(svg("Mira"), 200, system_fonts=False)


def test_the_error_names_scripts_and_never_the_words():
    with pytest.raises(NoFont) as refused:
        png_from_svg(svg("Mira مريم"), 200, system_fonts=False)

    assert set(refused.value.scripts) == {"Latin", "Arabic"}
    assert "Mira" not in str(refused.value)


def test_a_picture_without_words_needs_no_font():
    bare = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'

    assert png_from_svg(bare, 10, system_fonts=False)
