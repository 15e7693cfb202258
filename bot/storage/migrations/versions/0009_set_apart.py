"""Rooms that are, or were, the facilitators' own."""

import sqlalchemy as sa
from alembic import op

import bot.storage.tables

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "set_apart",
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("since", bot.storage.tables.Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_set_apart")),
    )


def downgrade() -> None:
    op.drop_table("set_apart")
