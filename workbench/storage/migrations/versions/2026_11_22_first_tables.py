"""First tables."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_first_tables"
down_revision = None
branch_labels = None
depends_on = None

COLLECTIONS = (
    "people",
    "parentages",
    "partnerships",
    "ties",
    "sources",
    "claims",
    "roles",
    "facts",
    "knowledge",
    "hypotheses",
    "preconditions",
    "contraindications",
    "scenarios",
    "judgements",
    "measures",
    "tasks",
    "agreements",
    "events",
    "voice",
    "notes",
)


def upgrade() -> None:
    _who()
    for collection in COLLECTIONS:
        _records(collection)
    _ledger()
    _log()


def downgrade() -> None:
    for table in ("access_log", "changes", "acts", *reversed(COLLECTIONS)):
        op.drop_table(table)
    for table in ("members", "cases", "accounts"):
        op.drop_table(table)


def _who() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
    )
    op.create_table(
        "members",
        sa.Column("case_id", sa.String(), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("actor", sa.String(), sa.ForeignKey("accounts.id"), primary_key=True),
    )
    op.create_index("ix_members_actor", "members", ["actor"])


def _records(collection: str) -> None:
    op.create_table(
        collection,
        sa.Column("case_id", sa.String(), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
    )
    op.create_index(f"ix_{collection}_case_id_position", collection, ["case_id", "position"])


def _ledger() -> None:
    op.create_table(
        "acts",
        sa.Column("case_id", sa.String(), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(), sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("deed", sa.String(), nullable=False),
        sa.Column("thing", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("of", sa.String()),
        sa.UniqueConstraint("case_id", "version"),
    )
    op.create_table(
        "changes",
        sa.Column("case_id", sa.String(), primary_key=True),
        sa.Column("act_id", sa.String(), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        sa.Column("collection", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        sa.ForeignKeyConstraint(["case_id", "act_id"], ["acts.case_id", "acts.id"]),
    )
    op.create_index(
        "ix_changes_case_id_collection_record_id",
        "changes",
        ["case_id", "collection", "record_id"],
    )


def _log() -> None:
    op.create_table(
        "access_log",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("case_id", sa.String()),
        sa.Column("thing", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("deed", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
    )
