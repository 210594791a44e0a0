"""Help: in Dutch and in English, for every command."""

import pytest

from tests.workbench.cli.saying import is_one_clear_line
from workbench.cli.words import HELP

COMMANDS = (
    *("serve", "analyse", "weigh", "place", "export", "import", "check-method"),
    *("backup", "restore", "rekey"),
)


def as_one_line(said):
    return " ".join(said.replace("│", " ").split())


class TestHelp:
    def test_it_names_every_command(self, ask):
        said = ask("--help")

        assert (said.status, said.err) == (0, "")
        assert all(command in said.out for command in COMMANDS)

    def test_somebody_who_asks_for_nothing_gets_help(self, ask):
        assert ask() == ask("--help")

    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_command_tells_in_two_languages_what_it_does(self, ask, command):
        said = ask(command, "--help")

        assert (said.status, said.err) == (0, "")
        assert HELP[command] in as_one_line(said.out)

    @pytest.mark.parametrize("about", ["app", *COMMANDS, "file", "json", "strict", "to", "port"])
    def test_every_explanation_stands_in_two_languages(self, about):
        dutch, _, english = HELP[about].partition(" / ")

        assert dutch
        assert english


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["weet-ik-niet"], "weet-ik-niet"),
        (["place"], "FILE"),
        (["place", "a", "b"], "b"),
        (["place", "a", "--jason"], "--jason"),
        (["place", "a", "--svg"], "--svg"),
        (["export", "a", "--document", "genogram"], "--to"),
        (["export", "a", "--to", "b"], "--document"),
        (["serve", "--port", "many"], "--port"),
        (["serve", "--port", "70000"], "65535"),
        (["--version\nof what"], "of what"),
    ],
    ids=lambda value: " ".join(value).replace("\n", " ") if isinstance(value, list) else None,
)
def test_a_wrong_word_on_the_command_line_is_one_clear_line(ask, words, named):
    said = ask(*words)

    assert is_one_clear_line(said, named, "--help")
