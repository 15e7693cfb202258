"""How far a room's history was purged, and counts that are under way."""

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
    op.create_table(
        "retention_counts",
        sa.Column("asked_in", sa.String(), nullable=False),
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("age_seconds", sa.Integer(), nullable=False),
        sa.Column("answer_in", sa.String(), nullable=False),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("confirm", sa.String(), nullable=True),
        sa.Column("at", bot.storage.tables.Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("asked_in", name=op.f("pk_retention_counts")),
    )


def downgrade() -> None:
    op.drop_table("retention_counts")
    with op.batch_alter_table("retention_positions", schema=None) as batch_op:
        batch_op.drop_column("purged_before")
