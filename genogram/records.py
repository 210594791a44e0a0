"""Records: what is known about one person, tie or statement, frozen once made.

A record never changes; a new one takes its place.  Fields that this edition
does not know are kept, so that a file written by a later edition survives.
"""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """One thing with an id, unique in its collection."""

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True)

    id: str
