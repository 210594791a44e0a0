"""Cases in their tables: read whole, written record by record."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import String, delete, func, insert, select, type_coerce, update
from sqlalchemy.orm import Session

from genogram import Record
from risk import Case, Change, Collection, Header
from workbench.access import CaseTitle
from workbench.storage.records import Body, body_of, case_of, record_of
from workbench.storage.state import State
from workbench.storage.tables import RECORDS, AccountRow, ActRow, CaseRow, MemberRow

Place = tuple[Collection, str]
LISTED = (Collection.TASKS, Collection.ROLES, Collection.JUDGEMENTS, Collection.AGREEMENTS)
"""What the list of cases shows of each, beside its header."""

AS_KEPT = {
    Collection.CASE: type_coerce(CaseRow.body, String),
    **{collection: type_coerce(row.body, String) for collection, row in RECORDS.items()},
}
"""The document of a record as the text that is kept."""


class Cases:
    """Takes and gives cases and their changes; no row leaves."""

    def __init__(self, session: Session, state: State) -> None:
        self._session = session
        self._state = state
        self._free: dict[tuple[str, Collection], int] = {}

    def found(self, case_id: str, actor_id: str) -> None:
        founded = insert(CaseRow).values(id=case_id, version=0, body=body_of(Header()))
        text = self._session.execute(founded.returning(AS_KEPT[Collection.CASE])).scalar_one()
        self._state.add(Collection.CASE, case_id, "", text)
        self._session.execute(insert(MemberRow).values(case_id=case_id, actor=actor_id))

    def members(self, case_id: str) -> frozenset[str]:
        return frozenset(
            self._session.scalars(select(MemberRow.actor).where(MemberRow.case_id == case_id))
        )

    def case(self, case_id: str) -> Case:
        body = self._session.scalars(select(CaseRow.body).where(CaseRow.id == case_id)).one()
        return case_of(_header(body), self._records(case_id))

    def titles(self, actor_id: str) -> tuple[CaseTitle, ...]:
        rows = self._session.execute(
            select(CaseRow.id, CaseRow.version, CaseRow.body, ActRow.at, AccountRow.name)
            .join(MemberRow, MemberRow.case_id == CaseRow.id)
            .outerjoin(ActRow, (ActRow.case_id == CaseRow.id) & (ActRow.version == CaseRow.version))
            .outerjoin(AccountRow, AccountRow.id == ActRow.actor)
            .where(MemberRow.actor == actor_id)
            .order_by(ActRow.at.desc(), CaseRow.id)
        ).all()
        listed = {place: self._theirs(actor_id, place) for place in LISTED}
        return tuple(
            CaseTitle(
                case_id=case_id,
                version=version,
                header=_header(body),
                tasks=tuple(listed[Collection.TASKS][case_id]),
                roles=tuple(listed[Collection.ROLES][case_id]),
                judgements=tuple(listed[Collection.JUDGEMENTS][case_id]),
                agreements=tuple(listed[Collection.AGREEMENTS][case_id]),
                last_saved=at,
                last_saved_by=name or "",
            )
            for case_id, version, body, at, name in rows
        )

    def put(
        self, case_id: str, version: int, changes: tuple[Change, ...], back: dict[Place, int]
    ) -> list[int]:
        """Write changes into the tables and give the place of each record.

        A record that comes back takes the place that it had, as `back` tells.
        """
        self._session.execute(update(CaseRow).where(CaseRow.id == case_id).values(version=version))
        return [self._put(case_id, change, back) for change in changes]

    def _put(self, case_id: str, change: Change, back: dict[Place, int]) -> int:
        if change.collection is Collection.CASE:
            self._put_header(case_id, cast("Header", change.after))
            return 0
        if change.before is None:
            return self._insert(case_id, change, back.get((change.collection, change.record_id)))
        row, text = RECORDS[change.collection], AS_KEPT[change.collection]
        this = (row.case_id == case_id, row.id == change.record_id)
        where = (change.collection, case_id, change.record_id)
        if change.after is None:
            gone = delete(row).where(*this).returning(row.position, text)
            position, stood = self._session.execute(gone).one()
            self._state.take(*where, stood)
            return position
        # Its text as it stands, since an older edition may have written it otherwise.
        self._state.take(*where, self._session.execute(select(text).where(*this)).scalar_one())
        amended = update(row).where(*this).values(body=body_of(change.after))
        position, stands = self._session.execute(amended.returning(row.position, text)).one()
        self._state.add(*where, stands)
        return position

    def _put_header(self, case_id: str, header: Header) -> None:
        here, text = CaseRow.id == case_id, AS_KEPT[Collection.CASE]
        stood = self._session.execute(select(text).where(here)).scalar_one()
        self._state.take(Collection.CASE, case_id, "", stood)
        amended = update(CaseRow).where(here).values(body=body_of(header)).returning(text)
        self._state.add(Collection.CASE, case_id, "", self._session.execute(amended).scalar_one())

    def _insert(self, case_id: str, change: Change, place: int | None) -> int:
        position = self._next(case_id, change.collection) if place is None else place
        put = insert(RECORDS[change.collection]).values(
            case_id=case_id,
            id=change.record_id,
            position=position,
            body=body_of(cast("Record", change.after)),
        )
        text = self._session.execute(put.returning(AS_KEPT[change.collection])).scalar_one()
        self._state.add(change.collection, case_id, change.record_id, text)
        return position

    def _next(self, case_id: str, collection: Collection) -> int:
        here = (case_id, collection)
        if here not in self._free:
            row = RECORDS[collection]
            last = select(func.max(row.position)).where(row.case_id == case_id)
            highest = self._session.execute(last).scalar_one()
            self._free[here] = 0 if highest is None else highest + 1
        position = self._free[here]
        self._free[here] += 1
        return position

    def _records(self, case_id: str) -> Iterator[tuple[Collection, Record]]:
        for collection, row in RECORDS.items():
            here = select(row.body).where(row.case_id == case_id).order_by(row.position)
            for body in self._session.scalars(here):
                yield collection, record_of(collection, body)

    def _theirs(self, actor_id: str, collection: Collection) -> dict[str, list[Any]]:
        """The records of one collection in somebody's cases, by case."""
        row = RECORDS[collection]
        theirs = (
            select(row.case_id, row.body)
            .join(MemberRow, MemberRow.case_id == row.case_id)
            .where(MemberRow.actor == actor_id)
            .order_by(row.position)
        )
        found: dict[str, list[Any]] = defaultdict(list)
        for case_id, body in self._session.execute(theirs):
            found[case_id].append(record_of(collection, body))
        return found


def _header(body: Body) -> Header:
    return cast("Header", record_of(Collection.CASE, body))
