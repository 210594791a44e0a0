"""The log is a chain.

The rows that stand are numbered and sealed as they are; whether they were
tampered with before today nobody can tell.  What the records came to at their
time is not known, so their state stays empty.
"""

import hmac
import json

import sqlalchemy as sa
from alembic import context, op

revision = "2026_11_22_the_log_is_a_chain"
down_revision = "2026_11_22_rows_of_the_log_are_sealed"
branch_labels = None
depends_on = None

AT_ONCE = 5000
ROWS = (
    "SELECT id, at, actor, case_id, thing, purpose, deed, outcome FROM access_log"
    " WHERE id > :last ORDER BY id LIMIT :many"
)
SEAL = (
    "UPDATE access_log SET sequence = :sequence, state = '', previous = :previous,"
    " digest = :digest WHERE id = :id"
)


def upgrade() -> None:
    connection, last, sequence, previous = op.get_bind(), 0, 0, "0" * 64
    while rows := connection.execute(sa.text(ROWS), {"last": last, "many": AT_ONCE}).all():
        key, sealed = context.config.attributes["log_key"], []
        for number, *told in rows:
            sequence, last = sequence + 1, number
            row = _json([sequence, *told, "", previous])
            digest = hmac.digest(key, row.encode(), "sha256").hex()
            values = {"id": number, "sequence": sequence, "previous": previous, "digest": digest}
            sealed.append(values)
            previous = digest
        connection.execute(sa.text(SEAL), sealed)


def _json(row: list[object]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def downgrade() -> None:
    op.execute("UPDATE access_log SET sequence = 0, state = '', previous = '', digest = ''")
