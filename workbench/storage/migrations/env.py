"""How Alembic runs a migration here: on the connection it is given, never from a file."""

from alembic import context

from workbench.storage.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
