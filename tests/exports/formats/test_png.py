"""A PNG shows every name, in whatever script, or is refused with what to install."""

import struct

import pytest

from exports.errors import NoFont
from exports.formats.png import png_from_svg


def svg(words):
    text = f'<text x="10" y="30" font-size="20" font-family="sans-serif">{words}</text>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">{text}</svg>'


def test_the_picture_is_as_wide_as_asked():
    png = png_from_svg(svg("Mira"), 640)

    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">I", png[16:20]) == (640,)


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
