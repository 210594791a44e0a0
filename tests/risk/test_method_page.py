"""The page that explains the method keeps step with the method."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from risk.content import method

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
CONTENT = "\n".join(
    file.read_text(encoding="utf-8")
    for file in (files("risk") / "method").iterdir()
    if file.name.endswith(".yaml")
)
TIMES, MINUS = "\N{MULTIPLICATION SIGN}", "\N{MINUS SIGN}"
CODES = sorted(set(re.findall(r"\[S:(\w+)\]", CONTENT + PAGE)))
ROWS = {
    source
    for row in re.findall(r"^\| ([A-Z0-9, ]+) \|", PAGE, flags=re.MULTILINE)
    for source in row.split(", ")
}


@pytest.mark.parametrize("code", CODES)
def test_every_source_of_the_method_is_named_on_the_page(code):
    assert code in ROWS


def test_the_limits_of_the_words_are_those_of_the_edition():
    words = method().ratings.words

    assert f"*strong* from {words.strong:g}".replace("0.", ".") in PAGE
    assert f"*clear* from {words.clear:g}".replace("0.", ".") in PAGE


def test_the_floors_and_the_brake_are_those_of_the_edition():
    ratings = method().ratings

    for name, floor in (("capacity", ratings.floors.capacity), ("reach", ratings.floors.reach)):
        assert f"{floor:g} + {1 - floor:g} {TIMES} {name}".replace("0.", ".") in PAGE
    assert f"1 {MINUS} {ratings.brake:g} {TIMES} brake".replace("0.", ".") in PAGE


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(test_\w+)`", PAGE))))
def test_every_test_that_the_page_names_is_there(name):
    tests = "\n".join(file.read_text(encoding="utf-8") for file in ROOT.glob("tests/**/test_*.py"))

    assert f"def {name}(" in tests
