"""Sources of threat in words: what the file holds, what is open, and of whom nothing is known."""

from exports.spreadsheet import Column, Row, Sheet
from exports.tables.telling import LONG, Telling
from risk import Ask, Assessment, Threat


def threat(assessment: Assessment, told: Telling) -> Sheet:
    """Everybody who may be a source of threat; whoever is to be asked about stands below."""
    say = told.words.say
    columns = (
        Column(say("Rank")),
        Column(say("Who")),
        Column(say("Possible part"), 30),
        Column(say("Threat path"), LONG),
        Column(say("What the file holds"), LONG),
        Column(say("Open questions")),
        Column(say("Ask first"), LONG),
    )
    found = (_source(one, told) for one in assessment.threats)
    asked = (_asked(one, told) for one in assessment.ask)
    return Sheet(say("Threat"), columns, (*found, *asked))


def _source(one: Threat, told: Telling) -> Row:
    words = told.words
    first = one.would_settle or next(iter(one.questions), None)
    return (
        one.rank,
        told.name(one.person),
        words.possible_part(one.part),
        words.path_sentence(one.path, told.names),
        words.strength(one.word),
        len(one.questions),
        words.question(first, told.names) if first else "",
    )


def _asked(one: Ask, told: Telling) -> Row:
    words = told.words
    because = words.because(one.because, told.name(one.person), told.victim)
    question = words.question(one.question, told.names)
    return ("", told.name(one.person), "", "", f"{words.unknown_ask()}. {because}", "", question)
