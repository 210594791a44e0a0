"""Printing what speaks against a measure in a case: for people as a table, for programs as JSON."""

from collections.abc import Iterator
from pathlib import Path

from exports import Wording
from exports.weighing import content_of, named_in, weighed
from risk import Case, NoSuchMeasure, NotInTheCase, Weighing, catalogue, measures, weigh
from workbench.cli.faults import Fault
from workbench.cli.files import read
from workbench.cli.printing import print_document, say, table
from workbench.cli.speaking import spoken

Row = tuple[str, ...]


def weigh_file(  # noqa: PLR0913 the options of the command
    file: Path, *, measure: str, person: str | None, strict: bool, as_json: bool, language: str
) -> None:
    words = spoken(language)
    case = read(file).case
    weighing = _weighed(case, file, measure=measure, person=person, strict=strict)
    if as_json:
        print_document(weighed(case, weighing, words), indent=1)
    else:
        _print(case, weighing, words)


def _weighed(case: Case, file: Path, *, measure: str, person: str | None, strict: bool) -> Weighing:
    try:
        return weigh(case, measure, person, strict)
    except NoSuchMeasure:
        known = ", ".join(each.id for each in measures())
        raise Fault(f"--measure {measure}: is no measure of the method; choose {known}") from None
    except NotInTheCase:
        raise Fault(f"--person {person}: is nobody in {file}; give the id of a person") from None


def _print(case: Case, weighing: Weighing, words: Wording) -> None:
    _ = words.say
    heads = (_("Caution"), _("Why?"), _("Source"))
    content, named = content_of(weighing.measure), named_in(case, words)
    title = words.phrase(content.label)
    if weighing.person:
        title = _("{measure}: {name}").format(measure=title, name=named.people[weighing.person])
    advice = f"{words.weighed(weighing.advice)}. {words.weighed_further(weighing.advice)}"
    left = (
        words.path_sentence(weighing.left, named.people) if weighing.left else words.nothing_left()
    )
    say(
        table(
            f"{title}. {advice}",
            heads,
            (*_rules(case, weighing, words), *_minded(weighing, words)),
        ),
        _("What threat is left: {path}").format(path=left),
        _("Ordered by the file. No prediction. Unknown is not safe."),
    )


def _rules(case: Case, weighing: Weighing, words: Wording) -> Iterator[Row]:
    named = named_in(case, words)
    labels = {str(rule.id): rule for rule in catalogue().rules}
    for objection in weighing.objections:
        rule = labels[objection.rule]
        yield words.phrase(rule.label), words.objection(objection, named), rule.source


def _minded(weighing: Weighing, words: Wording) -> Iterator[Row]:
    for caution in content_of(weighing.measure).cautions:
        yield words.phrase(caution.head), words.phrase(caution.text), caution.source
