"""The first sheet: what this is, of when, by which edition, and how to read it."""

from collections.abc import Iterable, Iterator

from exports.spreadsheet import Row, Sheet
from exports.tables.telling import Telling, verbatim
from risk import Assessment
from risk.workbook import fits


def about(assessment: Assessment, told: Telling, others: Iterable[Sheet]) -> Sheet:
    cut = tuple(_cut(others, told))
    return told.laid_out("case", (*_case(told), *_reading(assessment, told), *cut))


def _case(told: Telling) -> Iterator[Row]:
    """What is read back: it stands under words that the reader knows."""
    header = told.case.header
    yield told.word("header", "reference"), header.reference
    yield told.word("header", "name"), header.name
    yield told.word("header", "as_of"), verbatim(header.as_of)
    yield told.word("header", "training"), told.yes(header.training)


def _reading(assessment: Assessment, told: Telling) -> Iterator[Row]:
    words = told.words
    say = words.say
    if told.case.header.training:
        yield say("Mind"), words.training_case()
    yield (
        say("What this is"),
        say("The tables of one case: people, ties, statements, and what follows from them."),
    )
    only = say("only for who works on this case")
    yield say("For whom"), f"{words.confidential()}; {only}"
    yield say("Edition of the method"), assessment.edition
    yield (
        say("What it does not say"),
        say("Ordered by what stands in the file. Not a prediction. Unknown is not safe."),
    )
    yield (
        say("Who decides"),
        say("A professional, by name, draws the conclusion and decides."),
    )
    yield (
        say("Sources"),
        say("Of a sealed source neither the name nor the words nor the day stands here."),
    )
    yield (
        say("Reading it back"),
        say("People, names, family, ties and claims can be read in again. Keep the ids."),
    )


def _cut(others: Iterable[Sheet], told: Telling) -> Iterator[Row]:
    """Every text that a cell cannot hold, so that nobody takes a part for the whole."""
    for sheet in others:
        for line, row in enumerate(sheet.rows, start=2):
            if any(isinstance(cell, str) and not fits(cell) for cell in row):
                where = told.words.say("{sheet}, row {row}").format(sheet=sheet.title, row=line)
                yield where, told.words.say("A text is too long for a cell and is cut off.")
