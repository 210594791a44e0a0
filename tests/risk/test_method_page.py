"""The page that explains the method keeps step with the method."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from risk import catalogue
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


@pytest.mark.parametrize("indicator", method().indicators.values(), ids=lambda one: one.id)
def test_every_indicator_stands_on_the_page_with_its_component_weight_and_source(indicator):
    weight = f"{indicator.weight:g}".replace("0.", ".")

    row = f"| {indicator.component.value} | `{indicator.id}` {indicator.label.en} | {weight} | `{indicator.provenance}` |"

    assert row in PAGE


@pytest.mark.parametrize("rule", catalogue().rules, ids=lambda one: one.id.value)
def test_every_rule_on_measures_stands_on_the_page_with_its_source(rule):
    (row,) = re.findall(rf"^\| `{rule.id.value}` \| .+ \| `(.+)` \|$", PAGE, flags=re.MULTILINE)

    assert row == rule.provenance


@pytest.mark.parametrize(
    "condition",
    [*method().preconditions.values(), *method().contraindications.values()],
    ids=lambda one: one.id,
)
def test_every_condition_of_mediation_stands_on_the_page_with_its_source(condition):
    assert f"| `{condition.id}` {condition.label.en} | `{condition.provenance}` |" in PAGE
