"""Alembic's entrance: it is handed an open connection, and never makes one."""

from alembic import context

from bot.storage.tables.every import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, render_as_batch=True, transaction_per_migration=False
)
with context.begin_transaction():
    context.run_migrations()
