"""Pages draw text as text: nothing in them can turn data into markup."""

import ast
import re

import pytest

from tests.sources import name_of, of_the_floors, text_of

PAGES = [file for file in of_the_floors("py") if "/pages/" in name_of(file)]
SCRIPTS = of_the_floors("js")
MARKUP_SINKS = {"HTML", "Markdown", "Str", "Alert", "SVG", "LaTeX", "Vega", "Placeholder"}
SCRIPT_SINKS = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment"
    r"|DOMParser|\beval\(|new Function|setHTML|srcdoc"
)


def test_there_are_pages_and_scripts_to_look_at():
    assert PAGES
    assert SCRIPTS


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_page_uses_a_pane_that_reads_markup(page):
    tree = ast.parse(text_of(page))

    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    brought = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("panel")
        for alias in node.names
    }

    assert (used | brought) & MARKUP_SINKS == set()


@pytest.mark.parametrize("script", SCRIPTS, ids=name_of)
def test_no_script_turns_text_into_markup(script):
    assert SCRIPT_SINKS.findall(text_of(script)) == []
