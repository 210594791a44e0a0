"""Case: a family with its claims, secrets, roles and plans; the one door for changes.

A case is made of records.  It refuses a record that names somebody who is not
there, and a change that expects something else than what stands.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar, cast

from genogram import AnyTie, Family, PartialDate, Person, Record, TwiceTheSame
from risk.agreements import Agreement, Event, Judgement
from risk.changes import Change
from risk.claims import Claim, Source
from risk.collections import SHAPES, Collection, Header
from risk.errors import Dangling, Stale, StillNamed
from risk.knowledge import Fact, Knowledge
from risk.plans import Condition, Measure, Note, Task, Voice
from risk.references import people_named, records_named
from risk.roles import Role

Kind = TypeVar("Kind", bound=Record)

TIES = (Collection.PARENTAGES, Collection.PARTNERSHIPS, Collection.TIES)
KIN = (Collection.PEOPLE, *TIES)
RESTS_ON = {
    Collection.CLAIMS: Collection.SOURCES,
    Collection.NOTES: Collection.SOURCES,
    Collection.ROLES: Collection.CLAIMS,
    Collection.KNOWLEDGE: Collection.FACTS,
}
"""Where the records stand that a record rests on; two records can never rest on each other."""


class Case:
    """Everything that is known and agreed in one case.

    Examples
    --------
    >>> case = Case(Header(reference="Z-1"))
    >>> case.apply([Change(collection=Collection.PEOPLE, after=Person(id="p1"))])
    >>> [person.id for person in case.family.people]
    ['p1']
    """

    def __init__(self, header: Header | None = None) -> None:
        self.header = header or Header()
        self.day: PartialDate | None = None
        """The day on which the case is looked at, where that is not the day of its file."""
        self.family = Family()
        self._records: dict[Collection, dict[str, Record]] = {
            collection: {} for collection in Collection if collection not in (*KIN, Collection.CASE)
        }

    @property
    def index(self) -> str | None:
        return self.header.index

    @property
    def as_of(self) -> PartialDate | None:
        """The day from which ages and answers are reckoned."""
        return self.day or self.header.as_of

    @property
    def sources(self) -> tuple[Source, ...]:
        return self._of(Collection.SOURCES, Source)

    @property
    def claims(self) -> tuple[Claim, ...]:
        return self._of(Collection.CLAIMS, Claim)

    @property
    def roles(self) -> tuple[Role, ...]:
        return self._of(Collection.ROLES, Role)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self._of(Collection.FACTS, Fact)

    @property
    def knowledge(self) -> tuple[Knowledge, ...]:
        return self._of(Collection.KNOWLEDGE, Knowledge)

    @property
    def preconditions(self) -> tuple[Condition, ...]:
        return self._of(Collection.PRECONDITIONS, Condition)

    @property
    def contraindications(self) -> tuple[Condition, ...]:
        return self._of(Collection.CONTRAINDICATIONS, Condition)

    @property
    def measures(self) -> tuple[Measure, ...]:
        return self._of(Collection.MEASURES, Measure)

    @property
    def tasks(self) -> tuple[Task, ...]:
        return self._of(Collection.TASKS, Task)

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        return self._of(Collection.AGREEMENTS, Agreement)

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        return self._of(Collection.JUDGEMENTS, Judgement)

    @property
    def events(self) -> tuple[Event, ...]:
        return self._of(Collection.EVENTS, Event)

    @property
    def notes(self) -> tuple[Note, ...]:
        return self._of(Collection.NOTES, Note)

    @property
    def voice(self) -> tuple[Voice, ...]:
        return self._of(Collection.VOICE, Voice)

    def records(self, collection: Collection) -> tuple[Record, ...]:
        """All records of a collection, in order of entry."""
        match collection:
            case Collection.CASE:
                return (self.header,)
            case Collection.PEOPLE:
                return self.family.people
            case Collection.PARENTAGES:
                return self.family.parentages
            case Collection.PARTNERSHIPS:
                return self.family.partnerships
            case Collection.TIES:
                return self.family.ties
            case _:
                return tuple(self._records[collection].values())

    def record(self, collection: Collection, record_id: str) -> Record | None:
        """One record, or None where the collection has no such id."""
        if collection is Collection.CASE:
            return self.header if record_id == self.header.id else None
        if collection in KIN:
            found = self.family.find(record_id)
            return found if isinstance(found, SHAPES[collection]) else None
        return self._records[collection].get(record_id)

    def apply(self, changes: Iterable[Change]) -> None:
        """Make all changes, or none.

        Raises
        ------
        Stale
            A record is not what its change expects.
        Dangling, StillNamed, GenogramError
            The case would no longer hold together.
        """
        done: list[Change] = []
        try:
            for change in changes:
                self._make(change)
                done.append(change)
        except Exception:
            for change in reversed(done):
                self._make(change.inverse())
            raise

    def naming(self, record_id: str) -> Iterator[tuple[Collection, Record]]:
        """Every record, ties and claims included, that names this person or record."""
        for collection in Collection:
            for record in self.records(collection):
                if record_id in (*people_named(record), *records_named(record)):
                    yield collection, record

    def _make(self, change: Change) -> None:
        if self.record(change.collection, change.record_id) != change.before:
            if change.before is None:
                raise TwiceTheSame(change.record_id)
            raise Stale(change.collection, change.record_id)
        if change.after is not None:
            self._refuse_dangling(change.collection, change.after)
        elif by := tuple(record.id for _, record in self.naming(change.record_id)):
            raise StillNamed(change.record_id, by)
        self._put(change)

    def _put(self, change: Change) -> None:
        if change.collection is Collection.CASE:
            self.header = cast("Header", change.after or Header())
        elif change.collection is Collection.PEOPLE:
            self._put_person(change)
        elif change.collection in TIES:
            self._put_tie(change)
        elif change.after is None:
            del self._records[change.collection][change.record_id]
        else:
            self._records[change.collection][change.record_id] = change.after

    def _put_person(self, change: Change) -> None:
        if change.after is None:
            self.family.dismiss(change.record_id)
        elif change.before is None:
            self.family.welcome(cast("Person", change.after))
        else:
            self.family.amend(cast("Person", change.after))

    def _put_tie(self, change: Change) -> None:
        if change.after is None:
            self.family.erase(change.record_id)
        elif change.before is None:
            self.family.record(cast("AnyTie", change.after))
        else:
            self.family.replace(cast("AnyTie", change.after))

    def _refuse_dangling(self, collection: Collection, record: Record) -> None:
        for person in people_named(record):
            if person not in self.family:
                raise Dangling(collection, record.id, person)
        rests_on = RESTS_ON.get(collection)
        for other in records_named(record):
            if rests_on is None or self.record(rests_on, other) is None:
                raise Dangling(collection, record.id, other)

    def _of(self, collection: Collection, shape: type[Kind]) -> tuple[Kind, ...]:
        return tuple(
            record for record in self._records[collection].values() if isinstance(record, shape)
        )
