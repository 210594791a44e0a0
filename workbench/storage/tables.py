"""The tables: one for each collection of a case, the ledger, the log, and who belongs.

A record is kept as its document, beside its place in the case; what others ask
for (id, position, whose case) stands in columns.
"""

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

from risk import Collection

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 SQLAlchemy's signature
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 SQLAlchemy's signature
        return value.replace(tzinfo=UTC) if value else None


class Table(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar = {dict[str, Any]: JSON(none_as_null=True), datetime: Moment}


class AccountRow(Table):
    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    since: Mapped[datetime]
    language: Mapped[str] = mapped_column(server_default="nl")


class CaseRow(Table):
    __tablename__ = "cases"

    id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    body: Mapped[dict[str, Any]]


class MemberRow(Table):
    __tablename__ = "members"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    actor: Mapped[str] = mapped_column(ForeignKey("accounts.id"), primary_key=True, index=True)


class RecordRow(Table):
    """One record of a case; each collection has a table of this form."""

    __abstract__ = True

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    body: Mapped[dict[str, Any]]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[Index, ...]:
        return (Index(None, "case_id", "position"),)


RECORDS: dict[Collection, type[RecordRow]] = {
    collection: type(f"{collection.title()}Row", (RecordRow,), {"__tablename__": collection.value})
    for collection in Collection
    if collection is not Collection.CASE
}


class ActRow(Table):
    __tablename__ = "acts"
    __table_args__ = (UniqueConstraint("case_id", "version"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    actor: Mapped[str] = mapped_column(ForeignKey("accounts.id"))
    purpose: Mapped[str]
    deed: Mapped[str]
    thing: Mapped[str]
    at: Mapped[datetime]
    kind: Mapped[str]
    of: Mapped[str | None]


class ChangeRow(Table):
    """One change of an act; `place` is where the record stands, or stood before it went."""

    __tablename__ = "changes"
    __table_args__ = (
        ForeignKeyConstraint(["case_id", "act_id"], ["acts.case_id", "acts.id"]),
        Index(None, "case_id", "collection", "record_id"),
    )

    case_id: Mapped[str] = mapped_column(primary_key=True)
    act_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    collection: Mapped[str]
    record_id: Mapped[str]
    place: Mapped[int]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]


class LogRow(Table):
    """One row of the access log; names no case by key, so that a denial can be kept too.

    `id` is where it stands, `sequence` the number that was sealed with it: the same,
    unless somebody moved the row.
    """

    __tablename__ = "access_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    case_id: Mapped[str | None]
    thing: Mapped[str]
    purpose: Mapped[str]
    deed: Mapped[str]
    outcome: Mapped[str]
    sequence: Mapped[int] = mapped_column(index=True)
    state: Mapped[str]
    previous: Mapped[str]
    digest: Mapped[str]
