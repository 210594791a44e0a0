"""Language of an account."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_language_of_an_account"
down_revision = "2026_11_22_first_tables"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("accounts") as accounts:
        accounts.add_column(sa.Column("language", sa.String(), nullable=False, server_default="nl"))


def downgrade() -> None:
    with op.batch_alter_table("accounts") as accounts:
        accounts.drop_column("language")
