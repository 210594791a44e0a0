"""Rows of the log are sealed."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_rows_of_the_log_are_sealed"
down_revision = "2026_11_22_language_of_an_account"
branch_labels = None
depends_on = None

SEALS = ("state", "previous", "digest")


def upgrade() -> None:
    with op.batch_alter_table("access_log") as log:
        log.add_column(sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"))
        for name in SEALS:
            log.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.create_index("ix_access_log_sequence", "access_log", ["sequence"])


def downgrade() -> None:
    op.drop_index("ix_access_log_sequence", "access_log")
    with op.batch_alter_table("access_log") as log:
        for name in ("sequence", *SEALS):
            log.drop_column(name)
