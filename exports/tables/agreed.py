"""Measures that are weighed or decided on, and what is agreed and promised."""

from collections.abc import Iterator

from exports.spreadsheet import Column, Row, Sheet
from exports.tables.telling import LONG, Telling
from risk import Measure, measures


def weighed(told: Telling) -> Sheet:
    say = told.words.say
    columns = (
        Column(say("Measure"), LONG),
        Column(say("About whom")),
        Column(say("Decision"), LONG),
        Column(say("Reason"), LONG),
        Column(say("Decided by")),
        Column(say("Date")),
    )
    rows = tuple(_measure(measure, told) for measure in told.case.measures)
    return Sheet(say("Measures"), columns, rows)


def agreements(told: Telling) -> Sheet:
    say = told.words.say
    columns = (
        Column(say("Kind")),
        Column(say("What"), LONG),
        Column(say("Who"), 30),
        Column(say("When")),
        Column(say("Valid until")),
        Column(say("State")),
        Column(say("Must not know"), 30),
        Column(say("Who is watching")),
        Column(say("How a breach shows"), LONG),
    )
    return Sheet(say("Agreements"), columns, (*_tasks(told), *_promises(told)))


def _measure(measure: Measure, told: Telling) -> Row:
    labels = {known.id: known.label for known in measures()}
    label = labels.get(measure.measure)
    return (
        told.phrase(label) if label else measure.measure,
        told.name(measure.person),
        measure.decision or told.words.say("not decided yet"),
        measure.reason,
        measure.by,
        told.date(measure.date),
    )


def _tasks(told: Telling) -> Iterator[Row]:
    words = told.words
    for task in told.case.tasks:
        yield (
            words.say("task"),
            task.what,
            task.who or words.say("who?"),
            told.date(task.when) or words.say("when?"),
            "",
            words.task_state(task.state),
            told.everybody(task.must_not_know),
            "",
            "",
        )


def _promises(told: Telling) -> Iterator[Row]:
    words = told.words
    for promise in told.case.agreements:
        yield (
            words.say("promise"),
            promise.text,
            told.everybody(promise.promised_by) or words.say("who?"),
            told.date(promise.since),
            told.date(promise.valid_until),
            "",
            "",
            promise.monitor or told.name(promise.guarantor),
            promise.breach_signal,
        )
