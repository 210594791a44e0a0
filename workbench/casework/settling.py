"""Settling: what the choices about a proposal come to in a case as it stands.

A row can be chosen when everything it rests on is chosen or stands in the case
already.  A row that says what the case says too adds nothing, and is told as such.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from genogram import Parentage, Partnership, Person, PersonId, Record, Tie, ends
from risk import Case, Change, Collection, Header
from workbench.casework.proposing import NAMED_BY_THE_METHOD, Proposal, Row
from workbench.casework.renumbering import renumbered
from workbench.casework.resembling import Together, together

Key = tuple[Collection, object]


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody chose for a row: new, or the same as a person of the case."""

    same_as: PersonId | None = None


NEW = Choice()
Choices = Mapping[str, Choice]
"""Choices by row; a row without one is left out."""


class Settling:
    """The choices made so far, seen against one version of the case."""

    def __init__(self, case: Case, proposal: Proposal, choices: Choices) -> None:
        self.case = case
        self.proposal = proposal
        self.choices = choices
        self._stands_for: dict[str, str | None] = {}
        self._twins: dict[Key, str] = {}
        self._seen: set[Collection] = set()

    def stands_for(self, row_id: str) -> str | None:
        """The id under which a row is in the case, or will be; None while it is left out."""
        if row_id not in self._stands_for:
            choice = self.choices.get(row_id)
            stands: str | None = choice.same_as if choice else None
            stands = stands or self.twin(self.proposal.by_id[row_id])
            self._stands_for[row_id] = stands or (row_id if choice else None)
        return self._stands_for[row_id]

    def missing(self, row: Row) -> tuple[Row, ...]:
        """What a row rests on and is left out."""
        by_id = self.proposal.by_id
        return tuple(by_id[base] for base in row.rests_on if self.stands_for(base) is None)

    def twin(self, row: Row) -> str | None:
        """The record of the case that says the same, of rows that are no people."""
        if row.is_person or row.collection is Collection.CASE or self.missing(row):
            return None
        if row.collection in NAMED_BY_THE_METHOD:
            stands = self.case.record(row.collection, row.record.id)
            return stands.id if stands else None
        self._look_through(row.collection)
        return self._twins.get(_key(row.collection, self.settled(row)))

    def may_be_chosen(self, row: Row) -> bool:
        """Whether a row can be chosen now and would add something."""
        if row.collection is Collection.CASE and self.case.header.index is not None:
            return False
        if self.missing(row) or self.twin(row) is not None:
            return False
        settled = self.settled(row)
        return not isinstance(settled, Parentage | Partnership | Tie) or len({*ends(settled)}) > 1

    def settled(self, row: Row) -> Record:
        """The record of a row, naming those in the case by their ids there."""
        where = {
            (self.proposal.by_id[base].collection, base): self.stands_for(base) or base
            for base in row.rests_on
        }
        return renumbered(row.record, row.collection, where)

    def beside(self, row: Row, stands: Person) -> Together:
        """A person of the file beside the one of the case."""
        assert isinstance(row.record, Person)  # noqa: S101 asked of people only
        return together(stands, row.record)

    def changes(self) -> Iterator[Change]:
        """What the choices change, each after what it rests on."""
        amended: dict[str, Person] = {}
        for row in self.proposal.rows:
            choice = self.choices.get(row.id)
            if choice is None:
                continue
            if choice.same_as:
                yield from self._amended(row, choice.same_as, amended)
            elif row.collection is Collection.CASE:
                yield from self._about(row)
            elif self.twin(row) is None:
                yield Change(collection=row.collection, after=self.settled(row))

    def _amended(self, row: Row, same_as: str, amended: dict[str, Person]) -> Iterator[Change]:
        before = amended.get(same_as) or self.case.family.person(same_as)
        after = self.beside(row, before).person
        amended[same_as] = after
        if after != before:
            yield Change(collection=Collection.PEOPLE, before=before, after=after)

    def _about(self, row: Row) -> Iterator[Change]:
        """Whom the case is about, where that was not said; the rest of the header stays."""
        before, read = self.case.header, self.settled(row)
        if before.index is None and isinstance(read, Header):
            after = before.model_copy(
                update={"index": read.index, "as_of": before.as_of or read.as_of}
            )
            yield Change(collection=Collection.CASE, before=before, after=after)

    def _look_through(self, collection: Collection) -> None:
        if collection not in self._seen:
            self._seen.add(collection)
            for record in self.case.records(collection):
                self._twins.setdefault(_key(collection, record), record.id)


def with_new(
    case: Case, proposal: Proposal, choices: Choices, rows: Iterable[Row]
) -> dict[str, Choice]:
    """The choices with these rows as new, save people who may be in the case already.

    A row comes along when what it rests on does, and adds something.
    """
    chosen = dict(choices)
    settling = Settling(case, proposal, chosen)
    for row in rows:
        if row.id in chosen:
            continue
        if not row.likely if row.is_person else settling.may_be_chosen(row):
            chosen[row.id] = NEW
    return chosen


def _key(collection: Collection, record: Record) -> Key:
    match record:
        case Parentage():
            return collection, ends(record)
        case Partnership():
            return collection, frozenset(ends(record))
        case Tie():
            return collection, (*ends(record), record.kind)
        case _:
            body = record.model_dump(mode="json", by_alias=True, exclude={"id"})
            return collection, json.dumps(body, sort_keys=True)
