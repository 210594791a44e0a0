"""Who there is, what they are called, and the ties between them: read back as they were."""

from collections.abc import Iterator

from exports.spreadsheet import Row, Sheet
from exports.tables.telling import Telling, verbatim
from genogram import NameKind, Person


def people(told: Telling) -> Sheet:
    rows = tuple(_person(person, told) for person in told.case.family.people)
    return told.laid_out("people", rows)


def names(told: Telling) -> Sheet:
    """Every spelling of everybody's name, in the order in which they stand in the case."""
    rows = (
        (person.id, name.text, told.word("name_kind", name.kind), name.script or "")
        for person in told.case.family.people
        for name in person.names
    )
    return told.laid_out("names", tuple(rows))


def family(told: Telling) -> Sheet:
    return told.laid_out("family", tuple(_family(told)))


def ties(told: Telling) -> Sheet:
    rows = (
        (
            tie.id,
            told.name(tie.origin),
            tie.origin,
            told.name(tie.target),
            tie.target,
            told.word("tie", tie.kind),
            verbatim(tie.since),
            verbatim(tie.until),
        )
        for tie in told.case.family.ties
    )
    return told.laid_out("ties", tuple(rows))


def _person(person: Person, told: Telling) -> Row:
    return (
        person.id,
        _first(person, NameKind.GIVEN),
        _first(person, NameKind.FAMILY),
        told.yes(person.id == told.case.index or None),
        told.word("gender", person.gender),
        verbatim(person.born),
        told.yes(person.dead),
        verbatim(person.died),
        person.place or "",
        person.country or "",
        told.yes(person.placeholder or None),
        told.yes(person.group or None),
    )


def _first(person: Person, kind: NameKind) -> str:
    return next((name.text for name in person.names if name.kind is kind), "")


def _family(told: Telling) -> Iterator[Row]:
    for tie in told.case.family.parentages:
        yield (
            tie.id,
            told.word("what", "parentage"),
            *(told.name(tie.parent), tie.parent, told.name(tie.child), tie.child),
            told.word("origin", tie.origin),
            *(verbatim(tie.since), "", ""),
        )
    for couple in told.case.family.partnerships:
        one, other = couple.partners
        yield (
            couple.id,
            told.word("what", "partnership"),
            *(told.name(one), one, told.name(other), other),
            told.word("partnership", couple.kind),
            *(verbatim(couple.since), verbatim(couple.until)),
            told.word("ending", couple.ended),
        )
