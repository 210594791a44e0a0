"""Printing what follows from a file: for people as tables, for programs as JSON."""

import json
from pathlib import Path

from rich.console import Console
from rich.table import Table

from exports import Wording, analysis, short_names, victim
from risk import Case, assess
from risk.assessment import Assessment
from workbench.cli.faults import read


def analyse(file: Path, *, strict: bool, as_json: bool) -> None:
    case = read(file).case
    assessment = assess(case, strict=strict)
    if as_json:
        report = analysis(case, assessment, Wording("nl"))
        print(json.dumps(report, ensure_ascii=False, indent=1))  # noqa: T201 the command line speaks
        return
    _print(case, assessment, Wording("nl"))


def _print(case: Case, assessment: Assessment, words: Wording) -> None:
    console = Console(highlight=False, markup=False)
    called = short_names(case, words)
    console.print(_threats(assessment, words, called))
    console.print(_asked(assessment, words, called, victim(case, words)))
    risk = Table(title=words.say("People at risk"), title_justify="left")
    risk.add_column(words.say("Person"))
    risk.add_column(words.say("Why?"))
    for each in assessment.people_at_risk:
        name = called[each.person]
        risk.add_row(name, words.because(each.because, name, victim(case, words)))
    console.print(risk)
    console.print(words.say("Ordered by the file. No prediction. Unknown is not safe."))


def _threats(assessment: Assessment, words: Wording, called: dict[str, str]) -> Table:
    table = Table(title=words.say("Sources of threat"), title_justify="left")
    for head in (
        words.say("Rank"),
        words.say("Person"),
        words.say("Threat path"),
        words.say("In the file"),
    ):
        table.add_column(head)
    for threat in assessment.threats:
        known = f"{words.strength(threat.word)}; {words.open_questions(len(threat.questions))}"
        path = words.path_sentence(threat.path, called)
        table.add_row(str(threat.rank), called[threat.person], path, known)
    return table


def _asked(assessment: Assessment, words: Wording, called: dict[str, str], about: str) -> Table:
    table = Table(title=words.unknown_ask(), title_justify="left")
    table.add_column(words.say("Person"))
    table.add_column(words.say("Why?"))
    table.add_column(words.say("Question"))
    for asked in assessment.ask:
        name = called[asked.person]
        because = words.because(asked.because, name, about)
        table.add_row(name, because, words.question(asked.question, called))
    return table
