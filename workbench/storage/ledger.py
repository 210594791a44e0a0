"""The ledger in its tables: acts and what they changed; only ever added to."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, insert, select
from sqlalchemy.orm import Session

from risk import Change, Collection
from workbench.access import Act, ActKind, Deed, Purpose
from workbench.storage.records import body_of, change_of
from workbench.storage.tables import ActRow, ChangeRow

# Columns, not rows of the mapper: a case of years has thousands of acts.
ACTS = select(*ActRow.__table__.columns)


class Ledger:
    """Takes and gives acts and changes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def acts(self, case_id: str) -> tuple[Act, ...]:
        ordered = ACTS.where(ActRow.case_id == case_id).order_by(ActRow.version)
        return tuple(_act(row) for row in self._session.execute(ordered))

    def act(self, case_id: str, act_id: str) -> Act | None:
        this = ACTS.where(ActRow.case_id == case_id, ActRow.id == act_id)
        row = self._session.execute(this).one_or_none()
        return None if row is None else _act(row)

    def last_act(self, case_id: str) -> Act | None:
        newest = ACTS.where(ActRow.case_id == case_id).order_by(ActRow.version.desc())
        row = self._session.execute(newest.limit(1)).one_or_none()
        return None if row is None else _act(row)

    def changes(self, case_id: str, act_id: str) -> tuple[Change, ...]:
        return tuple(
            change_of(Collection(row.collection), row.before, row.after)
            for row in self._rows(case_id, act_id)
        )

    def places(self, case_id: str, act_id: str | None) -> dict[tuple[Collection, str], int]:
        """Where the records of an act stood."""
        if act_id is None:
            return {}
        return {
            (Collection(row.collection), row.record_id): row.place
            for row in self._rows(case_id, act_id)
        }

    def write(self, act: Act, changes: tuple[Change, ...], places: list[int]) -> None:
        self._session.execute(insert(ActRow).values(**asdict(act)))
        rows = [
            {
                "case_id": act.case_id,
                "act_id": act.id,
                "position": number,
                "collection": change.collection,
                "record_id": change.record_id,
                "place": place,
                "before": change.before and body_of(change.before),
                "after": change.after and body_of(change.after),
            }
            for number, (change, place) in enumerate(zip(changes, places, strict=True))
        ]
        if rows:
            self._session.execute(insert(ChangeRow), rows)

    def _rows(self, case_id: str, act_id: str) -> list[ChangeRow]:
        of = select(ChangeRow).where(ChangeRow.case_id == case_id, ChangeRow.act_id == act_id)
        return list(self._session.scalars(of.order_by(ChangeRow.position)))


def _act(row: Row[Any]) -> Act:
    values = row._asdict()
    return Act(
        **{
            **values,
            "purpose": Purpose(values["purpose"]),
            "deed": Deed(values["deed"]),
            "kind": ActKind(values["kind"]),
        }
    )
