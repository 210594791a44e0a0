"""Changes as values: what a record was and what it becomes.

Every edit of a case is a tuple of changes.  Each has an inverse, so that one
mechanism carries autosave, undo, redo, history and the detection of conflicts.
"""

from pydantic import BaseModel, ConfigDict, SerializeAsAny

from genogram import Record
from risk.collections import Collection


class Change(BaseModel):
    """One record put, replaced or taken away.

    Examples
    --------
    >>> from genogram import Person
    >>> change = Change(collection=Collection.PEOPLE, after=Person(id="p1"))
    >>> change.inverse().before == change.after
    True
    """

    model_config = ConfigDict(frozen=True)

    collection: Collection
    before: SerializeAsAny[Record] | None = None
    after: SerializeAsAny[Record] | None = None

    @property
    def record_id(self) -> str:
        record = self.after or self.before
        if record is None:
            message = "a change has a record before or after"
            raise ValueError(message)
        return record.id

    def inverse(self) -> "Change":
        return Change(collection=self.collection, before=self.after, after=self.before)


def inverse(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes that take these back, last one first."""
    return tuple(change.inverse() for change in reversed(changes))
