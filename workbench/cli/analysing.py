"""Printing what follows from a file: for people as tables, for programs as JSON."""

from collections.abc import Iterator
from pathlib import Path

from exports import Wording, analysis, short_names, victim
from risk import Case, assess
from risk.assessment import Assessment
from workbench.cli.files import read
from workbench.cli.mediating import mediation
from workbench.cli.printing import print_document, say, table
from workbench.cli.speaking import spoken

Row = tuple[str, ...]
ASKED_NEXT = 10


def analyse(file: Path, *, strict: bool, as_json: bool, language: str) -> None:
    case = read(file).case
    assessment = assess(case, strict=strict)
    words = spoken(language)
    if as_json:
        print_document(analysis(case, assessment, words), indent=1)
    else:
        _print(case, assessment, words)


def _print(case: Case, assessment: Assessment, words: Wording) -> None:
    _ = words.say
    person, why, question = _("Person"), _("Why?"), _("Question")
    at_risk, asked = _("People at risk"), _("Ask next")
    changes = _("What an answer may change")
    called, about = short_names(case, words), victim(case, words)
    say(
        table(
            _("Sources of threat"),
            (_("Rank"), person, _("Threat path"), _("In the file")),
            _threats(assessment, words, called),
        ),
        table(
            words.unknown_ask(),
            (person, why, question),
            _asked(assessment, words, called, about),
        ),
        table(
            at_risk,
            (person, why),
            _at_risk(assessment, words, called, about),
        ),
        table(asked, (question, changes), _gaps(assessment, words, called)),
        *mediation(case, assessment, words),
        _("Ordered by the file. No prediction. Unknown is not safe."),
    )


def _threats(assessment: Assessment, words: Wording, called: dict[str, str]) -> Iterator[Row]:
    for threat in assessment.threats:
        known = f"{words.strength(threat.word)}; {words.open_questions(len(threat.questions))}"
        path = words.path_sentence(threat.path, called)
        yield str(threat.rank), called[threat.person], path, known


def _asked(
    assessment: Assessment, words: Wording, called: dict[str, str], about: str
) -> Iterator[Row]:
    for asked in assessment.ask:
        name = called[asked.person]
        because = words.because(asked.because, name, about)
        yield name, because, words.question(asked.question, called)


def _gaps(assessment: Assessment, words: Wording, called: dict[str, str]) -> Iterator[Row]:
    _ = words.say
    for gap in assessment.gaps[:ASKED_NEXT]:
        changes = _("the order") if gap.reorders else _("how sure it is")
        yield words.question(gap.question, called), changes


def _at_risk(
    assessment: Assessment, words: Wording, called: dict[str, str], about: str
) -> Iterator[Row]:
    for each in assessment.people_at_risk:
        name = called[each.person]
        yield name, words.because(each.because, name, about)
