"""Every alert has an age: those from before 0004 had none, and would have been kept for ever."""

from alembic import op

import bot.storage.tables

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM alerts WHERE made_at IS NULL")  # what they were about is posted anew, once
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.alter_column(
            "made_at", existing_type=bot.storage.tables.Moment(timezone=True), nullable=False
        )


def downgrade() -> None:
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.alter_column(
            "made_at", existing_type=bot.storage.tables.Moment(timezone=True), nullable=True
        )
