"""How far a room's history was purged."""

import sqlalchemy as sa
from alembic import op

import bot.storage.tables

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("retention_positions", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("purged_before", bot.storage.tables.Moment(timezone=True), nullable=True)
        )


def downgrade() -> None:
    with op.batch_alter_table("retention_positions", schema=None) as batch_op:
        batch_op.drop_column("purged_before")
